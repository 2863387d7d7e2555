import type { Asset } from '../model/asset.js';
import type { ExifWrite } from '../model/change.js';
import type { Tags } from '../model/file-tags.js';
import { sameMembers } from '../model/same.js';
import type { Checked } from './verify.js';

/** Whether a photo in Immich says what these tags say; `null` when they say nothing of it. */
type Compare = (written: Tags, asset: Asset) => boolean | null;

/** Degrees, about ten metres: Immich rounds. */
const NEAR = 1e-4;

/** Tags that Immich reads into fields of its own, as far as one tag decides alone. */
const FIELDS: Readonly<Record<string, Compare>> = {
  rating: ({ 'XMP-xmp:Rating': stars }, { exif }) =>
    typeof stars === 'number' && stars > 0 ? exif.rating === stars : null,
  // What is in one line, or cut, is what other programs show; Immich then has the whole from another tag.
  description: (written, { exif }) => {
    const texts = ['XMP-tiff:ImageDescription', 'IFD0:ImageDescription', 'XMP-dc:Description']
      .map((tag) => plain(written[tag]))
      .filter((text) => text !== '');
    return texts.length === 0 ? null : texts.some((text) => plain(exif.description).startsWith(text));
  },
  place: (written, { exif }) => {
    const axes = [
      [written['XMP-exif:GPSLatitude'], written['GPS:GPSLatitude'], exif.latitude],
      [written['XMP-exif:GPSLongitude'], written['GPS:GPSLongitude'], exif.longitude],
    ].filter(([xmp, degrees]) => typeof (xmp ?? degrees) === 'number');
    return axes.length === 0
      ? null
      : axes.every(([xmp, degrees, is]) =>
          // EXIF has the hemisphere in a tag of its own.
          typeof xmp === 'number' ? isNear(xmp, is) : isNear(degrees, is && Math.abs(Number(is))),
        );
  },
  date: (written, { localTime }) => {
    const clock = written['XMP-exif:DateTimeOriginal'] ?? written['ExifIFD:DateTimeOriginal'];
    return typeof clock === 'string' ? digits(clock) === digits(localTime) : null;
  },
  tags: ({ 'XMP-digiKam:TagsList': tags }, asset) =>
    Array.isArray(tags) ? sameMembers(tags.map(String), asset.tags) : null,
};

const plain = (text: unknown): string =>
  String(text ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const isNear = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < NEAR;

/** `2024:05:01 12:30:00+02:00` and `2024-05-01T12:30:00.000` to the same: the clock, to the second. */
const digits = (clock: string): string => clock.slice(0, 19).replace(/\D/g, '');

const fieldsIn = ({ after }: ExifWrite, asset: Asset, says: boolean): readonly string[] =>
  Object.entries(FIELDS).flatMap(([name, compare]) => (compare(after, asset) === says ? [name] : []));

/** Whether a file says anything now that Immich reads. */
export const isReadByImmich = (change: ExifWrite, asset: Asset | undefined): boolean =>
  asset !== undefined && [true, false].some((says) => fieldsIn(change, asset, says).length > 0);

/**
 * How Immich took it that a file says something new. `before`: the photo when the run began; only what has changed
 * since, and not to what the file says, is a loss. `doubt`: why Immich may still be reading.
 */
export function takenOver(
  change: ExifWrite,
  now: Asset | undefined,
  before: Asset | undefined,
  doubt: string | null,
): Checked {
  if (now === undefined) return { check: 'pending', message: 'it could not be found to be read again' };
  const differing = fieldsIn(change, now, false);
  const had = new Set(before && fieldsIn(change, before, true));
  const lost = differing.filter((field) => had.has(field));
  if (lost.length > 0)
    return {
      check: 'reverted',
      message: `the file says it, but Immich has read something else from its files: ${lost.join(', ')}`,
    };
  if (differing.length === 0)
    return doubt === null ? { check: 'verified' } : { check: 'pending', message: doubt };
  const isNew = change.to === 'sidecar' && change.version === null;
  const why = doubt ?? (isNew ? DISCOVER : 'it reads another of the files, or something else in it');
  return {
    check: 'pending',
    message: `Immich does not say what the file says (${differing.join(', ')}): ${why}`,
  };
}

const DISCOVER = 'a sidecar that is new to it is found by its job "Sidecar metadata", with "Discover"';
