import type { Asset } from '../model/asset.js';
import type { AssetSet, Change, SettableField, StackState } from '../model/change.js';
import { samePlace } from '../model/place.js';
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
    case 'duplicateId':
    case 'livePhotoVideoId':
      return asset[field] === after[field];
    case 'location': {
      const { latitude, longitude } = exif;
      return latitude !== null && longitude !== null && samePlace({ latitude, longitude }, after.location!);
    }
    case 'date':
      return exif.dateTimeOriginal !== null && Date.parse(exif.dateTimeOriginal) === Date.parse(after.date!);
  }
}

export const sameStack = (a: StackState, b: StackState): boolean =>
  a.primaryId === b.primaryId && sameMembers(a.members, b.members);

export const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();
