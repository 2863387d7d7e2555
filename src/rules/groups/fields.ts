import type { Asset, Field } from '../../model/asset.js';
import { extensionOf, folderOf, stemOf } from './names.js';

interface GroupField {
  readonly field: Field;
  /** `null` is unknown: no asset is known to share it. */
  value(asset: Asset): string | null;
}

/** What `same` and `distinct` can compare. */
export const groupFields: Readonly<Record<string, GroupField>> = {
  type: { field: 'type', value: (asset) => asset.type },
  folder: { field: 'path', value: (asset) => folderOf(asset.path) },
  camera: {
    field: 'exif.model',
    value: ({ exif: { make, model } }) => (make || model ? `${make ?? ''} ${model ?? ''}`.trim() : null),
  },
  lens: { field: 'exif.lens', value: (asset) => asset.exif.lens },
  library: { field: 'libraryId', value: (asset) => asset.libraryId ?? '' },
  duplicate: { field: 'duplicateId', value: (asset) => asset.duplicateId },
  owner: { field: 'ownerId', value: (asset) => asset.ownerId },
  extension: { field: 'filename', value: (asset) => extensionOf(asset.filename) },
  stem: { field: 'filename', value: (asset) => stemOf(asset.filename) },
  // To the second: of two files of one shot often only one has fractions.
  taken: {
    field: 'takenAt',
    value: (asset) => {
      const ms = Date.parse(asset.takenAt);
      return Number.isNaN(ms) ? null : String(Math.floor(ms / 1000));
    },
  },
};

/** Splits by the values of all fields; an asset with an unknown one is in no part. */
export function splitBy(members: readonly Asset[], fields: readonly string[]): readonly (readonly Asset[])[] {
  if (fields.length === 0) return [members];
  const parts = new Map<string, Asset[]>();
  for (const asset of members) {
    const values = fields.map((field) => groupFields[field]!.value(asset));
    if (values.includes(null)) continue;
    const key = JSON.stringify(values);
    const part = parts.get(key);
    if (part) part.push(asset);
    else parts.set(key, [asset]);
  }
  return [...parts.values()];
}

/** Two members that are equal in a field, or both without it. */
export function findEqual(members: readonly Asset[], field: string): readonly [Asset, Asset] | undefined {
  const seen = new Map<string | null, Asset>();
  for (const asset of members) {
    const value = groupFields[field]!.value(asset);
    const first = seen.get(value);
    if (first) return [first, asset];
    seen.set(value, asset);
  }
  return undefined;
}
