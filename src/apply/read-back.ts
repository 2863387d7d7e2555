import type { Asset } from '../model/asset.js';
import { albumOf, assetOf, type Change } from '../model/change.js';
import type { ImmichServer } from '../model/server.js';
import { albumHolds } from './album-staleness.js';
import { placesAfter, tagsOf } from './hints.js';
import { holds } from './holds.js';
import { type Live, readAssets, stacksByMember } from './live.js';
import type { Refs } from './refs.js';

/** What changes are about, as it is now. */
export interface ReadBack extends Pick<Live, 'assets' | 'albums' | 'tags' | 'stackOf'> {
  /** Members by the id of the album. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads in bulk what these changes are about, of which `before` says how it was. Throws ImmichError. */
export async function readBack(
  changes: readonly Change[],
  server: ImmichServer,
  refs: Refs,
  before: ReadonlyMap<string, Asset>,
): Promise<ReadBack> {
  const any = (test: (op: Change['op']) => boolean): boolean => changes.some(({ op }) => test(op));
  const ids = new Set<string>();
  const inAlbums = new Set<string>();
  for (const change of changes) {
    if (change.op !== 'album.add' && change.op !== 'album.remove') ids.add(assetOf(change) ?? '');
    else inAlbums.add(refs.album(change.album) ?? '');
  }
  for (const unknown of [ids, inAlbums]) unknown.delete('');
  // Nothing is in an album that is gone, and nobody can ask what.
  const deleted = new Set(changes.flatMap((one) => (one.op === 'album.delete' ? albumOf(one)! : [])));
  const membersOf = async (album: string): Promise<ReadonlySet<string>> =>
    deleted.has(album) ? new Set() : server.readMembers({ album });
  // What a file says of tags are all of them.
  const withTags = any((op) => op === 'exif.write') ? {} : { tags: tagsOf(changes) };
  const hints = { places: placesAfter(changes, before), ...withTags, stacks: false } as const;
  const [assets, albums, tags, stacks, ...members] = await Promise.all([
    ids.size > 0 ? readAssets(server, [...ids].sort(), new Set(), hints) : new Map(),
    any((op) => /^album\.(create|delete|set|share)$/.test(op)) ? server.readAlbumNames() : [],
    any((op) => op.startsWith('tag.')) ? server.readTags() : [],
    any((op) => op.startsWith('stack.')) ? server.readStacks() : [],
    ...[...inAlbums].map(async (album) => [album, await membersOf(album)] as const),
  ]);
  return {
    assets,
    albums: new Map(albums.map((album) => [album.id, album])),
    tags,
    stackOf: stacksByMember(stacks),
    members: new Map(members),
  };
}

/** Whether what a change wanted is so now; `null` when that cannot be seen. */
export function holdsNow(change: Change, now: ReadBack, refs: Refs): boolean | null {
  switch (change.op) {
    case 'album.create':
    case 'album.delete':
      return now.albums.has(refs.album(albumOf(change)!) ?? '') === (change.op === 'album.create');
    case 'tag.create':
    case 'tag.delete':
      return now.tags.some(({ value }) => `tag:${value}` === change.target) === (change.op === 'tag.create');
    case 'album.set':
    case 'album.share': {
      const album = now.albums.get(refs.album(albumOf(change)!) ?? '');
      return album !== undefined && albumHolds(change, album);
    }
    case 'album.add':
    case 'album.remove': {
      const members = now.members.get(refs.album(change.album) ?? '');
      return members ? members.has(assetOf(change)!) === change.after : null;
    }
    case 'stack.create':
    case 'stack.update': {
      const stack = now.stackOf.get(change.after.primaryId);
      return (
        stack?.primaryId === change.after.primaryId &&
        change.after.members.every((id) => now.stackOf.get(id) === stack)
      );
    }
    case 'stack.delete':
      return ![...now.stackOf.values()].some(({ id }) => change.target === `stack:${id}`);
    default:
      return holds(change, now.assets.get(assetOf(change) ?? ''), refs, false);
  }
}
