import type { Asset } from '../../src/model/asset.js';
import { asset, library } from './asset.js';
import type { MemoryServer } from './memory-server.js';
import * as plan from './plan-for.js';

export const photo = (id: string, more: Partial<Asset> = {}) =>
  asset({ id, filename: `${id}.jpg`, path: `/data/${id}.jpg`, duplicateId: 'd1', ...more, exif: {} });
/** A duplicate group of three, and a photo by itself. */
export const lib = library({
  assets: [
    photo('keep', { albums: ['home'] }),
    photo('lose1', { albums: ['rome'] }),
    photo('lose2'),
    photo('other', { duplicateId: null }),
  ],
});
const group = 'duplicates:d1';
const groups = plan.duplicates('d1', ['keep', 'lose1', 'lose2']);
/** Merges into `keep`, then trashes `lose1`, `lose2` and, for itself, `other`. */
export const dedupe = plan.planFor(
  lib,
  [
    plan.addToAlbum('keep', 'rome', { group }),
    plan.set('keep', { rating: 4 }, { group }),
    plan.trash('lose1', 'keep', { group, needs: ['add keep rome', 'set keep rating'] }),
    plan.trash('lose2', 'keep', { group, needs: ['add keep rome', 'set keep rating'] }),
    plan.trash('other'),
  ],
  { groups },
);
export const trashed = (server: MemoryServer) =>
  [...server.assets.values()].filter((one) => one.trashed).map(({ id }) => id);
