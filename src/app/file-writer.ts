import type { Config } from '../model/config.js';
import type { MetadataFiles } from '../model/files.js';

/** Writes metadata into files; exiftool starts with the first file, if there is one. */
export function openFileWriter(paths: Config['paths']): MetadataFiles & { close(): Promise<void> } {
  const opening: { exif?: Promise<MetadataFiles & { close(): Promise<void> }> } = {};
  const open = () => {
    opening.exif ??= import('../exif/open-exif.js').then(({ openExif }) => openExif(paths));
    return opening.exif;
  };
  return {
    read: async (path, tags) => (await open()).read(path, tags),
    holdsOnly: async (...args) => (await open()).holdsOnly(...args),
    look: async (path) => (await open()).look(path),
    write: async (...args) => (await open()).write(...args),
    restore: async (...args) => (await open()).restore(...args),
    close: async () => (await opening.exif)?.close(),
  };
}
