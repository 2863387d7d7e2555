import { expect, test } from '@jest/globals';
import type { Field } from '../../../src/model/asset.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { effectsOn, viewOf } from '../../support/rules.js';

const onDelete = (
  partial: AssetPartial,
  named: readonly Field[] = [],
  more: readonly AssetPartial[] = [],
) => {
  const own = asset({ id: 'own', path: '/data/own.jpg', ...partial });
  const assets = [own, ...more.map((one) => asset(one))];
  const view = viewOf({ assets }, { protect: ['protected'] });
  return effectsOn({ delete: 'trash' }, own, view, { named });
};

test('row 53: trash is what delete: trash asks for, and permanent says so', () => {
  expect(onDelete({})).toEqual([{ kind: 'trash', asset: 'own' }]);
  expect(effectsOn({ delete: 'permanent' }, asset())).toEqual([{ kind: 'delete', asset: 'a1' }]);
});

const TWIN = { id: 'twin', filename: 'twin.jpg' };

test.each<[string, AssetPartial, string, AssetPartial[]]>([
  ['H1, H2, row B13: the same file on disk', {}, 'same-file', [{ ...TWIN, path: '/data/own.jpg' }]],
  ['H1: in another case', {}, 'same-file', [{ ...TWIN, path: '/Data/OWN.JPG' }]],
  [
    'H1: in another Unicode form',
    { path: '/data/Zo\u00eb.jpg' },
    'same-file',
    [{ ...TWIN, path: '/data/Zoe\u0308.jpg' }],
  ],
  ['H5, row B13: offline', { offline: true }, 'offline', []],
  ['H13, row B13: locked', { visibility: 'locked' }, 'locked', []],
  ["row B13: somebody else's", { ownerId: 'bob' }, 'other-owner', []],
  ['H3, row B13: a file of an external library', { libraryId: 'L' }, 'external', []],
  ['row B13: edited', { edited: true }, 'edited', []],
  ['a protected asset', { id: 'protected' }, 'protected', []],
  ['H12: one member of a stack', { stackId: 's' }, 'stack-member', [{ ...TWIN, path: '/t', stackId: 's' }]],
])('%s is left alone with its reason', (_name, partial, code, more) => {
  expect(onDelete(partial, [], more)).toEqual([
    { kind: 'skip', asset: partial.id ?? 'own', code, reason: expect.stringMatching(/./) },
  ]);
});

test.each<[string, AssetPartial, Field]>([
  ['a library', { libraryId: 'L' }, 'libraryId'],
  ['edited photos', { edited: true }, 'edited'],
])('row B13: a rule that names %s may trash it', (_name, partial, field) => {
  expect(onDelete(partial, [field])).toEqual([{ kind: 'trash', asset: 'own' }]);
});

test('H5: nothing of an external library is trashed while others of it are offline, of other libraries it is', () => {
  const missing = { id: 'missing', filename: 'm.jpg', path: '/t', offline: true };
  expect(onDelete({ libraryId: 'L' }, ['libraryId'], [{ ...missing, libraryId: 'L' }])).toMatchObject([
    { kind: 'skip', code: 'library-offline', reason: expect.stringContaining('m.jpg') },
  ]);
  for (const libraryId of ['M', null])
    expect(onDelete({ libraryId: 'L' }, ['libraryId'], [{ ...missing, libraryId }])).toMatchObject([
      { kind: 'trash' },
    ]);
  expect(onDelete({}, [], [missing])).toMatchObject([{ kind: 'trash' }]);
});

test('H5, H13: no name lets a rule trash what is offline, locked or not ours', () => {
  const named: readonly Field[] = ['offline', 'visibility', 'ownerId', 'libraryId', 'edited', 'path'];
  expect(onDelete({ offline: true }, named)).toMatchObject([{ kind: 'skip', code: 'offline' }]);
  expect(onDelete({ visibility: 'locked' }, named)).toMatchObject([{ kind: 'skip', code: 'locked' }]);
  expect(onDelete({ ownerId: 'bob' }, named)).toMatchObject([{ kind: 'skip', code: 'other-owner' }]);
});
