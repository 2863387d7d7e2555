import { describe, expect, test } from '@jest/globals';
import type { WrittenCondition } from '../../../src/model/config.js';
import type { Truth } from '../../../src/rules/truth.js';
import { type AssetPartial, asset, USER } from '../../support/asset.js';
import { truth } from '../../support/compile.js';

type Case = readonly [WrittenCondition, AssetPartial, Truth];

const holds = (cases: readonly Case[]) =>
  test.each(cases)('%j on %j: %s', (match, partial, expected) =>
    expect(truth(match, asset(partial))).toBe(expected),
  );

describe('rows 39, 40: names of files', () => {
  holds([
    [{ filename: '*.jpg' }, { filename: 'A.JPG' }, true],
    [{ filename: ['*.png', 'IMG_*'] }, { filename: 'img_1.jpg' }, true],
    [{ filename: ['*.png', '!IMG_*'] }, { filename: 'img_1.png' }, false],
    [{ filename: '/^IMG_\\d+/' }, { filename: 'IMG_12.jpg' }, true],
    [{ filename: '/^IMG_\\d+/' }, { filename: 'img_12.jpg' }, false],
    [{ stem: 'IMG_1' }, { filename: 'IMG_1.jpg' }, true],
    [{ stem: 'a.b' }, { filename: 'a.b.jpg' }, true],
    [{ stem: '.hidden' }, { filename: '.hidden' }, true],
    [{ extension: ['heic', 'JPG'] }, { filename: 'a.jpg' }, true],
    [{ extension: '.heic' }, { filename: 'a.HEIC' }, true],
    [{ extension: '!.heic' }, { filename: 'a.HEIC' }, false],
    [{ extension: 'jpg' }, { filename: 'jpg' }, false],
    [{ mime: 'image/*' }, { mime: 'image/heic' }, true],
    [{ mime: '!image/*' }, { mime: null }, null],
  ]);
});

describe('row 41: an asset without a file name matches no pattern, not even by denial', () => {
  holds([
    [{ filename: '*' }, { filename: '' }, null],
    [{ filename: '!*.jpg' }, { filename: '' }, null],
    [{ not: { filename: '*.jpg' } }, { filename: '' }, null],
  ]);
});

describe('row 42: paths and folders', () => {
  const path = '/mnt/nas/Scans/2019 Rome/a.jpg';
  holds([
    [{ path: '**/scans/**' }, { path }, true],
    [{ path: '/mnt/*' }, { path }, false],
    [{ folder: '/mnt/nas/**' }, { path }, true],
    [{ folder: '**/2019 *' }, { path }, true],
    [{ folder: '/SCANS/i' }, { path }, true],
    [{ folder: '!**/Scans/**' }, { path }, false],
  ]);
});

describe('where and with what', () => {
  const iphone = { exif: { make: 'Apple', model: 'iPhone 12' } };
  holds([
    [{ camera: 'Apple iPhone*' }, iphone, true],
    [{ camera: '!*iPhone*' }, iphone, false],
    [{ camera: 'Canon EOS R5' }, { exif: { make: 'Canon', model: 'Canon EOS R5' } }, true],
    [{ camera: '*' }, {}, null],
    [{ camera: '!Canon*' }, { exif: { make: ' ', model: '' } }, null],
    [{ lens: '*back*' }, { exif: { lens: 'iPhone back camera' } }, true],
    [{ city: 'Biel/Bienne' }, { exif: { city: 'Biel/Bienne' } }, true],
    [{ city: 'Biel*' }, { exif: { city: 'Biel/Bienne' } }, true],
    [{ state: ['Bavaria', 'Hesse'] }, { exif: { state: 'bavaria' } }, true],
    [{ country: '!Germany' }, { exif: { country: 'France' } }, true],
    [{ country: '!Germany' }, { exif: { country: 'Germany' } }, false],
    [{ country: '!Germany' }, {}, null],
    [{ description: '*birthday*' }, { exif: { description: 'A\nBirthday\nparty' } }, true],
    [{ description: '*' }, { exif: { description: '  ' } }, null],
  ]);
});

describe('one of a few values', () => {
  holds([
    [{ type: 'image' }, { type: 'video' }, false],
    [{ type: ['image', 'video'] }, { type: 'video' }, true],
    [{ visibility: 'archive' }, { visibility: 'archive' }, true],
    [{ visibility: ['timeline'] }, { visibility: 'archive' }, false],
    [{ favorite: false }, {}, true],
    [{ favorite: true }, {}, false],
    [{ offline: true }, { offline: true }, true],
    [{ edited: false }, { edited: true }, false],
    [{ stacked: true }, { stackId: 's' }, true],
    [{ 'live-photo': true }, { livePhotoVideoId: 'v' }, true],
    [{ duplicate: false }, { duplicateId: 'd' }, false],
  ]);
});

describe('rows 18, 19: what a rule sees without naming it', () => {
  holds([
    [{ filename: '*' }, { visibility: 'archive' }, true],
    [{ filename: '*' }, { visibility: 'hidden' }, false],
    [{ filename: '*' }, { visibility: 'locked' }, false],
    [{ visibility: 'hidden' }, { visibility: 'hidden' }, true],
    [{ filename: '*' }, { ownerId: 'bob' }, false],
    [{ owner: '!me' }, { ownerId: 'bob' }, true],
    [{ owner: 'bob' }, { ownerId: 'bob' }, true],
    [{ owner: 'me' }, { ownerId: USER }, true],
    [{ owner: 'me' }, { ownerId: 'bob' }, false],
  ]);
});

describe('libraries', () => {
  const nas = { libraryId: 'nas-id' };
  const known = (match: WrittenCondition, partial: AssetPartial) =>
    truth(match, asset(partial), { libraries: [{ id: 'nas-id', name: 'NAS/photos' }] });
  test.each<Case>([
    [{ library: 'upload' }, {}, true],
    [{ library: 'upload' }, nas, false],
    [{ library: '!upload' }, nas, true],
    [{ library: 'external' }, nas, true],
    [{ library: 'external' }, {}, false],
    [{ library: 'nas*' }, nas, true],
    [{ library: 'nas*' }, {}, false],
    [{ library: ['upload', '!NAS/photos'] }, nas, false],
    [{ library: 'nas-id' }, nas, true],
    [{ library: '*-id' }, nas, false],
    [{ library: 'u*' }, {}, false],
    [{ library: 'e*' }, nas, false],
    [{ library: '*' }, nas, true],
  ])('%j on %j: %s', (match, partial, expected) => expect(known(match, partial)).toBe(expected));

  test('row 14: a key that may not read the names of libraries leaves rules about names undecided', () => {
    const unnamed = (match: WrittenCondition) => truth(match, asset(nas), { libraries: [] });
    expect(unnamed({ library: 'NAS*' })).toBeNull();
    expect(unnamed({ library: '!NAS*' })).toBeNull();
    expect(unnamed({ library: 'external' })).toBe(true);
    expect(unnamed({ library: '!upload' })).toBe(true);
  });
});
