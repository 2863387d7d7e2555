import { type AlbumCreate, albumOf } from '../model/change.js';
import type { Album } from '../model/library.js';
import type { Plan } from '../model/plan.js';
import type { ImmichServer } from '../model/server.js';
import type { Board } from './board.js';
import type { Context } from './context.js';
import { createdLine } from './earlier-runs.js';
import { isExpected } from './failure.js';
import type { Journal } from './journal.js';
import { knewAlbum } from './names.js';

/** Albums that another apply of the same plan has made, by target. */
export interface Adopted {
  readonly ids: ReadonlyMap<string, string>;
  /** Those of them into which something is still to be put. */
  readonly unfinished: ReadonlyMap<string, string>;
}

/**
 * Finds albums of a name that the plan is to make, and that came since: Immich has no lock, so the same plan may have
 * been applied from another computer. One is taken for the plan's own when nobody could tell them apart: it holds
 * nothing that the plan does not put there, and nobody sees it whom the plan does not let see it.
 */
export async function adoptAlbums(
  plan: Plan,
  albums: Iterable<Album>,
  known: (target: string) => boolean,
  server: Pick<ImmichServer, 'readMembers'>,
): Promise<Adopted> {
  const made = albumsMade(plan);
  const all = [...albums];
  const ids = new Map<string, string>();
  const unfinished = new Map<string, string>();
  for (const change of made) {
    const { name } = change.after;
    if (known(change.target) || made.filter(({ after }) => after.name === name).length > 1) continue;
    const found = all.filter((one) => one.name === name && one.role !== 'viewer' && !knewAlbum(plan, one));
    const [album] = found;
    if (found.length !== 1 || !album || !(await isOfPlan(plan, change, album, server))) continue;
    ids.set(change.target, album.id);
    if (album.assetCount < plannedIn(plan, change).size) unfinished.set(change.target, album.id);
  }
  return { ids, unfinished };
}

/**
 * Of albums that two computers made at the same moment, the older one stays: both see it so. Its own, as long as it is
 * empty, a run deletes again.
 */
export async function settleTwins(
  { plan, server, refs }: Pick<Context, 'plan' | 'server' | 'refs'>,
  board: Board,
  journal: Journal,
): Promise<void> {
  const made = albumsMade(plan).filter(({ id }) => board.isDone(id));
  if (made.length === 0) return;
  try {
    const albums = new Map((await server.readAlbumNames()).map((album) => [album.id, album]));
    const ours = new Set(made.map((change) => refs.album(albumOf(change)!)));
    for (const change of made) {
      const own = albums.get(refs.album(albumOf(change)!) ?? '');
      if (!own) continue;
      const older = [...albums.values()]
        .filter((one) => one.name === own.name && !ours.has(one.id) && !knewAlbum(plan, one))
        .filter((one) => one.role === 'owner' && age(one) < age(own))
        .sort((a, b) => (age(a) < age(b) ? -1 : 1));
      const [twin] = older;
      if (!twin || !(await isOfPlan(plan, change, twin, server))) continue;
      if (isSeen(own) || (await server.readMembers({ album: own.id })).size > 0) continue;
      await server.deleteAlbum(own.id);
      refs.learn(change.target, twin.id);
      await journal.append([createdLine(change, twin.id, new Date().toISOString())]);
    }
  } catch (error) {
    // Then there are two of a name, and this run has its own.
    if (!isExpected(error)) throw error;
  }
}

const albumsMade = ({ changes }: Plan): readonly AlbumCreate[] =>
  changes.filter((change) => change.op === 'album.create');

/** Equal for everybody who looks. */
const age = ({ createdAt, id }: Album): string => `${createdAt} ${id}`;

const isSeen = ({ users, linked }: Album): boolean => users.length > 0 || linked;

const plannedIn = (plan: Plan, change: AlbumCreate): ReadonlySet<string> =>
  new Set(
    plan.changes.flatMap((one) =>
      one.op === 'album.add' && one.album === albumOf(change) ? one.target.slice('asset:'.length) : [],
    ),
  );

async function isOfPlan(
  plan: Plan,
  change: AlbumCreate,
  album: Album,
  server: Pick<ImmichServer, 'readMembers'>,
): Promise<boolean> {
  const shares = plan.changes.flatMap((one) =>
    one.op === 'album.share' && albumOf(one) === albumOf(change) ? one.user : [],
  );
  if (album.role !== 'owner' || album.linked || album.users.some(({ id }) => !shares.includes(id)))
    return false;
  const planned = plannedIn(plan, change);
  return [...(await server.readMembers({ album: album.id }))].every((id) => planned.has(id));
}
