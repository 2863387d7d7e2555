import type { Change } from '../model/change.js';
import type { Config } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { CompiledRule } from '../rules/compiled.js';
import { assetsOf, kindOf } from './summary.js';

export interface DeleteLimit {
  /** Assets. */
  readonly allowed: number;
  /** The setting that decides it, in words for the reader. */
  readonly setting: string;
}

/**
 * How many assets may go to the trash: the smaller of `count` and `percent` of the library. When only the duplicates
 * were read the size of the library is not known, and `count` alone holds.
 */
export function deleteLimit(
  { maxDeletes: { count, percent } }: Config['safety'],
  assets: number | null,
): DeleteLimit {
  const share = assets === null ? Number.POSITIVE_INFINITY : Math.floor((assets * percent) / 100);
  if (count <= share) return { allowed: count, setting: `safety.max-deletes.count: ${count}` };
  return { allowed: share, setting: `safety.max-deletes.percent: ${percent}, of ${assets}` };
}

/** One error per limit that the changes pass, each naming the flag that raises exactly it. */
export function checkLimits(
  changes: readonly Change[],
  rules: readonly Pick<CompiledRule, 'config'>[],
  limits: { readonly maxChanges: number; readonly deletes: DeleteLimit },
): readonly Diagnostic[] {
  const deletes = changes.filter((change) => kindOf(change) === 'trash').length;
  const found: Diagnostic[] = [];
  const { allowed, setting } = limits.deletes;
  if (deletes > allowed)
    found.push(
      brake(
        'deletes',
        deletes,
        `${deletes} ${deletes === 1 ? 'asset' : 'assets'} would go to the trash, at most ${allowed} may (${setting})`,
      ),
    );
  if (changes.length > limits.maxChanges)
    found.push(
      brake(
        'changes',
        changes.length,
        `${changes.length} changes, at most ${limits.maxChanges} may be made at once (safety.max-changes)`,
      ),
    );
  const limited = new Map(
    rules.flatMap(({ config }) => (config.limit === null ? [] : [[config.name, config] as const])),
  );
  if (limited.size === 0) return found;
  const touched = new Map<string, Set<string>>();
  for (const change of changes)
    for (const by of change.by) {
      const name = by.split('#')[0]!;
      if (!limited.has(name)) continue;
      const assets = touched.get(name) ?? new Set();
      for (const id of isOfAlbum(change) ? [change.target] : assetsOf(change)) assets.add(id);
      touched.set(name, assets);
    }
  for (const [name, config] of limited) {
    const count = touched.get(name)?.size ?? 0;
    if (count <= config.limit!) continue;
    const message = `${name} would change ${count} assets, its limit is ${config.limit}`;
    found.push({ ...brake(name, count, message), at: config.source.locate(['limit']) });
  }
  return found;
}

const isOfAlbum = ({ op }: Change): boolean => /^album\.(set|share|delete)$/.test(op);

const brake = (name: string, figure: number, message: string): Diagnostic => ({
  severity: 'error',
  code: 'limit-exceeded',
  message: `${message}.`,
  hint: `Look at the plan closely; if it is right, apply it with --allow ${name}=${figure}.`,
  brake: { name, figure },
});
