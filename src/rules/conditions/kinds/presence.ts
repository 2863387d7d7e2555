import type { Asset } from '../../../model/asset.js';
import type { Need } from '../../../model/need.js';
import { cameraOf } from '../../camera.js';
import { showsNamed } from '../../persons.js';
import type { LibraryView } from '../../view.js';
import { millisOf } from './date.js';
import { known } from './text.js';

interface Presence {
  readonly needs: readonly Need[];
  has(asset: Asset, view: LibraryView): boolean;
}

const reads = (...fields: readonly Need['field'][]): readonly Need[] => fields.map((field) => ({ field }));

/** An EXIF text that is there and not blank. */
const text = (name: 'lens' | 'city' | 'state' | 'country' | 'description'): Presence => ({
  needs: reads(`exif.${name}`),
  has: (asset) => known(asset.exif[name]) !== null,
});

/** An EXIF number that is there. */
const number = (name: 'fNumber' | 'focalLength' | 'iso' | 'rating' | 'fileSize'): Presence => ({
  needs: reads(`exif.${name}`),
  has: (asset) => asset.exif[name] !== null,
});

/** What `has` and `missing` can ask for. */
export const presences: Readonly<Record<string, Presence>> = {
  album: { needs: reads('albums'), has: (asset) => asset.albums.length > 0 },
  aperture: number('fNumber'),
  camera: { needs: reads('exif.make', 'exif.model'), has: (asset) => cameraOf(asset) !== null },
  city: text('city'),
  country: text('country'),
  description: text('description'),
  duplicate: { needs: reads('duplicateId'), has: (asset) => asset.duplicateId !== null },
  duration: { needs: reads('duration'), has: (asset) => asset.duration !== null },
  'exif-date': { needs: reads('exif.dateTimeOriginal'), has: (asset) => isDate(asset.exif.dateTimeOriginal) },
  'file-size': number('fileSize'),
  'focal-length': number('focalLength'),
  gps: {
    needs: reads('exif.latitude', 'exif.longitude'),
    has: ({ exif }) => exif.latitude !== null && exif.longitude !== null,
  },
  height: { needs: reads('height'), has: (asset) => asset.height !== null },
  iso: number('iso'),
  lens: text('lens'),
  'live-video': { needs: reads('livePhotoVideoId'), has: (asset) => asset.livePhotoVideoId !== null },
  megapixels: {
    needs: reads('width', 'height'),
    has: (asset) => asset.width !== null && asset.height !== null,
  },
  mime: { needs: reads('mime'), has: (asset) => known(asset.mime) !== null },
  person: { needs: reads('persons'), has: showsNamed },
  rating: number('rating'),
  stack: { needs: reads('stackId'), has: (asset) => asset.stackId !== null },
  state: text('state'),
  tag: { needs: [{ field: 'tags', any: true }], has: (asset) => asset.tags.length > 0 },
  timezone: { needs: reads('exif.timeZone'), has: (asset) => known(asset.exif.timeZone) !== null },
  width: { needs: reads('width'), has: (asset) => asset.width !== null },
};

const isDate = (text: string | null): boolean => text !== null && !Number.isNaN(millisOf(text));
