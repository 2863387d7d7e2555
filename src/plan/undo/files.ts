import type { ExifRestore, ExifWrite } from '../../model/change.js';
import { sameTag } from '../../model/file-tags.js';
import { quote } from '../../util/quote.js';
import { cannot, draftFor, NOTHING, type Undoing, type Undone, undone } from './undoing.js';

/**
 * The file that was kept takes the place of the one that was written; one that was made is removed. When nothing was
 * kept, the tags alone get their old values back.
 */
export function undoExif(change: ExifWrite, run: Undoing): Undone {
  const { path, to, target, keepTime } = change;
  const now = run.live.files.get(path);
  if (now === undefined || now.problem !== undefined)
    return cannot(`${quote(path)}: ${now?.problem ?? 'it was not read'}`);
  const tags = Object.keys(change.after);
  const { version } = now;
  const written = run.record.results.get(change.id)?.file;
  if (version === change.version || tags.every((tag) => sameTag(tag, now.tags[tag], change.before[tag])))
    return NOTHING;
  const putBack = (backup: string | null): Undone =>
    undone(
      draftFor(
        change,
        { op: 'exif.restore', target, path, backup, version, before: null, after: null },
        path,
      ),
    );
  if (written?.version === version && (written.backup !== null || change.version === null))
    return putBack(written.backup);
  if (!tags.every((tag) => sameTag(tag, now.tags[tag], change.after[tag])))
    return cannot(`${quote(path)} was written to again since`);
  // The run died before it could say so: nobody else had a part in it.
  if (written === undefined && change.version === null && run.live.ownFiles.has(path)) return putBack(null);
  const before = Object.fromEntries(tags.map((tag) => [tag, now.tags[tag] ?? null]));
  const after = Object.fromEntries(tags.map((tag) => [tag, change.before[tag] ?? null]));
  const write = {
    op: 'exif.write',
    target,
    to,
    path,
    version,
    before,
    after,
    backup: true,
    keepTime,
  } as const;
  return undone(draftFor(change, write, path));
}

/** What the rules write into a file they can write again. */
export const undoExifRestore = ({ path }: ExifRestore): Undone =>
  cannot(`${quote(path)} was put back as it was; to write it again, apply the rules again`);
