import type { Asset } from '../../src/model/asset.js';
import { ImmichError } from '../../src/model/immich-error.js';
import {
  type Album,
  type DuplicateGroup,
  emptyAlbum,
  type Library,
  type Stack,
} from '../../src/model/library.js';
import type { AssetUpdate, ImmichServer, Outcome } from '../../src/model/server.js';

interface Call {
  readonly method: string;
  readonly ids: readonly string[];
}

export interface MemoryOptions {
  readonly permissions?: readonly string[];
  readonly trash?: boolean;
  /** Ids that one method refuses: `addToAlbum a1`. */
  readonly refuses?: ReadonlySet<string>;
  /** Runs before each call: it may change the library, wait, or throw. */
  readonly before?: (call: Call, server: MemoryServer) => void | Promise<void>;
  /** Runs after a bulk write was done and before it is answered: when it throws, the answer is lost. */
  readonly after?: (call: Call, server: MemoryServer) => void;
}

export interface MemoryServer extends ImmichServer {
  readonly assets: Map<string, Asset>;
  readonly albums: Map<string, Album>;
  readonly stacks: Map<string, Stack>;
  readonly tags: Map<string, string>;
  /** Every request, one per 500 ids. */
  readonly calls: Call[];
  edit(id: string, change: Partial<Asset>): void;
  readonly writes: () => readonly Call[];
}

/** A server without HTTP, for tests that need thousands of runs: per-id outcomes and side effects as Immich has them. */
export function memoryServer(library: Library, options: MemoryOptions = {}): MemoryServer {
  const assets = new Map(library.assets.map((asset) => [asset.id, asset]));
  const albums = new Map(library.albums.map((album) => [album.id, album]));
  const stacks = new Map(library.stacks.map((stack) => [stack.id, stack]));
  const tags = new Map(library.tags.map(({ id, value }) => [value, id]));
  const calls: Call[] = [];
  let made = 0;

  const call = async (method: string, ids: readonly string[] = []): Promise<void> => {
    for (let start = 0; start === 0 || start < ids.length; start += 500) {
      const one = { method, ids: ids.slice(start, start + 500) };
      calls.push(one);
      await options.before?.(one, server);
    }
  };
  const edit = (id: string, change: Partial<Asset>): void => {
    assets.set(id, { ...assets.get(id)!, ...change });
  };
  /** Runs one bulk write; `work` says whether it changed anything. */
  const bulk = async (
    method: string,
    ids: readonly string[],
    work: (asset: Asset) => boolean,
  ): Promise<readonly Outcome[]> => {
    await call(method, ids);
    const outcomes = ids.map((id): Outcome => {
      const asset = assets.get(id);
      if (!asset || options.refuses?.has(`${method} ${id}`)) {
        return { id, ok: false, error: 'Not found or no access' };
      }
      return work(asset) ? { id, ok: true } : { id, ok: true, unchanged: true };
    });
    options.after?.({ method, ids }, server);
    return outcomes;
  };
  const inside = (album: string, trashed: boolean): readonly Asset[] =>
    [...assets.values()].filter((one) => one.albums.includes(album) && (trashed || !one.trashed));
  const member = (field: 'albums' | 'tags', element: string, wanted: boolean) => (asset: Asset) => {
    if (asset[field].includes(element) === wanted) return false;
    const rest = asset[field].filter((one) => one !== element);
    edit(asset.id, { [field]: wanted ? [...rest, element].sort() : rest });
    return true;
  };
  const become = (change: Partial<Asset>) => (asset: Asset) => {
    edit(asset.id, change);
    return true;
  };
  const inAlbum = (method: string, albumId: string, ids: readonly string[], wanted: boolean) => {
    if (!albums.has(albumId)) throw new ImmichError('bad-request', 'Album not found');
    return bulk(method, ids, member('albums', albumId, wanted));
  };
  const withTag = (method: string, tagId: string, ids: readonly string[], wanted: boolean) => {
    const value = [...tags].find(([, id]) => id === tagId)?.[0];
    if (value === undefined) throw new ImmichError('bad-request', 'Tag not found');
    return bulk(method, ids, member('tags', value, wanted));
  };

  const server: MemoryServer = {
    identity: library.server,
    ...{ assets, albums, stacks, tags, calls, edit },
    writes: () => calls.filter(({ method }) => !/^read|^permissions|^trashEnabled/.test(method)),
    permissions: async () => options.permissions ?? ['all'],
    trashEnabled: async () => options.trash ?? true,
    readLibrary: async () => library,
    async readAssets(ids, withAlbums) {
      await call('readAssets', ids);
      const found = ids.flatMap((id) => assets.get(id) ?? []);
      return new Map(found.map((asset) => [asset.id, withAlbums ? asset : { ...asset, albums: [] }]));
    },
    async readDuplicates() {
      await call('readDuplicates');
      const groups = new Map<string, string[]>();
      for (const { id, duplicateId, trashed } of assets.values()) {
        if (duplicateId !== null && !trashed)
          groups.set(duplicateId, [...(groups.get(duplicateId) ?? []), id]);
      }
      for (const [group, [only, ...more]] of groups) {
        if (more.length > 0) continue;
        edit(only!, { duplicateId: null });
        groups.delete(group);
      }
      return [...groups].map(
        ([id, members]): DuplicateGroup => ({ id, members: members.sort(), suggestedKeep: [] }),
      );
    },
    readFaces: async () => new Map(),
    refreshMetadata: (ids) => bulk('refreshMetadata', ids, () => true),
    async readStacks() {
      await call('readStacks');
      return [...stacks.values()];
    },
    async readTags() {
      await call('readTags');
      return [...tags].map(([value, id]) => ({ id, value }));
    },
    async readBacklog() {
      await call('readBacklog');
      return { jobs: 0, paused: false, scans: 0 };
    },
    async readAlbumNames() {
      await call('readAlbumNames');
      return [...albums.values()].map((album) => ({ ...album, assetCount: inside(album.id, false).length }));
    },
    async readMembers(of) {
      await call('readMembers');
      if ('album' in of) return new Set(inside(of.album, true).map(({ id }) => id));
      if ('filename' in of) {
        const wanted = of.filename.toLowerCase();
        const named = [...assets.values()].filter((one) => one.filename.toLowerCase().includes(wanted));
        return new Set(named.map(({ id }) => id));
      }
      const value = [...tags].find(([, id]) => id === of.tag)![0];
      const tagged = [...assets.values()].filter((one) =>
        one.tags.some((tag) => tag === value || tag.startsWith(`${value}/`)),
      );
      return new Set(tagged.map(({ id }) => id));
    },
    async updateAlbum(id, update) {
      await call('updateAlbum', [id]);
      albums.set(id, { ...albums.get(id)!, ...update });
    },
    async shareAlbum(id, user, role) {
      await call('shareAlbum', [id]);
      const album = albums.get(id)!;
      const users = album.users.filter((one) => one.id !== user);
      albums.set(id, { ...album, users: role === null ? users : [...users, { id: user, role }] });
    },
    async deleteAlbum(id) {
      await call('deleteAlbum', [id]);
      if (!albums.delete(id)) throw new ImmichError('bad-request', 'Album not found');
      for (const one of inside(id, true))
        edit(one.id, { albums: one.albums.filter((album) => album !== id) });
    },
    async deleteTag(id) {
      await call('deleteTag', [id]);
      const value = [...tags].find(([, one]) => one === id)?.[0];
      if (value === undefined) throw new ImmichError('bad-request', 'Tag not found');
      const gone = [...tags.keys()].filter((tag) => tag === value || tag.startsWith(`${value}/`));
      for (const tag of gone) tags.delete(tag);
      for (const one of assets.values())
        edit(one.id, { tags: one.tags.filter((tag) => !gone.includes(tag)) });
    },
    async deleteStack(id) {
      await call('deleteStack', [id]);
      if (!stacks.has(id)) throw new ImmichError('bad-request', 'Stack not found');
      for (const one of stacks.get(id)!.members) edit(one, { stackId: null });
      stacks.delete(id);
    },
    async createAlbum(name) {
      await call('createAlbum');
      const id = `album-${++made}`;
      albums.set(id, emptyAlbum(id, name, library.server.userId));
      return id;
    },
    async createTags(values) {
      await call('createTags');
      for (const value of values)
        for (const tag of withParents(value)) if (!tags.has(tag)) tags.set(tag, `tag-${++made}`);
      return new Map(values.map((value) => [value, tags.get(value)!]));
    },
    addToAlbum: async (id, ids) => inAlbum('addToAlbum', id, ids, true),
    removeFromAlbum: async (id, ids) => inAlbum('removeFromAlbum', id, ids, false),
    tagAssets: async (id, ids) => withTag('tagAssets', id, ids, true),
    untagAssets: async (id, ids) => withTag('untagAssets', id, ids, false),
    updateAssets: (ids, update) =>
      bulk('updateAssets', ids, (asset) => become(updated(asset, update))(asset)),
    async createStack(ids) {
      await call('createStack', ids);
      const id = `stack-${++made}`;
      // The primary of another stack brings that whole stack along; any other member leaves the rest behind.
      const members = new Set(ids);
      for (const one of ids) {
        const old = stacks.get(assets.get(one)?.stackId ?? '');
        if (old?.primaryId === one) for (const member of old.members) members.add(member);
        if (old) stacks.set(old.id, { ...old, members: old.members.filter((member) => member !== one) });
        if (old?.primaryId === one) stacks.delete(old.id);
      }
      stacks.set(id, { id, primaryId: ids[0]!, members: [...members].sort() });
      for (const one of members) edit(one, { stackId: id });
      return id;
    },
    async setStackPrimary(id, primaryId) {
      await call('setStackPrimary', [primaryId]);
      stacks.set(id, { ...stacks.get(id)!, primaryId });
    },
    trashAssets: (ids) => bulk('trashAssets', ids, become({ trashed: true })),
    restoreAssets: (ids) => bulk('restoreAssets', ids, become({ trashed: false })),
  };
  return server;
}

/** `a`, `a/b` and `a/b/c` of `a/b/c`. */
const withParents = (value: string): readonly string[] =>
  value.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));

function updated(asset: Asset, update: AssetUpdate): Partial<Asset> {
  const { favorite = asset.favorite, visibility = asset.visibility, location, date, ...rest } = update;
  const { duplicateId = asset.duplicateId, livePhotoVideoId = asset.livePhotoVideoId, ...texts } = rest;
  const taken = date === undefined ? {} : { dateTimeOriginal: new Date(date).toISOString() };
  return {
    ...{ favorite, visibility, duplicateId, livePhotoVideoId },
    exif: { ...asset.exif, ...texts, ...location, ...taken },
  };
}
