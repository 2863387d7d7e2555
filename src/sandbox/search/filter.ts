import { Buffer } from 'node:buffer';
import { deviceAssetIdOf, deviceIdOf } from '../dialect/asset.js';
import { HttpError } from '../errors.js';
import type { Call } from '../http/route.js';
import { checksumOf, pathOf } from '../state/asset.js';
import { setOf } from '../state/sets.js';
import type { Asset, Exif, State } from '../state/types.js';
import type { Filters } from './fields.js';
import { tagWithDescendants } from './tags.js';

type Test = (asset: Asset) => boolean;

/** Turns the filters into one predicate; every filter that is given must hold. */
export function filterOf(call: Call, filters: Filters): Test {
  const tests = [
    visibilityTest(call, filters),
    ...plainTests(filters),
    ...timeTests(filters),
    ...memberTests(call, filters),
    ...textTests(call, filters),
    ...(call.major === 2 ? deviceTests(filters) : []),
  ];
  return (asset) => {
    for (const test of tests) if (!test(asset)) return false;
    return true;
  };
}

/** 2.7 means the timeline when nothing is said, 3.x everything but the locked folder. */
function visibilityTest({ major }: Call, { visibility }: Filters): Test {
  if (visibility === 'locked') throw new HttpError(401, 'Elevated permission is required');
  const wanted = visibility ?? (major === 2 ? 'timeline' : undefined);
  return wanted === undefined ? (a) => a.visibility !== 'locked' : (a) => a.visibility === wanted;
}

function plainTests(filters: Filters): Test[] {
  const { id, type, isFavorite, isMotion, isOffline, libraryId, rating, checksum, withStacked } = filters;
  const withDeleted =
    filters.withDeleted || filters.trashedAfter !== undefined || filters.trashedBefore !== undefined;
  const tests: Test[] = [];
  if (!withDeleted) tests.push((a) => a.deletedAt === null);
  if (id !== undefined) tests.push((a) => a.id === id);
  if (type !== undefined) tests.push((a) => a.type === type);
  if (isFavorite !== undefined) tests.push((a) => a.isFavorite === isFavorite);
  if (isMotion !== undefined) tests.push((a) => (a.livePhotoVideoId !== null) === isMotion);
  if (isOffline !== undefined) tests.push((a) => a.isOffline === isOffline);
  // `libraryId: null` filters nothing (`search-libraryId-null`).
  if (typeof libraryId === 'string') tests.push((a) => a.libraryId === libraryId);
  if (rating !== undefined) tests.push((a) => a.exif.rating === rating);
  if (checksum !== undefined) {
    const base64 = checksum.length === 28 ? checksum : Buffer.from(checksum, 'hex').toString('base64');
    tests.push((a) => checksumOf(a) === base64);
  }
  if (withStacked === false) tests.push((a) => a.stackId === null);
  return tests;
}

function timeTests(filters: Filters): Test[] {
  const tests: Test[] = [];
  const between = (time: (asset: Asset) => string | null, after?: string, before?: string): void => {
    if (after !== undefined) tests.push((a) => (time(a) ?? '') >= after);
    if (before !== undefined) {
      tests.push((a) => {
        const value = time(a);
        return value !== null && value <= before;
      });
    }
  };
  between((a) => a.fileCreatedAt, filters.takenAfter, filters.takenBefore);
  between((a) => a.createdAt, filters.createdAfter, filters.createdBefore);
  between((a) => a.updatedAt, filters.updatedAfter, filters.updatedBefore);
  between((a) => a.deletedAt, filters.trashedAfter, filters.trashedBefore);
  return tests;
}

function memberTests({ state }: Call, filters: Filters): Test[] {
  const tests: Test[] = [];
  const { personIds = [], tagIds, albumIds = [], isNotInAlbum } = filters;
  for (const id of personIds) tests.push((a) => a.faces.some((face) => face.personId === id));
  for (const id of albumIds) tests.push((a) => state.albums.get(id)?.assetIds.has(a.id) ?? false);
  if (tagIds === null) tests.push((a) => setOf(state.tagsOf, a.id).size === 0);
  for (const id of tagIds ?? []) tests.push(hasTag(state, id));
  if (isNotInAlbum) tests.push((a) => setOf(state.albumsOf, a.id).size === 0);
  return tests;
}

/** A tag stands for its descendants too. */
export function hasTag(state: State, tagId: string): Test {
  const tags = tagWithDescendants(state, tagId);
  return (a) => {
    const own = state.tagsOf.get(a.id);
    return own !== undefined && tags.some((tag) => own.has(tag.id));
  };
}

const PLACE_AND_CAMERA = [
  'city',
  'state',
  'country',
  'make',
  'model',
  'lensModel',
] as const satisfies (keyof Exif)[];

function textTests({ state }: Call, filters: Filters): Test[] {
  const tests: Test[] = [];
  for (const field of PLACE_AND_CAMERA) {
    const wanted = filters[field];
    if (wanted !== undefined) tests.push((a) => a.exif[field] === wanted);
  }
  const contains = (text: (asset: Asset) => string, part: string | undefined): void => {
    if (part === undefined) return;
    const folded = fold(part);
    tests.push((a) => fold(text(a)).includes(folded));
  };
  contains((a) => a.originalFileName, filters.originalFileName);
  contains(pathOf, filters.originalPath);
  contains((a) => a.exif.description, filters.description);
  contains((a) => state.seen.get(a.id)?.text ?? '', filters.ocr);
  return tests;
}

function deviceTests({ deviceId, deviceAssetId }: Filters): Test[] {
  const tests: Test[] = [];
  if (deviceId !== undefined) tests.push((a) => deviceIdOf(a) === deviceId);
  if (deviceAssetId !== undefined) tests.push((a) => deviceAssetIdOf(a) === deviceAssetId);
  return tests;
}

/** Without case and accents, as the server's trigram search compares. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
