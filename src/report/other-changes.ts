import type { Change } from '../model/change.js';
import { wordOfIds } from '../model/settable.js';
import { count, number } from './numbers.js';

/** What a run did besides albums and tags: `Stacks: 8 made`, `Fields: favorite 8, rating 6`, `Trash: 8 assets`. */
export function otherChanges(done: readonly Change[]): string[] {
  const made = done.filter(({ op }) => op === 'stack.create').length;
  const covers = done.filter(({ op }) => op === 'stack.update').length;
  const apart = done.filter(({ op }) => op === 'stack.delete').length;
  const trashed = done.filter(({ op }) => op === 'asset.trash').length;
  const restored = done.filter(({ op }) => op === 'asset.restore').length;
  const shares = done.filter(({ op }) => op === 'album.share').length;
  const albums = done.filter(({ op }) => op === 'album.set').length;
  const gone = (['album', 'tag'] as const).flatMap((kind) => {
    const deleted = done.filter(({ op }) => op === `${kind}.delete`).length;
    return deleted > 0 ? [count(deleted, `empty ${kind}`)] : [];
  });
  const fields = new Map<string, number>();
  for (const change of done)
    if (change.op === 'asset.set')
      for (const field of Object.keys(change.after)) fields.set(field, (fields.get(field) ?? 0) + 1);
  const stacks = [
    made > 0 && `${number(made)} made`,
    covers > 0 && `${number(covers)} with another cover`,
    apart > 0 && `${number(apart)} taken apart`,
  ].filter(Boolean);
  const set = [...fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, n]) => `${wordOfIds(field) ?? field} ${number(n)}`);
  return [
    ...(stacks.length > 0 ? [`Stacks: ${stacks.join(', ')}`] : []),
    ...(set.length > 0 ? [`Fields: ${set.join(', ')}`] : []),
    ...(albums > 0 ? [`Albums changed: ${number(albums)}`] : []),
    ...(shares > 0 ? [`Sharing changed: ${number(shares)}`] : []),
    ...(gone.length > 0 ? [`Deleted: ${gone.join(', ')}`] : []),
    ...(restored > 0 ? [`Out of the trash: ${count(restored, 'asset')}`] : []),
    ...(trashed > 0 ? [`Trash: ${count(trashed, 'asset')}, which Immich can restore from there`] : []),
  ];
}
