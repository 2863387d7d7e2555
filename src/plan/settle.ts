import type { Asset } from '../model/asset.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { CompiledRule } from '../rules/compiled.js';
import type { LibraryView } from '../rules/view.js';
import { evaluate } from './evaluate.js';
import { createIntents } from './intents.js';
import { applyTarget, project } from './project.js';
import { type Recording, recordDecision, recordEffect } from './record.js';
import { resolve } from './resolve.js';
import type { RoundsResult } from './rounds.js';
import { removeUnwanted } from './sync.js';
import type { Targets } from './target.js';

/**
 * Evaluates the rules once more on the library as it will be. They must want nothing: then the plan after the apply
 * is empty. Only what changed is looked at again, for nothing else can have come to match.
 */
export function checkSettled(
  rules: readonly CompiledRule[],
  base: LibraryView,
  excluded: (asset: Asset) => boolean,
  sync: boolean,
  { resolution, recording, memory }: RoundsResult,
): readonly Diagnostic[] {
  const settled = project(base, resolution.targets, 'gone');
  const dirty = touchedBy(resolution.targets);
  if (dirty.size === 0) return [];
  const again: Recording = {
    intents: createIntents(),
    skips: new Map(),
    problems: new Map(),
    owned: new Map(
      [...recording.owned].map(([key, ids]) => [key, new Set([...ids].filter((id) => !dirty.has(id)))]),
    ),
  };
  const context = { base: settled, view: settled, recording: again };
  evaluate(
    { rules, view: settled, dirty, excluded, memory },
    {
      effect: (effect, claim, at, owns) => recordEffect(context, effect, claim, at, owns),
      decision: ({ key, decision, claim, at }) => recordDecision(context, key, decision, claim, at),
      skipped: () => {},
    },
  );
  if (sync) removeUnwanted(rules, settled, excluded, memory, again);
  const unsettled = rulesWanting(resolve(again.intents, settled, settled).targets, settled);
  const involved = rules.filter((rule) => unsettled.has(rule.config.name));
  if (involved.length === 0) return [];
  return [
    {
      severity: 'error',
      code: 'rules-do-not-settle',
      message: `After this plan the next one would not be empty: ${[...unsettled].map(([rule, why]) => `${rule} ${why}`).join('; ')}.`,
      hint: 'A rule undoes its own condition, or two rules undo each other: name the wanted state in `unless`, or ask for something that no rule changes.',
      at: involved[0]!.config.source.locate([]),
      related: involved
        .slice(1)
        .map((rule) => ({ message: rule.config.name, at: rule.config.source.locate([]) })),
    },
  ];
}

function touchedBy({ assets, stacks }: Targets): Set<string> {
  const ids = new Set<string>();
  for (const [id, target] of assets)
    if (target.end || target.tags.size > 0 || target.albums.size > 0 || target.values.size > 0) ids.add(id);
  for (const { members } of stacks) for (const id of members) ids.add(id);
  return ids;
}

/** Rules that still want something, each with one example. */
function rulesWanting({ assets, stacks }: Targets, view: LibraryView): ReadonlyMap<string, string> {
  const wanting = new Map<string, string>();
  const note = (claims: readonly { readonly rule: string }[], what: string): void => {
    for (const { rule } of claims) if (!wanting.has(rule)) wanting.set(rule, what);
  };
  for (const [id, target] of assets) {
    const asset = view.asset(id);
    if (!asset) continue;
    if (target.end) note(target.end.claims, `would trash ${asset.filename}`);
    else if (applyTarget(asset, target) !== asset) {
      for (const [tag, { claims, value }] of target.tags)
        note(claims, `would ${value ? 'tag' : 'untag'} ${asset.filename} (${tag})`);
      for (const { claims } of target.albums.values())
        note(claims, `would move ${asset.filename} between albums`);
      for (const [field, { claims }] of target.values)
        note(claims, `would set ${field} of ${asset.filename}`);
    }
  }
  for (const { claims, primary } of stacks)
    note(claims, `would stack ${view.asset(primary)?.filename ?? primary}`);
  return wanting;
}
