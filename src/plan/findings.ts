import { albumOf, type Change } from '../model/change.js';
import type { RuleConfig } from '../model/config.js';
import type { LeftAlone, Plan, Skip } from '../model/plan.js';
import type { LibraryView } from '../rules/view.js';
import { compareText } from './canonical.js';
import type { Memory } from './memory.js';

/** Where each rule stands and how much it matched: assets, groups for a group rule, albums for a rule about albums. */
export function matchedRules(
  configs: readonly RuleConfig[],
  memory: Memory,
  albums: ReadonlyMap<string, number>,
): Plan['rules'] {
  return configs.map((config) => {
    const { file, line } = config.source.locate([]);
    const { name, description } = config;
    const known = memory.rules.get(name);
    const matched = !known ? (albums.get(name) ?? 0) : config.group ? known.groups : known.matched.size;
    return { name, ...(description !== undefined && { description }), at: `${file}:${line}`, matched };
  });
}

/** How many assets each rule left alone, per field without a value. */
export function leftAlone(memory: Memory): readonly LeftAlone[] {
  const found: LeftAlone[] = [];
  for (const [rule, { unknown }] of memory.rules) {
    const counts = new Map<string, number>();
    for (const [fields, assets] of unknown.counts())
      if (assets > 0)
        for (const field of fields.split(',')) counts.set(field, (counts.get(field) ?? 0) + assets);
    for (const [field, count] of counts) found.push({ rule, field, assets: count });
  }
  return found.sort((a, b) => compareText(a.rule, b.rule) || compareText(a.field, b.field));
}

/** Sorted, each once. */
export function sortSkips(skips: readonly Skip[]): readonly Skip[] {
  const unique = new Map(
    skips.map((skip) => [
      `${skip.target} ${skip.by.join()} ${skip.code} ${skip.reason} ${skip.act ?? ''}`,
      skip,
    ]),
  );
  return [...unique].sort(([a], [b]) => compareText(a, b)).map(([, skip]) => skip);
}

/** Names of the albums and users that changes and skips refer to, so that a plan can be read without a server. */
export function namesIn(
  changes: readonly Change[],
  skipped: readonly Skip[],
  view: LibraryView,
): Readonly<Record<string, string>> {
  const names = new Map<string, string>();
  const note = (ref: string): void => void names.set(ref, view.album(ref)?.name ?? ref.replace(/^\+/, ''));
  for (const change of changes) {
    if (change.op === 'album.add' || change.op === 'album.remove') note(change.album);
    else if (change.op !== 'album.create' && albumOf(change) !== undefined) note(albumOf(change)!);
    if (change.op === 'album.share') names.set(change.user, view.user(change.user)?.name ?? change.user);
  }
  for (const { target, act } of skipped) {
    if (target.startsWith('album:')) note(target.slice(6));
    const [kind, , ...ref] = act?.split(' ') ?? [];
    if (kind === 'album') note(ref.join(' '));
  }
  return Object.fromEntries([...names].sort(([a], [b]) => compareText(a, b)));
}
