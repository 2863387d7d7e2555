import type { Asset, Field } from '../../model/asset.js';
import type { LibraryView } from '../view.js';

export type TagValue = string | number | readonly string[] | null;

export interface ExifModule {
  readonly reads: readonly Field[];
  /** Tags and values; `null` where Immich has none. */
  fields(asset: Asset, view: LibraryView): Readonly<Record<string, TagValue>>;
}

/** Characters; the length that picture programs still show. */
const CAPTION_LENGTH = 2000;

/** Names of the people in the picture; unnamed and hidden ones are nobody's business. */
function people(asset: Asset, view: LibraryView): Readonly<Record<string, TagValue>> {
  const persons = asset.persons.flatMap((id) => view.person(id) ?? []);
  const names = persons
    .filter(({ hidden, name }) => !hidden && name.trim() !== '')
    .map(({ name }) => name.trim());
  const sorted = [...new Set(names)].sort();
  const value = sorted.length > 0 ? sorted : null;
  // Both, as programs differ in where they look. IPTC:Keywords stays out: Immich reads it back as tags.
  return { 'XMP-iptcExt:PersonInImage': value, 'XMP-dc:Subject': value };
}

/** The description on one line. */
function caption({ exif }: Asset): Readonly<Record<string, TagValue>> {
  const line = (exif.description ?? '').replace(/\s*[\r\n]+\s*/g, ' ').trim();
  return { 'XMP-dc:Description': line === '' ? null : [...line].slice(0, CAPTION_LENGTH).join('').trim() };
}

const rating = ({ exif }: Asset): Readonly<Record<string, TagValue>> => ({ 'XMP-xmp:Rating': exif.rating });

/** What `modules:` can name. */
export const exifModules: Readonly<Record<string, ExifModule>> = {
  people: { reads: ['persons'], fields: people },
  caption: { reads: ['exif.description'], fields: caption },
  rating: { reads: ['exif.rating'], fields: rating },
};
