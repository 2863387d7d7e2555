import type { Asset } from '../../model/asset.js';
import { date } from './date.js';
import { motion } from './motion.js';
import { persons } from './persons.js';
import { keeper, type Merge, type MergeField, sets, takenFrom } from './policy.js';
import { albums, tags } from './sets.js';
import { best, common, review, setting, type ValueField } from './values.js';

const rating: ValueField<number> = { field: 'rating', noun: 'rating', of: ({ exif }) => exif.rating };

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';
const description: ValueField<string> = {
  field: 'description',
  noun: 'description',
  of: ({ exif }) => (isBlank(exif.description) ? null : exif.description),
};

/** The keeper's own text as it is, and below it the lines that only others have, each once. */
const concat: Merge = ({ keeper: { id, exif }, losers }) => {
  const own = description.of({ exif } as Asset)?.split('\n') ?? [];
  const lines = new Set(losers.flatMap(({ exif: other }) => other.description?.split('\n') ?? []));
  const missing = [...lines].filter((line) => !isBlank(line) && !own.includes(line));
  return missing.length > 0
    ? [setting(id, 'description', [...own, ...missing].join('\n'), 'all descriptions of its group')]
    : [];
};

/** Both coordinates from one loser: half of one place and half of another is no place. */
const location: ValueField<{ readonly latitude: number; readonly longitude: number }> = {
  field: 'location',
  noun: 'place',
  of: ({ exif: { latitude, longitude } }) =>
    latitude === null || longitude === null ? null : { latitude, longitude },
  keyOf: ({ latitude, longitude }) => `${latitude} ${longitude}`,
};

/** A mark that some have and others have not. */
const mark = (
  field: 'favorite' | 'visibility',
  noun: string,
  of: (asset: Asset) => true | 'archive' | null,
) => {
  const value: ValueField<true | 'archive'> = { field, noun, of };
  const any: Merge = ({ keeper: kept, losers }) => {
    const from = of(kept) === null && losers.find((asset) => of(asset) !== null);
    return from ? [setting(kept.id, field, of(from), takenFrom(from))] : [];
  };
  return {
    reads: [field],
    uses: sets,
    policies: { any, keeper, review: review(value) },
  } satisfies MergeField;
};

/** What the keeper of a group can take over from the others; each field with all that can become of it. */
export const mergeFields: Readonly<Record<string, MergeField>> = {
  albums,
  tags,
  favorite: mark('favorite', 'heart', ({ favorite }) => favorite || null),
  visibility: mark('visibility', 'place in the archive', ({ visibility }) =>
    visibility === 'archive' ? 'archive' : null,
  ),
  rating: {
    reads: ['exif.rating'],
    uses: sets,
    policies: { ...common(rating), max: best(rating, (a, b) => a > b) },
  },
  description: { reads: ['exif.description'], uses: sets, policies: { ...common(description), concat } },
  location: { reads: ['exif.latitude', 'exif.longitude'], uses: sets, policies: common(location) },
  date,
  motion,
  persons,
};
