import { expect, test } from '@jest/globals';
import type { WrittenGroup } from '../../../src/model/config.js';
import { compileGroup } from '../../../src/rules/groups/compile-group.js';
import { contextOf, files, grouped } from '../../support/rules.js';

const STEM: WrittenGroup = { by: 'stem', within: '10s' };
const CAMERA: WrittenGroup = { by: { stem: 'camera' }, within: '10s' };

test.each<[string, WrittenGroup, string[], string[][]]>([
  ['row 69: same name, other extension', STEM, ['IMG123.JPG', 'IMG123.RAW'], [['a', 'b']]],
  ['row 69: case tells names apart', STEM, ['IMG123.JPG', 'img123.raw'], []],
  ['row 69: one extension in two cases is no pair', STEM, ['IMG123.JPG', 'IMG123.jpg'], []],
  ['row 69: other names', STEM, ['IMG123.JPG', 'IMG124.RAW'], []],
  ['row 69: jpg and jpeg differ', STEM, ['IMG_1.JPG', 'IMG_1.jpeg'], [['a', 'b']]],
  [
    'row 70: Pixel names',
    CAMERA,
    ['PXL_20250615_143621025.RAW-02.ORIGINAL.dng', 'PXL_20250615_143621025.RAW-01.COVER.jpg'],
    [['a', 'b']],
  ],
  ['row 70: exact takes Pixel names as they are', STEM, ['PXL_1.RAW-02.dng', 'PXL_1.RAW-01.jpg'], []],
  ['row 71: an edit suffix', CAMERA, ['DSC0001-edit.tif', 'DSC0001.jpg'], [['a', 'b']]],
  ['row 71: an underscore is no suffix', CAMERA, ['DSC0001_edit.tif', 'DSC0001.jpg'], []],
  ['row 71: a name that begins with a hyphen has no base', CAMERA, ['-a.tif', '-b.jpg'], []],
  ['row 73: WhatsApp numbers', STEM, ['IMG-20240115-WA0001.jpg', 'IMG-20240116-WA0002.mp4'], []],
  ['row 73: dates with words', STEM, ['2024-01-15 beach.jpg', '2024-02-20 party.dng'], []],
  ['row 76: three variants are one group', STEM, ['I1.DNG', 'I1.HEIC', 'I1.JPG'], [['a', 'b', 'c']]],
  [
    'an own regex with a group',
    { by: { stem: '/^(IMG_\\d+)/' }, within: '10s' },
    ['IMG_7 (1).jpg', 'IMG_7.dng', 'IMG_8.dng'],
    [['a', 'b']],
  ],
  [
    'an own regex with a group named stem, case ignored',
    { by: { stem: '/^(img|dsc)_(?<stem>\\d+)/i' }, within: '10s' },
    ['IMG_7.jpg', 'dsc_7.dng'],
    [['a', 'b']],
  ],
])('%s', (_name, group, names, expected) => {
  expect(grouped(group, files(...names)).groups).toEqual(expected);
});

test('row 72: the name is the original one, not the name on disk', () => {
  const assets = files(
    { filename: 'I1.jpg', path: '/data/0b1c.jpg' },
    { filename: 'I1.dng', path: '/data/77aa.dng' },
  );
  expect(grouped(STEM, assets).groups).toEqual([['a', 'b']]);
});

test('row 73: false friends of the camera rule need more than a name, and time tells them apart', () => {
  const assets = files(
    { filename: '2024-01-15 beach.jpg', takenAt: '2024-01-15T10:00:00.000Z' },
    { filename: '2024-02-20 party.dng', takenAt: '2024-02-20T10:00:00.000Z' },
  );
  expect(grouped(CAMERA, assets).groups).toEqual([]);
});

test.each<[string, WrittenGroup]>([
  ['exact', { by: 'stem' }],
  ['camera', { by: { stem: 'camera' } }],
  ['same camera', { by: 'stem', same: ['camera', 'type'] }],
])('row 73, H18: names alone are refused (%s)', (_name, group) => {
  const context = contextOf();
  compileGroup(group, context);
  expect(context.errors).toMatchObject([{ code: 'needs-second-sign', path: ['by'] }]);
});

test("an own regex is its writer's word for what belongs together", () => {
  const names = ['PXL_20250615_143621025.RAW-02.dng', 'PXL_20250615_143621025.RAW-01.jpg'];
  expect(grouped({ by: { stem: '/^(PXL_\\d+_\\d+)\\.RAW-/' } }, files(...names)).groups).toEqual([
    ['a', 'b'],
  ]);
});

test('row 74, H18: equal names in two folders are two groups', () => {
  const assets = files('/p/a/I1.jpg', '/p/b/I1.dng', '/p/a/I1.dng', '/p/b/I1.jpg', '/p/c/I1.jpg');
  expect(grouped({ by: 'stem', same: ['folder'] }, assets).groups).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
});

test('row 74, H18: a counter that began again years later makes two groups', () => {
  const at = (filename: string, takenAt: string) => ({ filename, takenAt });
  const assets = files(
    at('IMG_0001.jpg', '2019-05-01T10:00:00.000Z'),
    at('IMG_0001.dng', '2022-05-01T10:00:00.500Z'),
    at('IMG_0001.dng', '2019-05-01T10:00:01.000Z'),
    at('IMG_0001.jpg', '2022-05-01T10:00:00.000Z'),
  );
  expect(grouped(STEM, assets).groups).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
});

test('row 69: two files of one kind among the variants leave the group alone', () => {
  const assets = files('DSC1.jpg', 'DSC1-edit.jpg', 'DSC1.nef');
  expect(grouped(CAMERA, assets)).toEqual({
    groups: [],
    skipped: [
      {
        ids: ['a', 'b', 'c'],
        code: 'ambiguous',
        reason: 'DSC1.jpg and DSC1-edit.jpg have the same extension',
      },
    ],
  });
});

const EDITED: WrittenGroup = { by: { stem: 'edited' }, within: '10s' };

test.each<[string, string[], string[][]]>([
  ['Google Photos', ['IMG_1.jpg', 'IMG_1~2.jpg'], [['a', 'b']]],
  ['an export', ['IMG_1.jpg', 'IMG_1-edited.jpg', 'IMG_1-bearbeitet.jpg'], [['a', 'b', 'c']]],
  ['an editor', ['DSC1.jpg', 'DSC1-edit.tif', 'DSC1-Edit-2.tif'], [['a', 'b', 'c']]],
  ['an iPhone', ['IMG_1234.HEIC', 'IMG_E1234.JPG'], [['a', 'b']]],
  [
    'a Pixel portrait with its original',
    ['PXL_20240330_184138390.PORTRAIT-01.COVER.jpg', 'PXL_20240330_184138390.PORTRAIT-02.ORIGINAL.jpg'],
    [['a', 'b']],
  ],
  [
    'an Epson FastFoto scan, improved, and its back',
    ['Oma_0001.jpg', 'Oma_0001_a.jpg', 'Oma_0001_b.jpg', 'Plan_b.jpg', 'Plan_a.jpg'],
    [['a', 'b', 'c']],
  ],
  ['numbered copies are other pictures', ['IMG_1.jpg', 'IMG_1(1).jpg'], []],
])('edited copies may have one extension: %s', (_name, names, expected) => {
  expect(grouped(EDITED, files(...names)).groups).toEqual(expected);
});

test('an own regex with a second sign may be about one extension', () => {
  const names = files('a.jpg', 'a-export.jpg', 'b.jpg');
  const by = { stem: '/^(.+?)-export$|^(.+)$/' };
  expect(grouped({ by, within: '10s' }, names).groups).toEqual([['a', 'b']]);
  expect(grouped({ by }, names).groups).toEqual([]);
});

test('row 73, H18: edited copies need more than a name, too', () => {
  const context = contextOf();
  compileGroup({ by: { stem: 'edited' } }, context);
  expect(context.errors).toMatchObject([{ code: 'needs-second-sign' }]);
});
