import type { Diagnostic } from '../model/diagnostic.js';
import type { LibraryView } from '../rules/view.js';
import { withRenamed } from './album-difference.js';
import type { Conflict } from './conflicts.js';
import { contestedIn } from './contested.js';
import { type Difference, differencesBetween } from './difference.js';
import { project, widowedBy } from './project.js';
import { type RoundsInput, type RoundsResult, runRounds } from './rounds.js';
import type { Targets } from './target.js';
import { currentValue, sameValue } from './values.js';

/**
 * Plans once more on the library as it will be. That plan must be empty: so the plan after the apply is. Only what
 * changed is looked at again, for nothing else can have come to match.
 */
export function checkSettled(input: RoundsInput, rounds: RoundsResult): readonly Diagnostic[] {
  const { rules, albumRules } = input.rules;
  const { targets } = rounds.resolution;
  const settled = project(input.base, targets, 'gone', albumRules.length > 0);
  const touched = touchedBy(targets, input.base);
  if (touched.size === 0 && targets.albums.size === 0) return [];
  const dirty = new Map<string, Difference | 'all'>(differencesBetween(input.base, settled, touched));
  for (const id of contestedIn(rounds.recording.intents, rounds.resolution.conflicts))
    if (touched.has(id)) dirty.set(id, 'all');
  for (const [id, difference] of withRenamed(input.base, settled, new Map())) dirty.set(id, difference);
  // Whether a rule with `stop` still hides an asset is asked anew.
  for (const id of dirty.keys()) rounds.memory.stopped.delete(id);
  const again = runRounds({ ...input, base: settled, after: { rounds, dirty } });
  const before = new Set(rounds.resolution.conflicts.map(conflictKey));
  const fresh = again.resolution.conflicts.filter((conflict) => !before.has(conflictKey(conflict)));
  const unsettled = rulesWanting(again.resolution.targets, settled, fresh);
  const involved = [...rules, ...input.rules.albumRules].filter((rule) => unsettled.has(rule.config.name));
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

function touchedBy(targets: Targets, base: LibraryView): Set<string> {
  const { assets, stacks, unstacks } = targets;
  const ids = new Set<string>();
  for (const [id, target] of assets)
    if (target.end || target.tags.size > 0 || target.albums.size > 0 || target.values.size > 0) ids.add(id);
  for (const { members } of [...stacks, ...unstacks.map(({ stack }) => stack)])
    for (const id of members) ids.add(id);
  for (const id of widowedBy(targets, base)) ids.add(id);
  return ids;
}

const conflictKey = ({ code, asset }: Conflict): string => `${code} ${asset}`;

/** Rules that still want something, each with one example; also what they would only then disagree about. */
function rulesWanting(
  { assets, albums, stacks, unstacks }: Targets,
  view: LibraryView,
  conflicts: readonly Conflict[],
): ReadonlyMap<string, string> {
  const wanting = new Map<string, string>();
  const note = (claims: readonly { readonly rule: string }[], what: string): void => {
    for (const { rule } of claims) if (!wanting.has(rule)) wanting.set(rule, what);
  };
  for (const [id, target] of assets) {
    const asset = view.asset(id);
    if (!asset) continue;
    if (target.end) note(target.end.claims, `would trash ${asset.filename}`);
    for (const [tag, { claims, value }] of target.tags)
      if (asset.tags.includes(tag) !== value)
        note(claims, `would ${value ? 'tag' : 'untag'} ${asset.filename} (${tag})`);
    for (const [ref, { claims, value }] of target.albums)
      if (asset.albums.includes(ref) !== value) note(claims, `would move ${asset.filename} between albums`);
    for (const [field, { claims, value }] of target.values)
      if (!sameValue(currentValue(asset, field), value))
        note(claims, `would set ${field} of ${asset.filename}`);
  }
  for (const [ref, { values, users, deleted }] of albums) {
    const album = view.album(ref);
    const name = album?.name ?? ref.slice(1);
    if (deleted) note(deleted, `would delete album ${name}`);
    for (const [field, { claims, value }] of values)
      if (album?.[field] !== value) note(claims, `would set ${field} of album ${name}`);
    for (const [user, { claims, value }] of users)
      if ((album?.users.find(({ id }) => id === user)?.role ?? null) !== value)
        note(claims, `would share album ${name} otherwise`);
  }
  for (const { claims, primary } of stacks)
    note(claims, `would stack ${view.asset(primary)?.filename ?? primary}`);
  for (const { claims, stack } of unstacks)
    note(claims, `would unstack ${view.asset(stack.primaryId)?.filename ?? stack.primaryId}`);
  for (const { asset, claims } of conflicts)
    note(claims, `would disagree about ${view.asset(asset)?.filename ?? asset}`);
  return wanting;
}
