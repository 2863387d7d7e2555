import type { ExifFiles } from '../exif/open-exif.js';
import type { Config } from '../model/config.js';

/** Reads and writes the metadata of files; exiftool starts with the first file, if there is one, and stays for the others. */
export function openFiles(paths: Config['paths']): ExifFiles {
  const opening: { exif?: Promise<ExifFiles> } = {};
  const open = () => {
    opening.exif ??= import('../exif/open-exif.js').then(({ openExif }) => openExif(paths));
    return opening.exif;
  };
  return {
    read: async (path, tags) => (await open()).read(path, tags),
    readFileTags: async (requests) => (await open()).readFileTags(requests),
    holdsOnly: async (...args) => (await open()).holdsOnly(...args),
    look: async (path) => (await open()).look(path),
    write: async (...args) => (await open()).write(...args),
    restore: async (...args) => (await open()).restore(...args),
    close: async () => (await opening.exif)?.close(),
  };
}
