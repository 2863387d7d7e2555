import { expect, test } from '@jest/globals';
import { type AssetPartial, asset } from '../../support/asset.js';
import { decide, files, viewOf } from '../../support/rules.js';

const stacked = (written: Record<string, unknown>, ...names: readonly (string | AssetPartial)[]) =>
  decide({ stack: written }, files(...names)).effects;
const stackOf = (primary: string, members: readonly string[]) => ({
  kind: 'stack',
  asset: primary,
  members,
  keepPrimary: true,
});

test.each<[string, Record<string, unknown>, (string | AssetPartial)[], string]>([
  ['row 75: a JPEG is on top of its RAW', {}, ['1.dng', '1.JPG'], 'b'],
  ['row 75: so are jpeg and jpe', {}, ['1.heic', '1.dng', '1.jpe'], 'c'],
  ['row 75: without one, the first in order', {}, ['1.dng', '1.heic'], 'a'],
  ['row 75: of two, the first in order', {}, ['1.dng', '1.jpg', '1.jpeg'], 'b'],
  [
    'row 75: the order is configurable',
    { primary: [{ prefer: { extension: ['heic'] } }] },
    ['1.jpg', '1.heic'],
    'b',
  ],
  [
    'a tie goes to the lowest id: nothing is lost by it',
    { primary: [{ highest: 'rating' }] },
    ['1.jpg', '2.jpg'],
    'a',
  ],
])('%s', (_name, written, names, primary) => {
  expect(stacked(written, ...names)).toEqual([stackOf(primary, 'abcdef'.slice(0, names.length).split(''))]);
});

test('row 76: three members are one stack', () => {
  expect(stacked({}, 'I1.DNG', 'I1.HEIC', 'I1.JPG')).toEqual([stackOf('c', ['a', 'b', 'c'])]);
});

test('row 77: the primary that a person picked is to be kept', () => {
  const members = [asset({ id: 'a', stackId: 's' }), asset({ id: 'b', stackId: 's' })];
  const view = viewOf({ assets: members, stacks: [{ id: 's', primaryId: 'b', members: ['a', 'b'] }] });
  expect(decide({ stack: {} }, members, { view }).effects).toMatchObject([{ keepPrimary: true }]);
});

test("H5, H13, row 78: offline, locked and other people's assets stay out, and one alone is no stack", () => {
  expect(stacked({}, '1.jpg', '1.dng', { filename: '1.heic', ownerId: 'bob' })).toEqual([
    { kind: 'skip', asset: 'c', code: 'other-owner', reason: 'it belongs to somebody else' },
    stackOf('a', ['a', 'b']),
  ]);
  expect(stacked({}, '1.jpg', { offline: true })).toMatchObject([
    { kind: 'skip', asset: 'b', code: 'offline' },
  ]);
  expect(stacked({}, { visibility: 'locked' }, '1.jpg')).toMatchObject([{ kind: 'skip', code: 'locked' }]);
});
