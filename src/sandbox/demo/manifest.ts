import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageFile } from '../../util/package-file.js';

/** Where the demo's pictures are. */
export const PHOTOS = packageFile('fixtures/photos/');

/** The rules that the demo runs. */
export const DEMO_CONFIG = join(PHOTOS, 'config.yaml');

export type Scene =
  | 'sea'
  | 'hills'
  | 'city'
  | 'forest'
  | 'tower'
  | 'temple'
  | 'table'
  | 'room'
  | 'screen'
  | 'paper'
  | 'sticker'
  | 'meadow-scan'
  | 'house-scan';
export type Light = 'dawn' | 'day' | 'dusk' | 'night';
/** Left, top, right, bottom in pixels of the drawing. */
export type Box = readonly [number, number, number, number];

export interface Picture {
  readonly scene: Scene;
  readonly light: Light;
  readonly accent?: string;
  readonly faces?: Readonly<Record<string, Box>>;
}

export interface Camera {
  readonly make: string;
  readonly model: string;
  readonly lens: string | null;
  readonly f: number;
  readonly focal: number;
  readonly iso: number;
  readonly exposure: string;
}

export interface Place {
  readonly gps: readonly [latitude: number, longitude: number];
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
}

/** What only the server knows of an asset. */
export interface OnServer {
  readonly owner?: 'partner';
  readonly albums?: readonly string[];
  readonly tags?: readonly string[];
  readonly duplicate?: string;
  readonly stack?: string;
  readonly primary?: boolean;
  /** The motion part of this still. */
  readonly live?: string;
  readonly favorite?: boolean;
  readonly visibility?: 'archive' | 'hidden';
  readonly rating?: number;
  readonly description?: string;
  readonly edited?: boolean;
  readonly trashed?: boolean;
  readonly offline?: boolean;
}

/** One picture file and what stands in it. */
export interface Photo {
  /** Below `fixtures/photos`. */
  readonly file: string;
  readonly picture: string;
  /** Pixels as shown; 640x480 unless told, 320x240 for a video. */
  readonly size?: readonly [width: number, height: number];
  /** How far the subject has moved, as in a burst. */
  readonly frame?: number;
  /** Brightness of an edited copy. */
  readonly tint?: number;
  /** JPEG quality, lower than usual for a copy of a copy. */
  readonly quality?: number;
  readonly camera?: string;
  /** With the camera's offset, or without one when the camera writes none. */
  readonly taken?: string;
  /** Time of the file itself, ISO 8601 in UTC. */
  readonly modified?: string;
  readonly place?: string;
  readonly rating?: number;
  readonly description?: string;
  /** EXIF orientation: 1, or 6 for a camera held upright. */
  readonly orientation?: 1 | 6;
  /** Length of a video. */
  readonly seconds?: number;
  readonly immich?: OnServer;
}

export interface Manifest {
  readonly users: Readonly<Record<'owner' | 'partner', string>>;
  /** The external library: `folder` below `fixtures/photos` is `server` on the server. */
  readonly library: { readonly name: string; readonly folder: string; readonly server: string };
  readonly people: Readonly<
    Record<
      string,
      {
        readonly hair: string;
        readonly skin: string;
        readonly shirt: string;
        readonly unnamed?: boolean;
        readonly hidden?: boolean;
      }
    >
  >;
  readonly albums: Readonly<
    Record<
      string,
      { readonly owner?: 'partner'; readonly shared?: 'editor' | 'viewer'; readonly description?: string }
    >
  >;
  readonly places: Readonly<Record<string, Place>>;
  readonly cameras: Readonly<Record<string, Camera>>;
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly assets: readonly Photo[];
}

/** Size of every drawing, and what the face boxes are measured on. */
export const DRAWN = { width: 640, height: 480 } as const;
/** Pixels by which one `frame` moves the people. */
export const FRAME_STEP = 9;

export const isVideo = (photo: Photo): boolean => photo.seconds !== undefined;
/** Pixels as shown, after orientation. */
export const sizeOf = (photo: Photo): readonly [width: number, height: number] =>
  photo.size ?? (isVideo(photo) ? [320, 240] : [DRAWN.width, DRAWN.height]);
/** Pixels as stored: orientations 5 to 8 lie on their side. */
export function storedSizeOf(photo: Photo): readonly [width: number, height: number] {
  const [width, height] = sizeOf(photo);
  return (photo.orientation ?? 1) > 4 ? [height, width] : [width, height];
}
/** Where the drawing comes to lie in a file of that shape, which it fills from the middle. */
export function boxIn(photo: Photo, [left, top, right, bottom]: Box): Box {
  const [width, height] = sizeOf(photo);
  const scale = Math.max(width / DRAWN.width, height / DRAWN.height);
  const shift = (photo.frame ?? 0) * FRAME_STEP;
  const x = (drawn: number) => Math.round((drawn + shift - DRAWN.width / 2) * scale + width / 2);
  const y = (drawn: number) => Math.round((drawn - DRAWN.height / 2) * scale + height / 2);
  return [x(left), y(top), x(right), y(bottom)];
}
/** Browsers show neither HEIC nor raw nor, as a picture, a video: those have a JPEG beside them. */
export const previewOf = (photo: Photo): string | null =>
  /\.(jpe?g|png|webp)$/i.test(photo.file) ? null : `previews/${photo.file}.jpg`;

/** Raw files and videos say that they stand upright; cameras leave it out of an upright JPEG or HEIC. */
export const orientationOf = (photo: Photo): number | undefined =>
  photo.orientation ?? (/\.(dng|nef|arw|mov|mp4)$/i.test(photo.file) ? 1 : undefined);

export async function readManifest(): Promise<Manifest> {
  return parse(await readFile(join(PHOTOS, 'library.yaml'), 'utf8')) as Manifest;
}
