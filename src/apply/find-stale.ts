import { albumOf, assetOf, type Change } from '../model/change.js';
import { sameStack } from '../model/same.js';
import { quote } from '../util/quote.js';
import { albumStaleness } from './album-staleness.js';
import { albumName, assetName, knewAlbum } from './names.js';
import { assetStaleness, type World } from './staleness.js';
import { albumProblem } from './steps/album-delete.js';

/** Changes that the library has moved on from since the plan was made, each with the reason; not yet spread. */
export function findStale(world: World): ReadonlyMap<string, string> {
  const { plan } = world;
  const stale = new Map<string, string>();
  const assets = new Map<string, string | undefined>();
  const reasonOf = (id: string): string | undefined => {
    if (!assets.has(id)) assets.set(id, assetStaleness(id, world));
    return assets.get(id);
  };
  const groups = new Map<string, string | undefined>();
  const groupReason = (key: string): string | undefined => {
    if (!groups.has(key)) {
      groups.set(key, first(plan.groups[key]?.members ?? [], reasonOf));
    }
    return groups.get(key);
  };
  for (const change of plan.changes) {
    const asset = assetOf(change);
    const reason =
      (asset !== undefined ? reasonOf(asset) : undefined) ??
      (change.group !== undefined ? groupReason(change.group) : undefined) ??
      (change.op === 'asset.trash' && change.keeper !== undefined ? reasonOf(change.keeper) : undefined) ??
      targetReason(change, world, reasonOf);
    if (reason !== undefined) stale.set(change.id, reason);
  }
  return stale;
}

function targetReason(
  change: Change,
  world: World,
  reasonOf: (id: string) => string | undefined,
): string | undefined {
  const { plan, live, refs } = world;
  switch (change.op) {
    case 'album.create': {
      if (refs.album(albumOf(change)!) !== undefined) return undefined;
      const { name } = change.after;
      const ours = plan.changes.flatMap((one) =>
        one.op === 'album.create' && one.after.name === name ? (refs.album(albumOf(one)!) ?? []) : [],
      );
      // One that this user may only look at is no obstacle: the plan did not mean it either.
      const taken = [...live.albums.values()].some(
        (album) =>
          album.name === name &&
          album.role !== 'viewer' &&
          !knewAlbum(plan, album) &&
          !ours.includes(album.id),
      );
      return taken ? `an album named ${quote(name)} appeared meanwhile` : undefined;
    }
    case 'album.add':
    case 'album.remove':
      // Left and deleted by a run of this plan that did not come to its end.
      if (!change.after && !live.albums.has(change.album) && world.index.deleted.has(`album:${change.album}`))
        return undefined;
      return change.album.startsWith('+') ? undefined : renamedOrGone(change.album, world);
    case 'album.set':
    case 'album.share': {
      const ref = albumOf(change)!;
      const id = refs.album(ref);
      // One that this run makes is as it is to be.
      if (id === undefined || ref.startsWith('+')) return undefined;
      const album = live.albums.get(id);
      return album ? albumStaleness(plan, change, album) : `album ${albumName(plan, ref)} is gone`;
    }
    case 'album.delete': {
      const album = live.albums.get(change.target.slice('album:'.length));
      const unshares = plan.changes.some(
        ({ op, target }) => op === 'album.share' && target === change.target,
      );
      return album && albumProblem(change, unshares ? { ...album, shared: false } : album);
    }
    case 'stack.delete': {
      const now = [...live.stackOf.values()].find(({ id }) => change.target === `stack:${id}`);
      if (!now) return undefined;
      return sameStack(now, change.before)
        ? first(change.before.members, reasonOf)
        : stackReason(change.before.primaryId, world);
    }
    case 'stack.create': {
      const all = new Set(change.after.members.flatMap((id) => live.stackOf.get(id) ?? []));
      // One that this plan takes apart first is no obstacle.
      const now = [...all].filter(
        ({ id, primaryId }) => world.index.unstackingOf.get(primaryId)?.target !== `stack:${id}`,
      );
      if (now.length === 1 && sameStack(now[0]!, change.after)) return undefined;
      const same =
        now.length === change.before.length &&
        now.every((stack) => change.before.some((old) => old.id === stack.id && sameStack(old, stack)));
      return same ? first(change.after.members, reasonOf) : stackReason(change.after.primaryId, world);
    }
    case 'stack.update': {
      const now = live.stackOf.get(change.after.primaryId);
      const same =
        change.target === `stack:${now?.id}` &&
        now &&
        (sameStack(now, change.before) || sameStack(now, change.after));
      return same ? undefined : stackReason(change.after.primaryId, world);
    }
    default:
      return undefined;
  }
}

/** An album that has another name by now may mean something else, and others may see it. */
function renamedOrGone(id: string, { plan, live }: World): string | undefined {
  const name = albumName(plan, id);
  const album = live.albums.get(id);
  if (!album) return `album ${name} is gone`;
  const ours = plan.changes.some(
    (one) => one.op === 'album.set' && one.target === `album:${id}` && one.after.name === album.name,
  );
  return ours || album.name === plan.names[id]
    ? undefined
    : `album ${name} is called ${quote(album.name)} now`;
}

const stackReason = (primary: string, { plan }: World): string =>
  `the stack of ${assetName(plan, primary)} changed`;

function first<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
