import type { Asset, Field } from '../../model/asset.js';
import type { LibraryView } from '../view.js';
import type { Refusal } from './guards.js';

/** What `whyCaredFor` looks at. */
export const CARED_FOR: readonly Field[] = ['favorite', 'exif.rating', 'exif.description', 'albums', 'tags'];

/** Why a copy that was uploaded again is more than it was: somebody gave it what the kept photo has not. */
export function whyCaredFor(asset: Asset, kept: Asset, view: LibraryView): Refusal | undefined {
  const { rating, description } = asset.exif;
  const album = asset.albums.find((ref) => !kept.albums.includes(ref));
  const tag = asset.tags.find((one) => !kept.tags.includes(one));
  const what =
    (asset.favorite && !kept.favorite && 'it is a favorite') ||
    (rating !== null && rating !== kept.exif.rating && `it is rated ${rating}`) ||
    (!says(kept.exif.description, description) && 'it has another description') ||
    (tag !== undefined && `it has the tag "${tag}"`) ||
    (album !== undefined && `it is in the album "${view.album(album)?.name ?? album}"`);
  return what
    ? { code: 'cared-for', reason: `it came back, but ${what}, unlike ${kept.filename}, which was kept` }
    : undefined;
}

/** Whether one text has all lines of another. */
function says(text: string | null, other: string | null): boolean {
  const lines = new Set(linesOf(text));
  return linesOf(other).every((line) => lines.has(line));
}

const linesOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
