import type { Change } from '../model/change.js';
import type { LeftAlone, Plan, Skip } from '../model/plan.js';
import type { CompiledRule } from '../rules/compiled.js';
import type { LibraryView } from '../rules/view.js';
import { compareText } from './canonical.js';
import type { Memory } from './memory.js';

/** Where each rule stands and how much it matched: assets, or groups for a group rule. */
export function matchedRules(rules: readonly CompiledRule[], memory: Memory): Plan['rules'] {
  return rules.map(({ config, kind }) => {
    const { file, line } = config.source.locate([]);
    const { name, description } = config;
    const { groups, matched: assets } = memory.rules.get(name)!;
    const matched = kind === 'group' ? groups : assets.size;
    return { name, ...(description !== undefined && { description }), at: `${file}:${line}`, matched };
  });
}

/** How many assets each rule left alone, per field without a value. */
export function leftAlone(memory: Memory): readonly LeftAlone[] {
  const found: LeftAlone[] = [];
  for (const [rule, { unknown: assets }] of memory.rules) {
    const counts = new Map<string, number>();
    for (const fields of assets.values())
      for (const field of fields.split(',')) counts.set(field, (counts.get(field) ?? 0) + 1);
    for (const [field, count] of counts) found.push({ rule, field, assets: count });
  }
  return found.sort((a, b) => compareText(a.rule, b.rule) || compareText(a.field, b.field));
}

/** Sorted, each once. */
export function sortSkips(skips: readonly Skip[]): readonly Skip[] {
  const unique = new Map(
    skips.map((skip) => [`${skip.target} ${skip.by.join()} ${skip.code} ${skip.reason}`, skip]),
  );
  return [...unique].sort(([a], [b]) => compareText(a, b)).map(([, skip]) => skip);
}

/** Names of the albums that changes refer to, so that a plan can be read without a server. */
export function namesIn(changes: readonly Change[], view: LibraryView): Readonly<Record<string, string>> {
  const names = new Map<string, string>();
  for (const change of changes) {
    if (change.op !== 'album.add' && change.op !== 'album.remove') continue;
    names.set(change.album, view.album(change.album)?.name ?? change.album.replace(/^\+/, ''));
  }
  return Object.fromEntries([...names].sort(([a], [b]) => compareText(a, b)));
}
