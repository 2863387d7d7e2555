import type { Asset } from '../model/asset.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { NO_PAST, type Past } from '../model/past.js';
import type { PlannedGroup } from '../model/plan.js';
import type { CompiledRule, CompiledRules } from '../rules/compiled.js';
import type { LibraryView } from '../rules/view.js';
import { albumsDiffer, withRenamed } from './album-difference.js';
import { evaluateAlbums } from './album-rules.js';
import { attentionOf } from './attention.js';
import { type Differences, differencesBetween } from './difference.js';
import { evaluate } from './evaluate.js';
import type { KnownLooks } from './first-looks.js';
import { createIntents } from './intents.js';
import { createMemory, type Memory } from './memory.js';
import { disown, forgetOwned } from './owned.js';
import { findOwners, ownerLookup } from './ownership.js';
import { type Projection, project, unchanged } from './project.js';
import { type Recording, recordDecision, recordEffect } from './record.js';
import { recordSkippedGroup } from './record-skipped.js';
import { type Resolution, resolve } from './resolve.js';
import { ownedMemberships, removeUnwanted } from './sync.js';
import { withdrawDecision } from './withdraw.js';

/** Rules that feed each other settle in two or three rounds; more than this is a circle. */
const MAX_ROUNDS = 10;

export interface RoundsResult {
  readonly resolution: Resolution;
  readonly recording: Recording;
  readonly memory: Memory;
  readonly groups: ReadonlyMap<string, PlannedGroup>;
  readonly diagnostics: readonly Diagnostic[];
  /** How many albums each rule about albums matched at first. */
  readonly albums: ReadonlyMap<string, number>;
}

export interface RoundsInput {
  readonly rules: CompiledRules;
  readonly base: LibraryView;
  /** Whether `sync` actions take out what no longer matches: not when a selection hides rules. */
  readonly sync: boolean;
  /** What earlier runs did. */
  readonly past?: Past;
  /** What the rules found when they looked at this library before. */
  readonly looks?: KnownLooks | undefined;
  /** Goes on from earlier rounds, on a library in which these assets have changed. */
  readonly after?: { readonly rounds: RoundsResult; readonly dirty: Differences };
}

/** Evaluates all rules on the library with the changes so far, until nothing is added. */
export function runRounds(input: RoundsInput): RoundsResult {
  const { rules: compiled, base, sync, past = NO_PAST, looks, after } = input;
  const { rules, albumRules, exclude } = compiled;
  const makes = rules.flatMap(({ actions }) => actions.flatMap((action) => action.makes ?? []));
  const excluded = (asset: Asset): boolean => exclude !== null && exclude.test(asset, base) === true;
  const attention = rules.map((rule) => attentionOf(rule, compiled));
  const owners = findOwners(rules);
  const recording: Recording = {
    intents: createIntents(),
    skips: new Map(),
    problems: new Map(),
    owned: after?.rounds.recording.owned ?? new Map(),
    owners: new Set(owners.map((owner) => owner.claim.by)),
    ownersOf: ownerLookup(owners),
  };
  const bystanders = { excluded, owners: recording.owners, past };
  const memory = after?.rounds.memory ?? createMemory(rules, base.size, looks);
  const owned = sync ? ownedMemberships(base, excluded, recording) : [];
  const groups = new Map<string, PlannedGroup>();
  let view = unchanged(base);
  let resolution = resolve(recording.intents, base, base, bystanders);
  let dirty: Differences | null = after?.dirty ?? null;
  let diagnostics: readonly Diagnostic[] = [];

  let albums: ReadonlyMap<string, number> | undefined;
  let restless = albumRules.length > 0;
  for (let round = 1; dirty === null || dirty.size > 0 || restless; round++) {
    if (round > MAX_ROUNDS) {
      diagnostics = [...diagnostics, endless(rules, recording, dirty?.keys() ?? [])];
      break;
    }
    const context = { base, view, recording };
    forgetOwned(recording, dirty?.keys() ?? []);
    evaluate(
      { rules, view, dirty, attention, excluded, memory },
      {
        effect: (effect, claim, at, owns) => recordEffect(context, effect, claim, at, owns),
        skipped: (group, claim) => recordSkippedGroup(context, group, claim),
        withdrawn: (key, claim, asset) => withdrawDecision(recording, key, claim.by, asset),
        left: (asset, claim) => disown(recording, claim.by, asset),
        group: (key, group) => {
          const first = groups.get(key);
          if (!first || group.rule <= first.rule) groups.set(key, { ...group, keep: [] });
        },
        decision: ({ key, decision, claim, at, live }) =>
          recordDecision(context, key, decision, live, claim, at),
      },
    );
    if (dirty === null) looks?.keep(memory);
    const matched = evaluateAlbums(albumRules, makes, context);
    albums ??= matched;
    diagnostics = removeUnwanted(owned, memory, recording);
    resolution = resolve(recording.intents, base, view, bystanders);
    const next = project(base, resolution.targets, 'present', albumRules.length > 0);
    const differing = differencesBetween(view, next, changedIn(view, next));
    restless = albumRules.length > 0 && albumsDiffer(view, next);
    dirty = restless ? withRenamed(view, next, differing) : differing;
    view = next;
  }
  return {
    resolution,
    recording,
    memory,
    groups: withKeepers(groups, recording),
    diagnostics,
    albums: albums ?? new Map(),
  };
}

/** The newest decisions say who survives. Of rules that share a group, the first by name stands for all that act on it. */
function withKeepers(
  groups: ReadonlyMap<string, PlannedGroup>,
  { intents }: Recording,
): ReadonlyMap<string, PlannedGroup> {
  const keepers = new Map<string, { rule: string; readonly keep: Set<string> }>();
  for (const { claim, keep, stacks } of intents.decisions.values()) {
    if (claim.group === undefined || keep.length + stacks.length === 0) continue;
    const known = keepers.get(claim.group) ?? { rule: claim.rule, keep: new Set() };
    if (claim.rule < known.rule) known.rule = claim.rule;
    for (const id of keep) known.keep.add(id);
    keepers.set(claim.group, known);
  }
  return new Map(
    [...groups].map(([key, group]) => {
      const { rule = group.rule, keep = [] } = keepers.get(key) ?? {};
      return [key, { ...group, rule, keep: [...keep].sort() }];
    }),
  );
}

/** Assets that may differ. */
function* changedIn({ changed: before }: Projection, { changed: after }: Projection): Iterable<string> {
  for (const [id, asset] of after) if (before.get(id) !== asset) yield id;
  for (const id of before.keys()) if (!after.has(id)) yield id;
}

function endless(
  rules: readonly CompiledRule[],
  { intents }: Recording,
  dirty: Iterable<string>,
): Diagnostic {
  const names = new Set<string>();
  const restless = new Set(dirty);
  for (const { claim, members } of intents.decisions.values())
    if (members.some((id) => restless.has(id))) names.add(claim.rule);
  for (const id of restless) {
    const asset = intents.assets.get(id);
    if (!asset) continue;
    for (const map of [asset.tags, asset.albums, asset.values])
      for (const claims of map.values()) for (const claim of claims.values()) names.add(claim.rule);
  }
  // What was taken back last has left no trace: then it is some rule about groups, whose members came and went.
  const involved = rules.filter(({ config, kind }) =>
    names.size > 0 ? names.has(config.name) : kind === 'group',
  );
  return {
    severity: 'error',
    code: 'rules-do-not-settle',
    message: `The rules change what they ask about without end: ${involved.map((rule) => rule.config.name).join(', ')}.`,
    hint: 'Make each of these rules ask for the state before its own change, or name the state it wants in `unless`.',
    ...(involved[0] && { at: involved[0].config.source.locate([]) }),
    related: involved
      .slice(1)
      .map((rule) => ({ message: rule.config.name, at: rule.config.source.locate([]) })),
  };
}
