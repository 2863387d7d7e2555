/**
 * Makes the demo's photo library anew from fixtures/photos/library.yaml: `npx tsx scripts/make-photos/main.ts`.
 * Needs the Debian packages libheif-examples (heif-enc) and ffmpeg. The results are committed; nothing else runs this.
 */
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExifTool } from 'exiftool-vendored';
import { isVideo, PHOTOS, previewOf, readManifest } from '../../src/sandbox/demo/manifest.js';
import { encodePhoto, encodePreview } from './encode.js';
import { tagsOf } from './metadata.js';

const manifest = await readManifest();
// Numbers are given as numbers, and an iPhone's QuickTime dates are UTC whatever zone this machine is in.
const exiftool = new ExifTool({ maxProcs: 1 });

for (const entry of await readdir(PHOTOS, { withFileTypes: true }))
  if (entry.isDirectory()) await rm(join(PHOTOS, entry.name), { recursive: true });

let bytes = 0;
for (const photo of manifest.assets) {
  const target = join(PHOTOS, photo.file);
  await mkdir(dirname(target), { recursive: true });
  await encodePhoto(manifest, photo, target);
  const tags = tagsOf(manifest, photo);
  if (Object.keys(tags).length > 0)
    await exiftool.write(target, tags, {
      writeArgs: ['-overwrite_original', ...(isVideo(photo) ? ['-api', 'QuickTimeUTC=0'] : [])],
    });
  bytes += (await stat(target)).size;
  const preview = previewOf(photo);
  if (preview !== null) {
    await mkdir(dirname(join(PHOTOS, preview)), { recursive: true });
    await encodePreview(manifest, photo, join(PHOTOS, preview));
    bytes += (await stat(join(PHOTOS, preview))).size;
  }
}
await exiftool.end();
console.log(`${manifest.assets.length} photos, ${Math.round(bytes / 1024)} kB with previews`);
