import type { Change } from '../../model/change.js';
import { quote } from '../../util/quote.js';
import { cannot, nameOf, type Undoing, type Undone } from './undoing.js';

const LEAVES: readonly Change['op'][] = ['album.remove', 'asset.untag'];

/**
 * Takes back what a move did in the opposite order: an asset leaves where it was moved to only once it is back where it
 * came from, and stays when it cannot go back.
 */
export function createMoves(run: Pick<Undoing, 'tried' | 'plan'>) {
  const leavingOf = new Map<string, Change[]>();
  for (const change of run.tried)
    if (LEAVES.includes(change.op))
      for (const need of change.needs) leavingOf.set(need, [...(leavingOf.get(need) ?? []), change]);
  const back = new Map<Change, Undone>();
  return {
    /** Changes come from the last to the first, so whatever left something comes before what it waited for. */
    takeBack(change: Change, invert: () => Undone): Undone {
      const leaving = (leavingOf.get(change.id) ?? []).filter(({ target }) => target === change.target);
      const stuck = leaving.some((one) => (back.get(one)?.cannot.length ?? 0) > 0);
      const undone = stuck && change.after === true ? staying(change, run) : invert();
      for (const { needs } of undone.drafts)
        needs.push(...leaving.flatMap((one) => back.get(one)?.drafts ?? []));
      if (LEAVES.includes(change.op)) back.set(change, undone);
      return undone;
    },
  };
}

function staying(change: Change, run: Pick<Undoing, 'plan'>): Undone {
  const name = nameOf(run, change.target.slice('asset:'.length));
  const where =
    'tag' in change
      ? `keeps tag ${quote(change.tag)}`
      : `stays in album ${quote('album' in change ? (run.plan.names[change.album] ?? change.album.replace(/^\+/, '')) : '')}`;
  return cannot(`${name} ${where}: it cannot go back where it came from`);
}
