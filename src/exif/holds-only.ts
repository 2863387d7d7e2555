import type { ExifTool } from 'exiftool-vendored';
import { insideRoots, type Paths } from './paths.js';
import { AS_DATA, runRead } from './read.js';
import { isSameTag, partsOf } from './tag-names.js';

/** What exiftool says of each file, or puts into each sidecar that it makes. */
const OF_NO_ONE = /^(SourceFile$|ExifTool:ExifToolVersion$|File:|XMP:XMP-x:XMPToolkit$)/;

/** Whether a sidecar holds these tags and no others: also none that no rule could write, and no remark of exiftool. */
export async function holdsOnly(
  exiftool: () => Promise<ExifTool>,
  path: string,
  tags: readonly string[],
  paths: Paths,
): Promise<boolean> {
  const located = await insideRoots(path, paths);
  if ('problem' in located || !path.endsWith('.xmp')) return false;
  const args = [...AS_DATA, '-unknown2', '--Composite:all', located.path];
  const found = (await runRead(await exiftool(), args)).get(located.path);
  if (found?.['File:FileType'] !== 'XMP') return false;
  const names = Object.keys(found).filter((name) => !OF_NO_ONE.test(name));
  return names.every((name) => tags.some((tag) => isSameTag(partsOf(name), partsOf(tag))));
}
