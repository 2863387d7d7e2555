import type { Asset } from './asset.js';
import type { AssetSet, StackState } from './change.js';
import { samePlace } from './place.js';
import type { SettableField } from './settable.js';

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
    case 'location': {
      const { latitude, longitude } = exif;
      return latitude !== null && longitude !== null && samePlace({ latitude, longitude }, after.location!);
    }
    case 'duplicateId':
    case 'livePhotoVideoId':
      return asset[field] === after[field];
    case 'date':
      return exif.dateTimeOriginal !== null && Date.parse(exif.dateTimeOriginal) === Date.parse(after.date!);
  }
}

export const sameStack = (a: StackState, b: StackState): boolean =>
  a.primaryId === b.primaryId && sameMembers(a.members, b.members);

export const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();
