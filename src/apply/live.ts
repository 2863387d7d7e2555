import type { Asset } from '../model/asset.js';
import { assetOf, type Change, endangers } from '../model/change.js';
import type { Album, Stack, Tag } from '../model/library.js';
import type { Plan } from '../model/plan.js';
import type { Hints, ImmichServer } from '../model/server.js';
import { keepersOf } from './check-plan.js';
import { tagsOf } from './hints.js';

/** The part of the library that a plan touches, as it is now. */
export interface Live {
  /** Assets that are gone are absent. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** Assets whose albums were read too; the others' `albums` say nothing. */
  readonly withAlbums: ReadonlySet<string>;
  /** By id; empty when the plan has nothing to do with albums. */
  readonly albums: ReadonlyMap<string, Album>;
  readonly tags: readonly Tag[];
  /** When the server made each of the tags, by value. */
  readonly tagMadeAt: ReadonlyMap<string, string | undefined>;
  /** By member. */
  readonly stackOf: ReadonlyMap<string, Stack>;
}

/** Reads everything that the plan counts on, in bulk. */
export async function readLive(plan: Plan, server: ImmichServer): Promise<Live> {
  const ids = touchedAssets(plan);
  const withAlbums = new Set(ids.filter((id) => plan.assets[id]?.expect.albums !== undefined));
  const [assets, others] = await Promise.all([
    readAssets(server, ids, withAlbums, tagsIn(plan)),
    readOthers(server, plan.changes, protectors(plan, plan.changes)),
  ]);
  return { assets, withAlbums, ...others, tagMadeAt: madeAt(others.tags) };
}

/** The tags and albums once more, as far as one that came or was renamed since may protect what these changes endanger. */
export async function readProtectors(
  changes: readonly Change[],
  plan: Plan,
  live: Live,
  server: ImmichServer,
): Promise<Live> {
  const more = protectors(plan, changes);
  const now = await readOthers(server, [], more);
  // Of the same name, it protects what it did before: what this run does moves the times of albums.
  const albums = [...now.albums].map(([id, album]) => {
    const before = live.albums.get(id);
    return [id, before?.name === album.name ? before : album] as const;
  });
  return {
    ...live,
    ...(more.albums && { albums: new Map(albums) }),
    ...(more.tags && { tags: now.tags, tagMadeAt: madeAt(now.tags) }),
  };
}

function protectors(plan: Plan, changes: readonly Change[]): { albums: boolean; tags: boolean } {
  const endangered = changes.flatMap((change) => (endangers(change) ? assetOf(change)! : []));
  const counting = (field: 'albums' | 'tags'): boolean =>
    endangered.some((id) => plan.assets[id]?.expect[field] !== undefined);
  return { albums: counting('albums'), tags: counting('tags') };
}

const madeAt = (tags: readonly Tag[]): Live['tagMadeAt'] =>
  new Map(tags.map(({ value, createdAt }) => [value, createdAt]));

/** The tags that the plan assigns and takes off; all, when more is asked of an asset than whether it has those. */
function tagsIn(plan: Plan): Hints {
  const asksMore =
    Object.values(plan.assets).some(({ expect }) => expect.tags !== undefined) ||
    plan.changes.some(({ op }) => op === 'asset.restore' || op.startsWith('exif.'));
  return asksMore ? {} : { tags: tagsOf(plan.changes) };
}

/** The albums, tags and stacks as they are now, as far as these changes are about any, or more is asked for. */
export async function readOthers(
  server: ImmichServer,
  changes: readonly Change[],
  more: { readonly albums?: boolean; readonly tags?: boolean } = {},
): Promise<Pick<Live, 'albums' | 'tags' | 'stackOf'>> {
  const ops = new Set(changes.map((change) => change.op));
  const any = (...wanted: readonly Change['op'][]) => wanted.some((op) => ops.has(op));
  const [albums, tags, stacks] = await Promise.all([
    more.albums || [...ops].some((op) => op.startsWith('album.')) ? server.readAlbumNames() : [],
    more.tags || any('tag.create', 'tag.delete', 'asset.tag', 'asset.untag') ? server.readTags() : [],
    any('stack.create', 'stack.update', 'stack.delete') ? server.readStacks() : [],
  ]);
  return {
    albums: new Map(albums.map((album) => [album.id, album])),
    tags,
    stackOf: stacksByMember(stacks),
  };
}

export const stacksByMember = (stacks: readonly Stack[]): ReadonlyMap<string, Stack> =>
  new Map(stacks.flatMap((stack) => stack.members.map((id) => [id, stack])));

/** Reads assets, with the albums of those that need them: albums cost a request each. */
export async function readAssets(
  server: ImmichServer,
  ids: readonly string[],
  withAlbums: ReadonlySet<string>,
  hints?: Hints,
): Promise<ReadonlyMap<string, Asset>> {
  const parts = [true, false].map((albums) => ({
    albums,
    ids: ids.filter((id) => withAlbums.has(id) === albums),
  }));
  const read = await Promise.all(
    parts.map((part) => (part.ids.length > 0 ? server.readAssets(part.ids, part.albums, hints) : [])),
  );
  return new Map(read.flatMap((part) => [...part]));
}

/** Every asset that a change targets, keeps, stacks or was decided together with, sorted. */
function touchedAssets(plan: Plan): readonly string[] {
  const ids = new Set<string>();
  for (const change of plan.changes) {
    const target = assetOf(change);
    if (target !== undefined) ids.add(target);
    for (const id of keepersOf(plan, change)) ids.add(id);
    if (change.op === 'stack.create' || change.op === 'stack.update') {
      for (const id of change.after.members) ids.add(id);
    }
    if (change.op === 'stack.delete') for (const id of change.before.members) ids.add(id);
  }
  for (const key of new Set(plan.changes.map((change) => change.group))) {
    for (const id of (key !== undefined && plan.groups[key]?.members) || []) ids.add(id);
  }
  return [...ids].sort();
}
