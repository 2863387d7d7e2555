import { expect, test } from '@jest/globals';
import type { Effect } from '../../../src/rules/effects.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { compileWith, contextOf, decide } from '../../support/rules.js';

/** What `k` takes over from `l1`, `l2`, … */
function taken(merge: unknown, keeper: AssetPartial, losers: readonly AssetPartial[], others?: unknown) {
  const by = [{ prefer: { filename: 'k' } }];
  const members = [
    asset({ id: 'k', filename: 'k', ...keeper }),
    ...losers.map((loser, index) => asset({ id: `l${index + 1}`, filename: `l${index + 1}`, ...loser })),
  ];
  const written = { by, ...(merge !== undefined && { merge }), ...(others !== undefined && { others }) };
  return decide({ 'keep-best': written }, members).effects.filter((effect) => effect.asset === 'k');
}

const set = (field: string, value: unknown, from: string) => ({
  kind: 'set',
  asset: 'k',
  field,
  value,
  why: `taken over from ${from}`,
});
const add = (id: string) => ({ kind: 'add-to-album', asset: 'k', album: `id:${id}`, create: false });
const tag = (value: string) => ({ kind: 'tag', asset: 'k', tag: value });
const exif = (values: NonNullable<AssetPartial['exif']>): AssetPartial => ({ exif: values });

test.each<[string, unknown, AssetPartial, AssetPartial[], object[]]>([
  [
    'row 58: every album of every loser, by id',
    ['albums'],
    { albums: ['A'] },
    [{ albums: ['A', 'B'] }, { albums: ['B', 'C'] }],
    [add('A'), add('B'), add('C')],
  ],
  ['row 58: an album that this plan creates', ['albums'], {}, [{ albums: ['+New'] }], [add('+New')]],
  [
    'row 59: union of tags',
    ['tags'],
    { tags: ['x'] },
    [{ tags: ['y', 'z'] }, { tags: ['z'] }],
    [tag('y'), tag('z')],
  ],
  [
    'row 60: the first loser with a description fills the blank one',
    ['description'],
    exif({ description: '  ' }),
    [exif({ description: ' ' }), exif({ description: 'one' }), exif({ description: 'two' })],
    [set('description', 'one', 'l2')],
  ],
  [
    'row 60: a description is never overwritten',
    ['description'],
    exif({ description: 'mine' }),
    [exif({ description: 'one' })],
    [],
  ],
  [
    'row 60: the first loser with a rating fills the missing one',
    ['rating'],
    {},
    [{}, exif({ rating: 2 }), exif({ rating: 5 })],
    [set('rating', 2, 'l2')],
  ],
  ['row 60: a rating is never overwritten', ['rating'], exif({ rating: 1 }), [exif({ rating: 5 })], []],
  [
    'a rating by max',
    { rating: 'max' },
    exif({ rating: 1 }),
    [exif({ rating: 2 }), exif({ rating: 5 })],
    [set('rating', 5, 'l2')],
  ],
  ['a rating by max that the keeper has', { rating: 'max' }, exif({ rating: 5 }), [exif({ rating: 5 })], []],
  [
    'rows 60, 65: a date is filled with the offset of its place',
    ['date'],
    {},
    [
      {
        takenAt: '2024-05-01T12:00:00.000Z',
        localTime: '2024-05-01T17:45:00.000',
        exif: { dateTimeOriginal: '2024-05-01T12:00:00.000Z' },
      },
    ],
    [set('date', '2024-05-01T17:45:00.000+05:45', 'l1')],
  ],
  [
    'row 65: west of Greenwich, over midnight',
    ['date'],
    {},
    [
      {
        takenAt: '2024-05-01T02:00:00.000Z',
        localTime: '2024-04-30T22:30:00.000',
        exif: { dateTimeOriginal: '2024-05-01T02:00:00.000Z' },
      },
    ],
    [set('date', '2024-04-30T22:30:00.000-03:30', 'l1')],
  ],
  [
    'row 60: a date is never overwritten',
    ['date'],
    exif({ dateTimeOriginal: '2024-05-02T00:00:00.000Z' }),
    [exif({ dateTimeOriginal: '2024-05-01T00:00:00.000Z' })],
    [],
  ],
  [
    'row 61: latitude and longitude from one loser',
    ['location'],
    exif({ latitude: 1 }),
    [exif({ latitude: 2 }), exif({ longitude: 3 }), exif({ latitude: 0, longitude: -5 })],
    [set('location', { latitude: 0, longitude: -5 }, 'l3')],
  ],
  [
    'row 61: a place is never overwritten',
    ['location'],
    exif({ latitude: 0, longitude: 0 }),
    [exif({ latitude: 2, longitude: 3 })],
    [],
  ],
  ['row 62: favourite if any is', ['favorite'], {}, [{}, { favorite: true }], [set('favorite', true, 'l2')]],
  ['row 62: favourite is off by default', undefined, {}, [{ favorite: true }], []],
  [
    'rows 58 to 61: what is taken over by default',
    undefined,
    {},
    [{ albums: ['A'], tags: ['x'], exif: { rating: 3, description: 'd', latitude: 1, longitude: 2 } }],
    [
      add('A'),
      tag('x'),
      set('rating', 3, 'l1'),
      set('description', 'd', 'l1'),
      set('location', { latitude: 1, longitude: 2 }, 'l1'),
    ],
  ],
  ['row 63: an empty list takes nothing over', [], {}, [{ albums: ['A'], tags: ['x'] }], []],
  [
    'descriptions joined, each line once',
    { description: 'concat' },
    exif({ description: 'one\ntwo' }),
    [exif({ description: 'two\nthree' }), exif({ description: 'one' })],
    [{ ...set('description', 'one\ntwo\nthree', ''), why: 'all descriptions of its group' }],
  ],
  [
    'joined descriptions that add nothing',
    { description: 'concat' },
    exif({ description: 'a' }),
    [exif({ description: 'a' })],
    [],
  ],
])('%s', (_name, merge, keeper, losers, effects) => {
  expect(taken(merge, keeper, losers)).toEqual(effects as Effect[]);
});

test('row 63: from assets that stay nothing is taken over unless the rule says so', () => {
  expect(taken(undefined, {}, [{ tags: ['x'] }], 'archive')).toEqual([]);
  expect(taken(['tags'], {}, [{ tags: ['x'] }], 'archive')).toEqual([tag('x')]);
});

test('a loser that is left alone keeps what it has, and the keeper does not get it', () => {
  expect(taken(['tags'], {}, [{ tags: ['x'], offline: true }, { tags: ['y'] }])).toEqual([tag('y')]);
});

test.each<[string, unknown, (string | number)[]]>([
  ['an unknown field', ['album'], ['merge', 0]],
  ['an unknown policy', { rating: 'sum' }, ['merge', 'rating']],
])('%s is reported at its place', (_name, merge, path) => {
  const context = contextOf();
  compileWith({ 'keep-best': { by: [{ lowest: 'id' }], merge } }, context);
  expect(context.errors).toMatchObject([{ code: 'unknown-merge', path }]);
});
