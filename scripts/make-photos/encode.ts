import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import sharp, { type Sharp } from 'sharp';
import { type Manifest, type Photo, sizeOf } from '../../src/sandbox/demo/manifest.js';
import { drawPhoto } from './draw.js';

const run = promisify(execFile);
const FRAMES_PER_SECOND = 8;

/** The photo as it is stored: a camera held upright leaves its picture lying on its side. */
function render(manifest: Manifest, photo: Photo, frame?: number): Sharp {
  const [width, height] = sizeOf(photo);
  const svg = Buffer.from(drawPhoto(manifest, photo, frame));
  // sharp turns before it resizes, so the size is given for the turned picture.
  const drawn =
    photo.orientation === 6
      ? sharp(svg).rotate(270).resize(height, width, { fit: 'cover' })
      : sharp(svg).resize(width, height, { fit: 'cover' });
  return photo.tint === undefined
    ? drawn
    : drawn.modulate({ brightness: photo.tint, saturation: photo.tint });
}

/** Draws the photo and writes it in the format of its extension, without metadata. */
export async function encodePhoto(manifest: Manifest, photo: Photo, target: string): Promise<void> {
  const extension = extname(photo.file).slice(1).toLowerCase();
  const quality = photo.quality ?? 78;
  switch (extension) {
    case 'jpg':
    case 'jpeg':
      await render(manifest, photo).flatten().jpeg({ quality, mozjpeg: true }).toFile(target);
      return;
    case 'png':
      await render(manifest, photo).png({ palette: true, colours: 64, compressionLevel: 9 }).toFile(target);
      return;
    case 'webp':
      await render(manifest, photo).webp({ quality }).toFile(target);
      return;
    case 'dng':
    case 'nef':
    case 'arw':
      // Raw files are TIFF containers; these hold a picture where a camera's would hold sensor data.
      await writeFile(
        target,
        await render(manifest, photo)
          .flatten()
          .tiff({ compression: 'jpeg', quality: 85, tile: true, tileWidth: 640, tileHeight: 480 })
          .toBuffer(),
      );
      return;
    case 'heic':
      return inScratch(async (scratch) => {
        const png = join(scratch, 'frame.png');
        await render(manifest, photo).flatten().png().toFile(png);
        await run('heif-enc', ['-q', '55', '-o', target, png]);
      });
    case 'mov':
    case 'mp4':
      return inScratch(async (scratch) => {
        const frames = Math.round(photo.seconds! * FRAMES_PER_SECOND);
        for (let frame = 0; frame < frames; frame++)
          await render(manifest, photo, frame / 4)
            .flatten()
            .png()
            .toFile(join(scratch, `${frame}.png`));
        await run('ffmpeg', [
          ...['-v', 'error', '-y', '-framerate', String(FRAMES_PER_SECOND), '-i', join(scratch, '%d.png')],
          ...['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-crf', '30', '-threads', '1', '-bitexact', target],
        ]);
      });
    default:
      throw new Error(`${photo.file}: no encoder for .${extension}`);
  }
}

export async function encodePreview(manifest: Manifest, photo: Photo, target: string): Promise<void> {
  await render(manifest, photo)
    .flatten()
    .resize(320, 240)
    .jpeg({ quality: 62, mozjpeg: true })
    .toFile(target);
}

async function inScratch(work: (scratch: string) => Promise<void>): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), 'make-photos-'));
  try {
    await work(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
