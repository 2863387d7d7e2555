import { readDate } from '../read-date.js';
import type { DateSource } from '../source.js';

/** Where sidecars say when a photo was taken; the first that says it counts. */
const TAGS = ['XMP-exif:DateTimeOriginal', 'XMP-photoshop:DateCreated', 'XMP-xmp:CreateDate'];

/**
 * What the XMP sidecar says that this machine has beside the file; one that is missing or cannot be read says nothing.
 * ExifTool writes dates as `2024:05:01 12:00:00+02:00`, and days as `2024:05:01`.
 */
export const sidecar: DateSource = {
  needs: [{ field: 'path' }, { field: 'file', tags: TAGS, of: 'sidecar-contents' }],
  find({ id }, view, { zone, isPlausible }) {
    const said = view.fileTags(id, 'sidecar-contents')?.tags ?? {};
    for (const tag of TAGS) {
      const text = String(said[tag] ?? '').replace(/^(\d{4}):(\d\d):(\d\d)/, '$1-$2-$3');
      const found = readDate(text, zone, `from ${tag} in its sidecar`);
      if (found && isPlausible(found)) return found;
    }
    return null;
  },
};
