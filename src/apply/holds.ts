import type { Asset } from '../model/asset.js';
import { albumOf, type Change } from '../model/change.js';
import { fieldHolds, settableFields } from '../model/same.js';
import type { Refs } from './refs.js';

/** Whether what a change wants is so already, as far as its asset and the known ids tell; `null` when they cannot. */
export function holds(
  change: Change,
  asset: Asset | undefined,
  refs: Refs,
  knowsAlbums: boolean,
): boolean | null {
  switch (change.op) {
    case 'album.create':
      return refs.album(albumOf(change)!) === undefined ? null : true;
    case 'tag.create':
      return refs.tag(change.after.value) === undefined ? null : true;
    case 'album.add':
    case 'album.remove': {
      const id = refs.album(change.album);
      if (!asset || !knowsAlbums || id === undefined) return null;
      return asset.albums.includes(id) === change.after;
    }
    case 'asset.tag':
    case 'asset.untag':
      return asset ? asset.tags.includes(change.tag) === change.after : null;
    case 'asset.set':
      return asset ? settableFields(change).every((field) => fieldHolds(change, field, asset)) : null;
    case 'asset.restore':
      return asset ? !asset.trashed : null;
    case 'asset.trash':
      return asset ? asset.trashed : null;
    default:
      return null;
  }
}
