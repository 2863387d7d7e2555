import type { ExifFiles } from '../exif/open-exif.js';
import type { Config } from '../model/config.js';
import { UserError } from '../model/diagnostic.js';
import type { FaceBox, FileTags } from '../model/library.js';
import type { ImmichServer } from '../model/server.js';
import { openFiles } from './open-files.js';
import { type FileToRead, fileKey, readFiles } from './read-files.js';

export type Files = ReadonlyMap<string, FileTags>;
export type Faces = ReadonlyMap<string, readonly FaceBox[]>;

/** What is not read with the library, but of single photos when the rules turn out to need it. */
export interface Details {
  /** What files on this machine say. */
  files(wanted: readonly FileToRead[]): Promise<Files>;
  /** Where faces are in the pictures. */
  faces(assets: readonly string[]): Promise<Faces>;
}

/** Details that a saved library brings along. */
export interface SavedDetails {
  readonly files: readonly SavedFile[];
  readonly faces: readonly SavedFaces[];
}
export interface SavedFile extends Pick<FileToRead, 'asset' | 'to'> {
  /** Names that the file was asked for, whether it says something under them or not. */
  readonly asked: readonly string[];
  readonly found: FileTags;
}
export interface SavedFaces {
  readonly asset: string;
  readonly boxes: readonly FaceBox[];
}

/** Asks the files and the server; without one, only the files. Those that are open already stay open. */
export const liveDetails = (
  paths: Config['paths'],
  server?: Pick<ImmichServer, 'readFaces'>,
  opened?: Pick<ExifFiles, 'readFileTags'>,
): Details => ({
  async files(wanted) {
    if (opened) return readFiles(wanted, opened);
    const exif = openFiles(paths);
    return readFiles(wanted, exif).finally(() => exif.close());
  },
  async faces(assets) {
    if (server) return server.readFaces(assets);
    throw new UserError(
      'Where the faces are in the pictures, only the server can say, and rules write them into files.',
      'Plan with the server, leave such rules out, or save the library with `immich-rules snapshot --with-files`.',
    );
  },
});

/** Opens no file and asks nobody: what was not saved is a problem of that file. */
export function savedDetails({ files, faces }: SavedDetails): Details {
  const known = new Map(files.map((file) => [fileKey(file.to, file.asset), file]));
  const boxesOf = new Map(faces.map(({ asset, boxes }) => [asset, boxes]));
  return {
    async files(wanted) {
      const entries = wanted.map(({ asset, to, path, tags }): [string, FileTags] => {
        const key = fileKey(to, asset);
        const file = known.get(key);
        const asked = new Set(file?.asked);
        return [key, file && tags.every((tag) => asked.has(tag)) ? file.found : notSaved(path)];
      });
      return new Map(entries);
    },
    async faces(assets) {
      const missing = assets.filter((asset) => !boxesOf.has(asset));
      if (missing.length > 0)
        throw new UserError(
          `The saved library does not say where the faces are in ${missing.length} of the pictures into which rules write them.`,
          MAKE_A_NEW_ONE,
        );
      return new Map(assets.map((asset) => [asset, boxesOf.get(asset)!]));
    },
  };
}

export const MAKE_A_NEW_ONE = 'Make a new one with these rules: `immich-rules snapshot --with-files`.';

const notSaved = (path: string): FileTags => ({
  ...{ path, version: null, tags: {}, code: 'file_not_saved' },
  problem: 'the saved library does not have what rules ask of this file',
});

/** Keeps what is answered, to save it. */
export function recordDetails(details: Details): { readonly details: Details; readonly saved: SavedDetails } {
  const files: SavedFile[] = [];
  const faces: SavedFaces[] = [];
  return {
    saved: { files, faces },
    details: {
      async files(wanted) {
        const found = await details.files(wanted);
        for (const { asset, to, tags } of wanted)
          files.push({ asset, to, asked: tags, found: found.get(fileKey(to, asset))! });
        return found;
      },
      async faces(assets) {
        const found = await details.faces(assets);
        for (const asset of assets) faces.push({ asset, boxes: found.get(asset) ?? [] });
        return found;
      },
    },
  };
}
