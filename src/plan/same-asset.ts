import type { Asset } from '../model/asset.js';

/** Whether nothing differs that a plan can change. */
export function sameAsset(a: Asset | undefined, b: Asset | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return (
    OWN.every((field) => a[field] === b[field]) &&
    sameList(a.tags, b.tags) &&
    sameList(a.albums, b.albums) &&
    (a.exif === b.exif || EXIF.every((field) => a.exif[field] === b.exif[field]))
  );
}

const OWN = ['favorite', 'visibility', 'stackId', 'duplicateId', 'takenAt', 'localTime'] as const;
const EXIF = ['rating', 'description', 'latitude', 'longitude', 'dateTimeOriginal'] as const;

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((element, index) => element === b[index]));
