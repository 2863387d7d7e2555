import { expect, test } from '@jest/globals';
import { compileGroup } from '../../../src/rules/groups/compile-group.js';
import type { AssetPartial } from '../../support/asset.js';
import { contextOf, files, viewOf } from '../../support/rules.js';

const duplicate = (filename: string, duplicateId: string | null, more: AssetPartial = {}) => ({
  filename,
  duplicateId,
  ...more,
});

test('rows 24, 78: each duplicate group is a group', () => {
  const assets = files(
    duplicate('1.jpg', 'g2'),
    duplicate('2.jpg', 'g1'),
    duplicate('3.jpg', 'g2'),
    duplicate('4.jpg', 'g1'),
    duplicate('5.jpg', null),
  );
  const grouping = compileGroup({ by: 'duplicates' }, contextOf());
  const { groups } = grouping.group(assets, viewOf({ assets }), () => ({}));
  expect(groups.map(({ key, by, members }) => [key, by, members.map((one) => one.id)])).toEqual([
    ['duplicates:g1', 'duplicates', ['b', 'd']],
    ['duplicates:g2', 'duplicates', ['a', 'c']],
  ]);
});

test('members that match left out are others: never touched, but in the group on the server', () => {
  const assets = files(duplicate('1.jpg', 'g'), duplicate('2.jpg', 'g'), duplicate('3.png', 'g'));
  const grouping = compileGroup({ by: 'duplicates' }, contextOf());
  const [group] = grouping.group(assets.slice(0, 2), viewOf({ assets }), () => ({})).groups;
  expect(group!.members.map((one) => one.id)).toEqual(['a', 'b']);
  expect(group!.others.map((one) => one.id)).toEqual(['c']);
});

test('H8: a photo and a video are never in one group', () => {
  const assets = files(
    duplicate('1.jpg', 'g'),
    duplicate('1.mp4', 'g', { type: 'video' }),
    duplicate('2.jpg', 'g'),
    duplicate('2.mp4', 'g', { type: 'video' }),
  );
  const grouping = compileGroup({ by: 'duplicates' }, contextOf());
  const { groups } = grouping.group(assets, viewOf({ assets }), () => ({}));
  expect(
    groups.map(({ key, members, others }) => [
      key,
      members.map((one) => one.id),
      others.map((one) => one.id),
    ]),
  ).toEqual([
    ['duplicates:g', ['a', 'c'], ['b', 'd']],
    ['duplicates:g#2', ['b', 'd'], ['a', 'c']],
  ]);
});
