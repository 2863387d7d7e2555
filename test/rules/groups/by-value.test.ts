import { expect, test } from '@jest/globals';
import type { WrittenGroup } from '../../../src/model/config.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { files, grouped, viewOf } from '../../support/rules.js';

const taken = (time: string, more: AssetPartial = {}): AssetPartial => ({
  takenAt: `2024-01-01T10:${time}.000Z`,
  ...more,
});

test.each<[string, WrittenGroup, AssetPartial[], string[][]]>([
  ['checksum', { by: 'checksum' }, [{ checksum: 'x' }, { checksum: 'y' }, { checksum: 'x' }], [['a', 'c']]],
  [
    'folder, those below it by themselves',
    { by: 'folder' },
    [{ path: '/p/1.jpg' }, { path: '/p/2.jpg' }, { path: '/p/q/3.jpg' }, { path: '/p/q/4.jpg' }],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'album, also the second one that it is in',
    { by: 'album' },
    [{ albums: ['one'] }, { albums: ['one', 'two'] }, { albums: ['two'] }, {}],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  ],
  [
    'row 28: equal names within an album',
    { by: 'album', same: ['stem'], distinct: ['extension'] },
    [
      { albums: ['one'], filename: 'a.jpg' },
      { albums: ['one'], filename: 'a.dng' },
      { albums: ['two'], filename: 'a.png' },
    ],
    [['a', 'b']],
  ],
  [
    'time: neighbours, however long the chain',
    { by: { time: '5s' } },
    [taken('00:01'), taken('00:05'), taken('00:10'), taken('00:30')],
    [['a', 'b', 'c']],
  ],
  [
    'time with same: pictures of another camera do not hold a chain together',
    { by: { time: '5s' }, same: ['camera'] },
    [
      taken('00:01', { exif: { model: 'X' } }),
      taken('00:05', { exif: { model: 'Y' } }),
      taken('00:09', { exif: { model: 'X' } }),
      taken('00:11', { exif: { model: 'X' } }),
    ],
    [['c', 'd']],
  ],
  ['H18: time without seconds', { by: { time: '5s' } }, [taken('00:00'), taken('00:00')], []],
  [
    'a gap of minutes takes them',
    { by: { time: '1m' } },
    [taken('00:00'), taken('00:00'), taken('05:00')],
    [['a', 'b']],
  ],
])('by %s', (_name, group, assets, expected) => {
  expect(grouped(group, files(...assets)).groups).toEqual(expected);
});

test('by stack: the stacks that there are', () => {
  const assets = ['a', 'b', 'c', 'd'].map((id) => asset({ id, stackId: id < 'c' ? 's' : null }));
  const stacks = [{ id: 's', primaryId: 'a', members: ['a', 'b'] }];
  expect(grouped({ by: 'stack' }, assets, viewOf({ assets, stacks })).groups).toEqual([['a', 'b']]);
});
