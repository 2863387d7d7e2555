import { copyFile, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { MetadataFiles } from '../../src/model/files.js';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** An empty folder that is gone after the tests of the file. */
export async function newFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'immich-rules-exif-')));
  folders.push(folder);
  return folder;
}

/** A copy of one of the demo's pictures, to write to. */
export async function copyPhoto(photo: string, folder: string, name = basename(photo)): Promise<string> {
  const path = join(folder, name);
  await copyFile(join(PHOTOS, photo), path);
  return path;
}

/** Writes one file, and throws what was wrong with it. */
export async function writeOne(
  files: MetadataFiles,
  path: string,
  tags: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  const [written] = await files.write([{ path, tags }]);
  if ('problem' in written!) throw new Error(written.problem);
  return written!.version;
}
