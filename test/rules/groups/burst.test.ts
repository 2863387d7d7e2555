import { expect, test } from '@jest/globals';
import type { WrittenGroup } from '../../../src/model/config.js';
import type { AssetPartial } from '../../support/asset.js';
import { files, grouped } from '../../support/rules.js';

const BURST: WrittenGroup = { by: 'burst' };
const canon = { make: 'Canon', model: 'EOS R5' };

/** A shot of a camera, so many seconds after ten o'clock. */
const shot = (filename: string, second: number, more: AssetPartial = {}): AssetPartial => ({
  filename,
  takenAt: new Date(Date.UTC(2024, 0, 1, 10, 0, 0) + second * 1000).toISOString(),
  exif: canon,
  ...more,
});

test.each<[string, string[]]>([
  ['Pixel', ['00000IMG_00000_BURST20240101120000123_COVER.jpg', '00001IMG_00001_BURST20240101120000123.jpg']],
  ['Nexus', ['00001IMG_00001_BURST20171111030039.jpg', '00002IMG_00002_BURST20171111030039.jpg']],
  ['Sony', ['DSCPDC_0000_BURST20180828114700954_COVER.JPG', 'DSCPDC_0001_BURST20180828114700954.JPG']],
  ['Nothing', ['00001IMG_00001_BURST1723801037429_COVER.jpg', '00002IMG_00002_BURST1723801037429.jpg']],
  ['Huawei', ['IMG_20231014_183246_BURST001_COVER.jpg', 'IMG_20231014_183246_BURST002.jpg']],
  ['Samsung', ['20231207_101605_001.jpg', '20231207_101605_002.jpg']],
])('%s phones name their bursts', (_name, [first, second]) => {
  const another = second!.replaceAll(/20(\d\d)/g, '19$1').replaceAll('17238', '17239');
  const names = [first!, second!, another].map((filename) => shot(filename, 0));
  expect(grouped(BURST, files(...names)).groups).toEqual([['a', 'b']]);
});

test.each<[string, WrittenGroup, AssetPartial[], string[][], object[]]>([
  [
    'neighbours in number that follow each other at once are a burst',
    BURST,
    [shot('IMG_0001.CR3', 1), shot('IMG_0002.CR3', 1.4), shot('IMG_0003.CR3', 1.9), shot('IMG_0004.CR3', 9)],
    [['a', 'b', 'c']],
    [],
  ],
  [
    'a number is missing: somebody chose, or it is another burst',
    BURST,
    [shot('DSC00001.JPG', 1), shot('DSC00003.JPG', 1.5)],
    [],
    [],
  ],
  [
    'an own gap',
    { by: { burst: '3s' } },
    [shot('IMG_0001.JPG', 1), shot('IMG_0002.JPG', 3), shot('IMG_0003.JPG', 7)],
    [['a', 'b']],
    [],
  ],
  [
    'a RAW and its JPEG are one frame, and two frames take their files along',
    BURST,
    [
      shot('IMG_0001.CR3', 1),
      shot('IMG_0001.JPG', 1),
      shot('IMG_0007.CR3', 30),
      shot('IMG_0007.JPG', 30),
      shot('IMG_0008.CR3', 30.5),
      shot('IMG_0008.JPG', 30.5),
    ],
    [['c', 'd', 'e', 'f']],
    [],
  ],
  [
    'H18: two cameras at one party are two bursts, and photos without a camera none',
    BURST,
    [
      shot('IMG_0001.JPG', 1),
      shot('IMG_0002.JPG', 2, { exif: { make: 'Nikon', model: 'Z6' } }),
      shot('IMG_0002.JPG', 1.5),
      shot('IMG_0003.JPG', 2, { exif: {} }),
      shot('IMG_0004.JPG', 2.5, { exif: {} }),
    ],
    [['a', 'c']],
    [],
  ],
  [
    'H18: a counter that began again is another burst',
    BURST,
    [shot('IMG_0001.JPG', 1), shot('IMG_0002.JPG', 86_401), shot('IMG_0001.JPG', 86_400)],
    [['b', 'c']],
    [],
  ],
  [
    'H18: a day of photos without seconds is no burst',
    BURST,
    [shot('IMG_0001.JPG', 0), shot('IMG_0002.JPG', 0), shot('IMG_0003.JPG', 60)],
    [],
    [{ code: 'coarse-time', reason: 'capture times have no seconds, too coarse for a gap of 1s' }],
  ],
  [
    'H18: a wedding shot by shot is no burst',
    BURST,
    Array.from({ length: 80 }, (_, n) => shot(`IMG_${1000 + n}.JPG`, 1 + n)),
    [],
    [{ code: 'too-long', reason: 'taken over 79 s, longer than within 1m' }],
  ],
  [
    'H18: nor is a second with more than a hundred',
    BURST,
    Array.from({ length: 101 }, (_, n) => shot(`IMG_${1000 + n}.JPG`, 1 + n / 200)),
    [],
    [{ code: 'too-large', reason: 'group of 101 is above max 100' }],
  ],
  [
    'a photo and a video are not one burst',
    BURST,
    [shot('IMG_0001.JPG', 1), shot('IMG_0002.MOV', 1.5, { type: 'video' })],
    [],
    [],
  ],
  [
    'a time in the name is no counter',
    BURST,
    [shot('IMG_20240101_100001.jpg', 1), shot('IMG_20240101_100002.jpg', 2)],
    [],
    [],
  ],
])('%s', (_name, group, assets, groups, skipped) => {
  const found = grouped(group, files(...assets));
  expect(found.groups).toEqual(groups);
  expect(found.skipped).toMatchObject(skipped);
});

test('both caps can be raised', () => {
  const assets = Array.from({ length: 120 }, (_, n) => shot(`IMG_${1000 + n}.JPG`, 1 + n));
  const { groups } = grouped({ by: 'burst', within: '5m', max: 500 }, files(...assets));
  expect(groups.map((group) => group.length)).toEqual([120]);
});
