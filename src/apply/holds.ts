import type { Asset } from '../model/asset.js';
import type { AssetSet, Change, SettableField, StackState } from '../model/change.js';
import type { Refs } from './refs.js';

/** Immich rewrites coordinates through the sidecar, so that they come back rounded: a metre apart is the same place. */
const SAME_PLACE = 1e-5;

/** Whether what a change wants is so already, as far as its asset and the known ids tell; `null` when they cannot. */
export function holds(
  change: Change,
  asset: Asset | undefined,
  refs: Refs,
  knowsAlbums: boolean,
): boolean | null {
  switch (change.op) {
    case 'album.create':
      return refs.album(`+${change.after.name}`) === undefined ? null : true;
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

export const settableFields = (change: AssetSet): readonly SettableField[] =>
  Object.keys(change.after) as SettableField[];

/** Whether one field that the change sets has its new value. */
export function fieldHolds({ after }: AssetSet, field: SettableField, asset: Asset): boolean {
  const { exif } = asset;
  switch (field) {
    case 'favorite':
      return asset.favorite === after.favorite;
    case 'visibility':
      return asset.visibility === after.visibility;
    case 'rating':
      return exif.rating === after.rating;
    case 'description':
      return (exif.description ?? '') === (after.description ?? '');
    case 'location':
      return near(exif.latitude, after.location!.latitude) && near(exif.longitude, after.location!.longitude);
    case 'duplicateId':
      return asset.duplicateId === after.duplicateId;
    case 'date':
      return exif.dateTimeOriginal !== null && Date.parse(exif.dateTimeOriginal) === Date.parse(after.date!);
  }
}

const near = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) <= SAME_PLACE;

export const sameStack = (a: StackState, b: StackState): boolean =>
  a.primaryId === b.primaryId && sameMembers(a.members, b.members);

export const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();
