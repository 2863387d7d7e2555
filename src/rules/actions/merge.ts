import type { Asset, Field } from '../../model/asset.js';
import { zonedDate } from '../dates/zone.js';
import type { Effect } from '../effects.js';
import type { LibraryView } from '../view.js';

/** What the keeper takes over from the losers, in the order of the group. It is told what it shall have, not what to add. */
export type Merge = (keeper: Asset, losers: readonly Asset[], view: LibraryView) => readonly Effect[];

const blank = (text: string | null): boolean => text === null || text.trim() === '';

/** Elements in the order of the losers, each once. */
const union = (losers: readonly Asset[], field: 'albums' | 'tags'): readonly string[] => [
  ...new Set(losers.flatMap((asset) => asset[field])),
];

/** By reference, so that two albums with one name stay apart; without those that the user may only look at. */
const albums: Merge = ({ id }, losers, view) =>
  union(losers, 'albums')
    .filter((ref) => view.album(ref)?.role !== 'viewer')
    .map((ref) => ({ kind: 'add-to-album', asset: id, album: `id:${ref}`, create: false }));

const tags: Merge = ({ id }, losers) => union(losers, 'tags').map((tag) => ({ kind: 'tag', asset: id, tag }));

const favorite: Merge = ({ id }, losers) => {
  const from = losers.find((asset) => asset.favorite);
  return from ? [{ kind: 'set', asset: id, field: 'favorite', value: true, why: whyFrom(from) }] : [];
};

const ratingFill: Merge = ({ id, exif }, losers) => {
  const from = exif.rating === null && losers.find((asset) => asset.exif.rating !== null);
  return from
    ? [{ kind: 'set', asset: id, field: 'rating', value: from.exif.rating, why: whyFrom(from) }]
    : [];
};

const ratingMax: Merge = ({ id, exif }, losers) => {
  const rated = losers.filter((asset) => asset.exif.rating !== null);
  const [best] = rated.toSorted((a, b) => b.exif.rating! - a.exif.rating!);
  return best && (exif.rating === null || best.exif.rating! > exif.rating)
    ? [{ kind: 'set', asset: id, field: 'rating', value: best.exif.rating, why: whyFrom(best) }]
    : [];
};

const descriptionFill: Merge = ({ id, exif }, losers) => {
  const from = blank(exif.description) && losers.find((asset) => !blank(asset.exif.description));
  return from
    ? [{ kind: 'set', asset: id, field: 'description', value: from.exif.description, why: whyFrom(from) }]
    : [];
};

/** All different lines, the keeper's first. */
const descriptionConcat: Merge = ({ id, exif }, losers) => {
  const own = blank(exif.description) ? [] : exif.description!.split('\n');
  const lines = new Set(own);
  for (const { exif: other } of losers)
    for (const line of other.description?.split('\n') ?? []) if (!blank(line)) lines.add(line);
  return lines.size > new Set(own).size
    ? [
        {
          kind: 'set',
          asset: id,
          field: 'description',
          value: [...lines].join('\n'),
          why: 'all descriptions of its group',
        },
      ]
    : [];
};

/** Both coordinates from one loser: half of one place and half of another is no place. */
const location: Merge = ({ id, exif }, losers) => {
  if (exif.latitude !== null && exif.longitude !== null) return [];
  for (const from of losers) {
    const { latitude, longitude } = from.exif;
    if (latitude !== null && longitude !== null)
      return [
        { kind: 'set', asset: id, field: 'location', value: { latitude, longitude }, why: whyFrom(from) },
      ];
  }
  return [];
};

/** With the offset of the place it was taken at, not of wherever this runs. */
const date: Merge = ({ id, exif }, losers) => {
  if (exif.dateTimeOriginal !== null) return [];
  for (const from of losers) {
    const value = zonedDate(from);
    if (value !== null) return [{ kind: 'set', asset: id, field: 'date', value, why: whyFrom(from) }];
  }
  return [];
};

const whyFrom = ({ filename }: Asset): string => `taken over from ${filename}`;

export interface MergeField {
  readonly reads: readonly Field[];
  /** The first policy is what the plain name means. */
  readonly policies: Readonly<Record<string, Merge>>;
}

export const mergeFields: Readonly<Record<string, MergeField>> = {
  albums: { reads: ['albums'], policies: { union: albums } },
  tags: { reads: ['tags'], policies: { union: tags } },
  favorite: { reads: ['favorite'], policies: { any: favorite } },
  rating: { reads: ['exif.rating'], policies: { fill: ratingFill, max: ratingMax } },
  description: {
    reads: ['exif.description'],
    policies: { fill: descriptionFill, concat: descriptionConcat },
  },
  location: { reads: ['exif.latitude', 'exif.longitude'], policies: { fill: location } },
  date: { reads: ['exif.dateTimeOriginal', 'takenAt', 'localTime'], policies: { fill: date } },
};
