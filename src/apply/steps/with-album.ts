import { albumOf, type Change } from '../../model/change.js';
import type { Verdict } from '../board.js';
import type { Context, Verdicts } from '../context.js';
import { albumName } from '../names.js';
import { forAll } from '../verdicts.js';

/** Does something to the album that the changes are about, which this run may have made itself. */
export async function withAlbum(
  changes: readonly Change[],
  { plan, refs }: Context,
  work: (id: string) => Promise<Verdict>,
): Promise<Verdicts> {
  const ref = albumOf(changes[0]!)!;
  const id = refs.album(ref);
  if (id === undefined) {
    return forAll(changes, { state: 'blocked', message: `album ${albumName(plan, ref)} was not created` });
  }
  return forAll(changes, await work(id));
}
