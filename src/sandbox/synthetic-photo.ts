import type { Random } from './random.js';
import { EMPTY_EXIF, type SeedAsset, type SeedFace } from './seed.js';

const CAMERAS = [
  {
    make: 'Apple',
    model: 'iPhone 13 Pro',
    lens: 'iPhone 13 Pro back triple camera 5.7mm f/1.5',
    prefix: 'IMG_',
    extension: 'HEIC',
  },
  { make: 'Apple', model: 'iPhone 13 Pro', lens: null, prefix: 'IMG_', extension: 'JPG' },
  { make: 'Google', model: 'Pixel 7', lens: null, prefix: 'PXL_', extension: 'jpg' },
  {
    make: 'NIKON CORPORATION',
    model: 'NIKON Z 6',
    lens: 'NIKKOR Z 50mm f/1.8 S',
    prefix: 'DSC_',
    extension: 'NEF',
  },
  { make: 'Canon', model: 'Canon EOS R6', lens: 'RF24-105mm F4 L IS USM', prefix: 'IMG_', extension: 'CR2' },
  { make: 'samsung', model: 'SM-G991B', lens: null, prefix: '', extension: 'jpg' },
  { make: null, model: null, lens: null, prefix: 'IMG-WA', extension: 'jpg' },
  { make: null, model: null, lens: null, prefix: 'Screenshot_', extension: 'png' },
] as const;

const PLACES = [
  {
    city: 'Paris',
    state: 'Île-de-France',
    country: 'France',
    latitude: 48.8584,
    longitude: 2.2945,
    zone: 'Europe/Paris',
    hours: 1,
  },
  {
    city: 'Rome',
    state: 'Lazio',
    country: 'Italy',
    latitude: 41.8902,
    longitude: 12.4922,
    zone: 'Europe/Rome',
    hours: 1,
  },
  {
    city: 'Reykjavík',
    state: 'Capital Region',
    country: 'Iceland',
    latitude: 64.1466,
    longitude: -21.9426,
    zone: 'UTC+0',
    hours: 0,
  },
  {
    city: 'Tokyo',
    state: 'Tokyo',
    country: 'Japan',
    latitude: 35.6586,
    longitude: 139.7454,
    zone: 'Asia/Tokyo',
    hours: 9,
  },
  {
    city: 'New York City',
    state: 'New York',
    country: 'United States of America',
    latitude: 40.7829,
    longitude: -73.9654,
    zone: 'UTC-5',
    hours: -5,
  },
] as const;

/** The one user of a synthetic library. */
export const OWNER = '7b1f0a52-6a0e-4d53-9d0b-1f6f6f3c2a10';
const FIRST = Date.UTC(2005, 0, 1);
const SPAN = 20 * 365 * 86_400_000;
const DESCRIPTIONS = [
  'Birthday cake',
  'At the beach',
  'Été à Paris',
  'View from the hotel',
  'Grandma and the cat',
];
const NO_FACES: readonly SeedFace[] = [];
const UPLOADED = '2025-01-01T00:00:00.000Z';

/** A photo or video like those people have; about 20 % show some of the given people. */
export function photo(index: number, random: Random, people: readonly { readonly id: string }[]): SeedAsset {
  const camera = random.pick(CAMERAS);
  const place = camera.make !== null && random.chance(0.6) ? random.pick(PLACES) : undefined;
  const taken = FIRST + random.below(SPAN / 1000) * 1000;
  const instant = new Date(taken).toISOString();
  const local = place?.hours ? new Date(taken + place.hours * 3_600_000).toISOString() : instant;
  const [width, height] = random.chance(0.75) ? [4032, 3024] : [3024, 4032];
  const isVideo = random.chance(0.03);
  return {
    id: random.uuid(),
    ownerId: OWNER,
    libraryId: null,
    type: isVideo ? 'VIDEO' : 'IMAGE',
    originalFileName: `${camera.prefix}${String(index).padStart(7, '0')}.${isVideo ? 'MOV' : camera.extension}`,
    fileCreatedAt: instant,
    localDateTime: local,
    fileModifiedAt: instant,
    createdAt: UPLOADED,
    updatedAt: UPLOADED,
    isFavorite: random.chance(0.05),
    visibility: random.chance(0.05) ? 'archive' : 'timeline',
    duration: isVideo ? 1000 + random.below(60_000) : null,
    width,
    height,
    duplicateId: null,
    exifInfo: {
      ...EMPTY_EXIF,
      make: camera.make,
      model: camera.model,
      lensModel: camera.lens,
      exifImageWidth: width,
      exifImageHeight: height,
      fileSizeInByte: 500_000 + random.below(9_000_000),
      orientation: '1',
      dateTimeOriginal: instant,
      modifyDate: instant,
      timeZone: place?.zone ?? null,
      fNumber: camera.make === null ? null : 1.8,
      focalLength: camera.make === null ? null : 5.4,
      iso: camera.make === null ? null : random.pick([50, 100, 200, 400, 800, 1600]),
      exposureTime: camera.make === null ? null : '1/120',
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      city: place?.city ?? null,
      state: place?.state ?? null,
      country: place?.country ?? null,
      description: random.chance(0.1) ? random.pick(DESCRIPTIONS) : '',
      rating: random.chance(0.08) ? 1 + random.below(5) : null,
    },
    faces: random.chance(0.2) ? faces(1 + random.below(3), people, random, width, height) : NO_FACES,
  };
}

function faces(
  count: number,
  people: readonly { readonly id: string }[],
  random: Random,
  imageWidth: number,
  imageHeight: number,
): SeedFace[] {
  const first = random.below(people.length - count);
  return Array.from({ length: count }, (_, index) => ({
    id: random.uuid(),
    personId: random.chance(0.95) ? (people[first + index]?.id ?? null) : null,
    boundingBoxX1: 400 * index,
    boundingBoxY1: 300,
    boundingBoxX2: 400 * index + 300,
    boundingBoxY2: 600,
    imageWidth,
    imageHeight,
  }));
}
