import { endangers } from '../model/change.js';
import type { Config } from '../model/config.js';
import type { Diagnostic, Location } from '../model/diagnostic.js';
import type { Library } from '../model/library.js';
import { NO_PAST, type Past } from '../model/past.js';
import type { Plan, PlannedGroup } from '../model/plan.js';
import type { Seen } from '../model/seen.js';
import type { CompiledRules } from '../rules/compiled.js';
import type { LibraryView } from '../rules/view.js';
import { askedFiles } from './asked-files.js';
import { draftChanges } from './changes.js';
import { type Conflict, conflictDiagnostic, conflictSkip } from './conflicts.js';
import { finishDrafts } from './drafts.js';
import { draftExif, type WantedFile } from './exif-drafts.js';
import { expectations } from './expect.js';
import { leftAlone, matchedRules, namesIn, sortSkips } from './findings.js';
import type { KnownLooks } from './first-looks.js';
import { gatheredFolders } from './gathered.js';
import { hintsAfter } from './hints.js';
import { planId } from './ids.js';
import { checkLimits, deleteLimit } from './limits.js';
import { mountDiagnostics } from './mount-diagnostics.js';
import { narrow } from './narrow.js';
import { newestIn } from './newest.js';
import { ofAssets } from './of-assets.js';
import { suspensions } from './past/suspensions.js';
import { unlastingEdits } from './past/unlasting.js';
import { remaining } from './remaining.js';
import { rewrittenAnswers } from './rewritten-answers.js';
import { runRounds } from './rounds.js';
import { checkSettled } from './settle.js';
import { checkShrinkage, offlineIn, ownIn } from './shrinkage.js';
import { summarize } from './summary.js';
import { draftUnusedTags } from './unused-tags.js';

export interface PlanInput {
  readonly library: Library;
  /** The library as rules see it, with files that were read, protection and the instant of the plan. */
  readonly view: LibraryView;
  readonly rules: CompiledRules;
  readonly config: Config;
  /** Findings from before: of the configuration, of names that the library does not have. */
  readonly diagnostics: readonly Diagnostic[];
  /** How the library was after the last run. */
  readonly seen?: Seen | null;
  /** What earlier runs did. */
  readonly past?: Past;
  /** What the rules found when they looked at this library before. */
  readonly looks?: KnownLooks | undefined;
  readonly options: {
    /** Names of the rules that were selected; empty for all. A selection takes nothing out of `sync` targets. */
    readonly rules: readonly string[];
    /** Changes at most so many assets and leaves the rest for the next plan. */
    readonly limit: number | null;
    /** Ids of the assets that it is about; of all when absent. */
    readonly assets?: readonly string[];
    readonly git?: { readonly commit: string; readonly dirty: boolean };
  };
}

export interface PlanResult {
  readonly plan: Omit<Plan, 'meta'>;
  /** Files that must be read before the plan is complete; then build it again. */
  readonly wantedFiles: readonly WantedFile[];
  /** Assets of which the places of the faces must be read before. */
  readonly wantedFaces: readonly string[];
}

/** Makes the plan from values alone: no file, no clock, no network. Equal input gives equal plans. */
export function buildPlan(input: PlanInput): PlanResult {
  const { library, view, config, options } = input;
  const { rules } = input.rules;
  const known = new Set([...rules, ...input.rules.albumRules].map((rule) => rule.config.name));
  const sync = options.rules.length === 0;
  const { past = NO_PAST, looks } = input;
  const roundsInput = { rules: input.rules, base: view, sync, past, looks };
  const rounds = runRounds(roundsInput);
  const { targets } = rounds.resolution;
  const matched = matchedRules(
    config.rules.filter(({ name }) => known.has(name)),
    rounds.memory,
    rounds.albums,
  );
  const asked = askedFiles(input.rules, rounds.memory, view);
  const settling = checkSettled(roundsInput, rounds);

  const exif = draftExif(view, targets);
  const drafts = draftChanges(view, library.tags, targets, rounds.groups);
  const unused = sync ? draftUnusedTags(view, library.tags, targets, drafts, rounds.recording.ownersOf) : [];
  const all = finishDrafts([...drafts, ...unused, ...exif.drafts]);
  const part = options.assets && ofAssets(all, rounds.groups, options.assets);
  const { changes, waiting } = narrow(part?.changes ?? all, options.limit);
  const conflicts = [...rounds.resolution.conflicts, ...exif.conflicts].filter(
    ({ asset }) => part?.has(asset) ?? true,
  );
  const failing = config.safety.onConflict === 'error';
  const skipped = sortSkips([
    ...rounds.recording.skips.values(),
    ...rounds.resolution.skips,
    ...exif.skips,
    ...(failing ? [] : conflicts.map(conflictSkip)),
  ]).filter(({ target }) => part?.has(target.replace(/^asset:/, '')) ?? true);
  const { maxChanges, allowPermanent } = config.safety;
  const deletes = deleteLimit(config.safety, library.reads.assets === 'all' ? ownIn(library) : null);
  const locate = locatorOf(input.rules);
  const nameOf = (id: string): string => view.asset(id)?.filename ?? view.album(id)?.name ?? id;
  const used = groupsIn(
    rounds.groups,
    new Set(changes.flatMap(({ group }) => (group === undefined ? [] : [group]))),
  );
  const others = [
    ...Object.values(used).flatMap(({ members }) => members),
    ...skipped.flatMap(({ target }) => (target.startsWith('asset:') ? [target.slice(6)] : [])),
    ...changes.flatMap((change) =>
      change.op === 'album.set' ? [change.before.cover, change.after.cover].flatMap((id) => id ?? []) : [],
    ),
  ];

  const plan: Omit<Plan, 'id' | 'meta'> = {
    formatVersion: '1.0',
    config: {
      hash: config.hash,
      files: config.files,
      ...(options.git && { git: options.git }),
    },
    server: { url: library.server.url, version: library.server.version, user: library.server.userId },
    library: {
      assets: library.assets.length,
      offline: offlineIn(library),
      albums: library.albums.length,
      tags: library.tags.length,
      reads: library.reads,
      ...(changes.some(endangers) && { newest: newestIn(library) }),
    },
    now: new Date(view.now).toISOString(),
    timezone: config.timezone,
    complete: options.rules.length === 0 && !part && waiting === 0,
    options: {
      rules: options.rules,
      limit: options.limit,
      ...(options.assets && { assets: options.assets }),
    },
    limits: {
      ...{ maxChanges, maxDeletes: deletes.allowed, allowed: {} },
      ...(allowPermanent && { permanent: true as const }),
    },
    summary: summarize(changes, skipped.length, library.assets.length),
    rules: matched,
    assets: expectations(changes, used, others, input.rules, view, library.reads),
    names: namesIn(changes, skipped, view),
    groups: used,
    changes,
    skipped,
    // The figures are of the library, not of some assets.
    leftAlone: part ? [] : leftAlone(rounds.memory),
    ...remaining(rules, view, changes),
    diagnostics: [
      ...input.diagnostics,
      ...rounds.recording.problems.values(),
      ...(failing ? conflicts.map((conflict) => diagnose(conflict, nameOf, locate)) : []),
      ...rounds.diagnostics,
      ...suspensions(rounds.resolution.suspended, view),
      ...unlastingEdits(changes, view, past),
      ...settling,
      ...mountDiagnostics(exif.skips, exif.files),
      ...rewrittenAnswers(input.rules, changes),
      ...(sync && !part ? hintsAfter(matched, changes, input.rules) : []),
      ...checkShrinkage(library, input.seen ?? null),
      ...gatheredFolders(changes, view),
      ...checkLimits(changes, [...rules, ...input.rules.albumRules], { maxChanges, deletes }),
    ],
  };
  const wantedFiles = [...exif.wanted, ...asked];
  return { plan: { id: planId(plan), ...plan }, wantedFiles, wantedFaces: exif.wantedFaces };
}

const diagnose = (
  conflict: Conflict,
  nameOf: (id: string) => string,
  locate: (by: string) => Location | undefined,
) => conflictDiagnostic(conflict, nameOf(conflict.asset), locate);

/** `rule#index` to the action's place. */
function locatorOf({ rules, albumRules }: CompiledRules): (by: string) => Location | undefined {
  const sources = new Map([...rules, ...albumRules].map(({ config }) => [config.name, config.source]));
  return (by) => {
    const [rule, index] = by.split('#');
    return sources.get(rule!)?.locate(['actions', Number(index)]);
  };
}

function groupsIn(
  groups: ReadonlyMap<string, PlannedGroup>,
  used: ReadonlySet<string>,
): Readonly<Record<string, PlannedGroup>> {
  return Object.fromEntries(
    [...groups].filter(([key]) => used.has(key)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
