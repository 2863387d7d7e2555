import { type Field, fieldOf } from '../../model/asset.js';
import type { Change } from '../../model/change.js';
import type { Reads } from '../../model/need.js';
import type { Plan, PlannedAsset, Skip } from '../../model/plan.js';
import { compareText } from '../canonical.js';
import { writtenBy } from '../expect.js';
import { assetsOf } from '../summary.js';
import type { UndoLibrary } from './undoing.js';

/** What an undo counts on: only the fields and memberships that it writes, as they are now. */
export function expectNow(
  changes: readonly Change[],
  skipped: readonly Skip[],
  live: UndoLibrary,
  plan: Plan,
  reads: Reads,
): Plan['assets'] {
  const fields = new Map<string, Set<Field>>();
  const want = (id: string, more: readonly Field[]): void =>
    void fields.set(id, new Set([...(fields.get(id) ?? []), ...more]));
  for (const change of changes)
    for (const id of assetsOf(change)) want(id, [...writtenBy(change), ...membershipOf(change)]);
  for (const { target } of skipped) if (target.startsWith('asset:')) want(target.slice(6), []);
  const known = { albums: new Set(reads.albums), tags: new Set(reads.tags) };
  return Object.fromEntries(
    [...fields]
      .sort(([a], [b]) => compareText(a, b))
      .map(([id, own]): [string, PlannedAsset] => {
        const asset = live.assets.get(id);
        const filename = asset?.filename ?? plan.assets[id]?.filename ?? id;
        const value = (field: Field): unknown =>
          field === 'albums' || field === 'tags'
            ? asset![field].filter((one) => known[field].has(one))
            : fieldOf(asset!, field);
        // Without a word about it the apply counts on the file being there.
        if (asset?.offline) own.add('offline');
        const expect = asset ? [...own].sort(compareText).map((field) => [field, value(field)]) : [];
        return [id, { filename, expect: Object.fromEntries(expect) }];
      }),
  );
}

function membershipOf({ op }: Change): readonly Field[] {
  if (op === 'album.add' || op === 'album.remove') return ['albums'];
  return op === 'asset.tag' || op === 'asset.untag' ? ['tags'] : [];
}
