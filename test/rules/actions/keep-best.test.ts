import { expect, test } from '@jest/globals';
import type { Effect } from '../../../src/rules/effects.js';
import { asset } from '../../support/asset.js';
import { compileWith, contextOf, decide, files } from '../../support/rules.js';

const BY = [{ prefer: { extension: ['nef'] } }, { highest: 'file-size' }];
const pair = files('DSC_1.jpg', 'DSC_1.nef');

test('rows 52, 55: the best is kept, and each other one says what it lost on', () => {
  const members = files('DSC_1.jpg', 'DSC_1.nef', { filename: 'DSC_2.nef', exif: { fileSize: 9 } });
  expect(decide({ 'keep-best': { by: BY } }, members)).toEqual({
    keep: ['c'],
    effects: [
      { kind: 'trash', asset: 'a', keeper: 'c', why: 'lost to DSC_2.nef on "prefer extension: [nef]"' },
      { kind: 'trash', asset: 'b', keeper: 'c', why: 'lost to DSC_2.nef on "highest file-size"' },
    ],
  });
});

test('row 53: others: trash is the default', () => {
  expect(decide({ 'keep-best': { by: BY } }, pair)).toEqual(
    decide({ 'keep-best': { by: BY, others: 'trash' } }, pair),
  );
});

test('row B12: a tie is left alone as a whole, and says between whom', () => {
  const members = files('1.jpg', '2.jpg', '3.png');
  const by = [{ prefer: { extension: ['jpg'] } }];
  expect(decide({ 'keep-best': { by } }, members)).toEqual({
    keep: [],
    effects: ['a', 'b', 'c'].map((id) => ({
      kind: 'skip',
      asset: id,
      code: 'tie',
      reason: 'the ranking does not tell 1.jpg, 2.jpg apart',
    })),
  });
});

test('row B12: those of one name are told apart by their ids', () => {
  const [a, b] = ['11111111-aaaa', '22222222-bbbb'].map((id) => asset({ id, filename: '1.jpg', path: id }));
  const { effects } = decide({ 'keep-best': { by: [{ highest: 'file-size' }] } }, [a!, b!]);
  expect(effects).toMatchObject([
    { reason: 'the ranking does not tell 1.jpg (11111111), 1.jpg (22222222) apart' },
    {},
  ]);
});

test('row 50: lowest: id decides the tie', () => {
  const decision = decide({ 'keep-best': { by: [{ lowest: 'id' }] } }, files('1.jpg', '2.jpg'));
  expect(decision).toMatchObject({
    keep: ['a'],
    effects: [{ asset: 'b', why: 'lost to 1.jpg on "lowest id"' }],
  });
});

const why = 'lost to DSC_1.nef on "prefer extension: [nef]"';
test.each<[string, unknown, object[]]>([
  ['others: stack', 'stack', [{ kind: 'stack', asset: 'b', members: ['a', 'b'], keepPrimary: true }]],
  ['others: archive', 'archive', [{ kind: 'set', asset: 'a', field: 'visibility', value: 'archive', why }]],
  [
    'others: a list of actions',
    [{ tag: 'lost' }, { favorite: false }],
    [
      { kind: 'tag', asset: 'a', tag: 'lost' },
      { kind: 'set', asset: 'a', field: 'favorite', value: false },
    ],
  ],
  [
    'row 53: delete in a list is a trash with its keeper',
    [{ tag: 'lost' }, { delete: 'trash' }],
    [
      { kind: 'tag', asset: 'a', tag: 'lost' },
      { kind: 'trash', asset: 'a', keeper: 'b', why },
    ],
  ],
  [
    'row 53: permanent is asked for by name',
    [{ delete: 'permanent' }],
    [{ kind: 'delete', asset: 'a', keeper: 'b', why }],
  ],
])('%s', (_name, others, effects) => {
  expect(decide({ 'keep-best': { by: BY, others } }, pair)).toEqual({
    keep: ['b'],
    effects: effects as Effect[],
  });
});

test.each<[string, object, string, (string | number)[]]>([
  ['a group action', { stack: {} }, 'not-for-others', ['others', 0, 'stack']],
  ['an unknown action', { tagg: 'x' }, 'not-for-others', ['others', 0, 'tagg']],
  ['sync', { tag: { name: 'x', sync: true } }, 'sync-inside', ['others', 0, 'tag', 'sync']],
  [
    'a mistake further down',
    { tag: { name: '{{ city }}', sync: true } },
    'sync-needs-glob',
    ['others', 0, 'tag', 'sync'],
  ],
])('%s under others is reported at its place', (_name, inner, code, path) => {
  const context = contextOf();
  compileWith({ 'keep-best': { by: BY, others: [inner] } }, context);
  expect(context.errors).toMatchObject([{ code, path }]);
});

test('the plan counts on what decided: ranking, guards and what is merged', () => {
  const context = contextOf();
  const { needs } = compileWith({ 'keep-best': { by: BY, merge: ['albums', 'rating'] } }, context);
  const fields = new Set(needs.map((need) => need.field));
  for (const field of ['filename', 'exif.fileSize', 'path', 'libraryId', 'albums', 'exif.rating'] as const)
    expect(fields).toContain(field);
  expect(fields).not.toContain('tags');
  // A rule that reads `offline` is taken to ask for offline files.
  expect(fields).not.toContain('offline');
});

test('a group of one keeps it and does nothing', () => {
  expect(decide({ 'keep-best': { by: BY } }, [asset({ id: 'a' })])).toEqual({ keep: ['a'], effects: [] });
});
