import { type Asset, type Field, fieldOf } from '../../src/model/asset.js';
import type { AssetTrash, Change } from '../../src/model/change.js';
import type { Library } from '../../src/model/library.js';
import type { Plan, PlannedAsset } from '../../src/model/plan.js';
import type { Settable } from '../../src/model/settable.js';

/** What these plans count on for each asset. */
const EXPECTED: readonly Field[] = [
  ...(['favorite', 'visibility', 'exif.rating', 'exif.description'] as const),
  ...(['albums', 'tags', 'duplicateId', 'filename'] as const),
];

const expectOf = (asset: Asset): PlannedAsset => ({
  filename: asset.filename,
  expect: Object.fromEntries(EXPECTED.map((field) => [field, fieldOf(asset, field)])),
});

/** A plan over a whole library with these changes, which counts on every asset as the library has it. */
export function planFor(library: Library, changes: readonly Change[], partial: Partial<Plan> = {}): Plan {
  const { server, assets, albums, tags, reads } = library;
  return {
    formatVersion: '1.0',
    id: 'sha256:7d1f0c6a5c0f0f3a2f8f7f6f5e4d3c2b1a09182736455463728190a0b1c2d3e4',
    meta: { createdAt: '2026-11-20T23:55:12.000Z', tool: 'immich-rules 0.1.0', durationMs: 1 },
    config: { hash: 'sha256:9b0c', files: [], git: { commit: '1f3c9e2', dirty: false } },
    server: { url: server.url, version: server.version, user: server.userId },
    library: { assets: assets.length, albums: albums.length, tags: tags.length, reads },
    now: '2026-11-20T23:55:00.000Z',
    timezone: 'UTC',
    complete: true,
    options: { rules: [], limit: null },
    limits: { maxChanges: 1_000_000, maxDeletes: 1_000_000, allowed: {} },
    summary: { add: 0, change: 0, remove: 0, trash: 0, skip: 0, unchanged: 0 },
    rules: [],
    assets: Object.fromEntries(assets.map((asset) => [asset.id, expectOf(asset)])),
    names: Object.fromEntries(albums.map(({ id, name }) => [id, name])),
    groups: {},
    changes,
    skipped: [],
    leftAlone: [],
    diagnostics: [],
    ...partial,
  };
}

/** A duplicate group whose first member stays; its changes carry `group: 'duplicates:<id>'`. */
export const duplicates = (id: string, members: readonly string[]): Plan['groups'] => ({
  [`duplicates:${id}`]: {
    rule: 'rule',
    by: 'duplicates',
    members: [...members].sort(),
    keep: members.slice(0, 1),
  },
});

interface More {
  readonly group?: string;
  readonly needs?: readonly string[];
}
const base = (id: string, target: string, { group, needs = [] }: More) => ({
  ...{ id, target, needs, by: ['rule#0'] },
  ...(group !== undefined && { group }),
});

// Each change's id says what it does, so that tests can name it: `add a1 +Rome`, `set a1 rating`, `trash a2`.

export const createAlbum = (name: string): Change => ({
  ...base(`create ${name}`, `album:+${name}`, {}),
  ...{ op: 'album.create', before: null, after: { name } },
});
export const createTag = (value: string): Change => ({
  ...base(`create ${value}`, `tag:${value}`, {}),
  ...{ op: 'tag.create', before: null, after: { value } },
});
export const addToAlbum = (asset: string, album: string, more: More = {}): Change => ({
  ...base(`add ${asset} ${album}`, `asset:${asset}`, more),
  ...{ op: 'album.add', album, before: false, after: true },
});
export const removeFromAlbum = (asset: string, album: string, more: More = {}): Change => ({
  ...base(`remove ${asset} ${album}`, `asset:${asset}`, more),
  ...{ op: 'album.remove', album, before: true, after: false },
});
export const tag = (asset: string, value: string, more: More = {}): Change => ({
  ...base(`tag ${asset} ${value}`, `asset:${asset}`, more),
  ...{ op: 'asset.tag', tag: value, before: false, after: true },
});
export const untag = (asset: string, value: string, more: More = {}): Change => ({
  ...base(`untag ${asset} ${value}`, `asset:${asset}`, more),
  ...{ op: 'asset.untag', tag: value, before: true, after: false },
});
export const set = (asset: string, after: Partial<Settable>, more: More = {}): Change => ({
  ...base(`set ${asset} ${Object.keys(after)}`, `asset:${asset}`, more),
  op: 'asset.set',
  before: Object.fromEntries(Object.keys(after).map((field) => [field, null])),
  after,
});
export const stack = (primaryId: string, members: readonly string[], more: More = {}): Change => ({
  ...base(`stack ${primaryId}`, `stack:+${primaryId}`, more),
  ...{ op: 'stack.create', before: [], after: { primaryId, members: [...members].sort() } },
});
export const unstack = (
  id: string,
  primaryId: string,
  members: readonly string[],
  more: More = {},
): Change => ({
  ...base(`unstack ${id}`, `stack:${id}`, more),
  ...{ op: 'stack.delete', before: { primaryId, members: [...members].sort() }, after: null },
});
export const trash = (asset: string, keeper?: string, more: More = {}): AssetTrash => ({
  ...base(`trash ${asset}`, `asset:${asset}`, more),
  ...{ op: 'asset.trash', before: { trashed: false }, after: { trashed: true } },
  ...(keeper !== undefined && { keeper }),
});
