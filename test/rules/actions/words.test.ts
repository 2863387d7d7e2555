import { expect, test } from '@jest/globals';
import type { Effect } from '../../../src/rules/effects.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { action, compileWith, contextOf, effectsOn } from '../../support/rules.js';

const skip = (what: string) => ({
  kind: 'skip',
  asset: 'a1',
  code: 'empty-template',
  reason: `${what} is empty`,
});
const tag = (value: string) => ({ kind: 'tag', asset: 'a1', tag: value });
const add = (album: string, create = false) => ({ kind: 'add-to-album', asset: 'a1', album, create });
const set = (field: string, value: unknown) => ({ kind: 'set', asset: 'a1', field, value });

test.each<[string, Record<string, unknown>, AssetPartial, object[]]>([
  ['row 80: tag one name', { tag: 'x' }, {}, [tag('x')]],
  ['row 80: tag a list', { tag: ['x', 'y/z'] }, {}, [tag('x'), tag('y/z')]],
  ['row 80: what is tagged already is wanted all the same', { tag: 'x' }, { tags: ['x'] }, [tag('x')]],
  ['tag as Immich stores it', { tag: '/a//b/' }, {}, [tag('a/b')]],
  ['tag from a template', { tag: 'places/{{ city }}' }, { exif: { city: 'Rome' } }, [tag('places/Rome')]],
  ['tag with an empty value is skipped', { tag: 'places/{{ city }}' }, {}, [skip('city')]],
  [
    'tag with nothing left of it is skipped',
    { tag: '{{ city }}' },
    { exif: { city: '/' } },
    [skip('the name')],
  ],
  ['one empty name of a list leaves the others', { tag: ['x', '{{ city }}'] }, {}, [tag('x'), skip('city')]],
  [
    'tag for each person',
    { tag: { name: 'who/{{ person }}', 'for-each': 'person' } },
    { persons: ['Anna', 'Ben'] },
    [tag('who/Anna'), tag('who/Ben')],
  ],
  [
    'row 81: untag',
    { untag: ['x', 'y'] },
    {},
    ['x', 'y'].map((t) => ({ kind: 'untag', asset: 'a1', tag: t })),
  ],
  ['row 92: add to an album', { 'add-to-album': 'Rome' }, {}, [add('Rome')]],
  [
    'row 93: create the album if missing',
    { 'add-to-album': { name: 'Rome', create: true } },
    {},
    [add('Rome', true)],
  ],
  [
    'add to an album for each person',
    { 'add-to-album': { name: 'P/{{ person }}', 'for-each': 'person' } },
    { persons: ['Anna', 'Ben'] },
    [add('P/Anna'), add('P/Ben')],
  ],
  [
    'for each of nobody is skipped',
    { 'add-to-album': { name: 'P/{{ person }}', 'for-each': 'person' } },
    {},
    [skip('person')],
  ],
  [
    'row 94: remove from albums',
    { 'remove-from-album': ['Inbox', 'Old'] },
    {},
    ['Inbox', 'Old'].map((album) => ({ kind: 'remove-from-album', asset: 'a1', album })),
  ],
  ['favorite', { favorite: true }, {}, [set('favorite', true)]],
  ['no favorite', { favorite: false }, {}, [set('favorite', false)]],
  ['visibility', { visibility: 'archive' }, {}, [set('visibility', 'archive')]],
  ['rating', { rating: 5 }, {}, [set('rating', 5)]],
  ['rejected', { rating: -1 }, {}, [set('rating', -1)]],
  ['no rating', { rating: null }, {}, [set('rating', null)]],
  [
    'description from a template',
    { description: 'In {{ city }}' },
    { exif: { city: 'Rome' } },
    [set('description', 'In Rome')],
  ],
  ['description with an empty value is skipped', { description: 'In {{ city }}' }, {}, [skip('city')]],
  ['a written empty description takes it away', { description: '' }, {}, [set('description', null)]],
])('%s', (_name, written, partial, effects) => {
  expect(effectsOn(written, asset(partial))).toEqual(effects as Effect[]);
});

test('row 93: create comes from the defaults, and the action may say otherwise', () => {
  const options = { defaults: { 'add-to-album': { create: true } } };
  const one = asset();
  expect(effectsOn({ 'add-to-album': 'Rome' }, one, undefined, options)).toEqual([add('Rome', true)]);
  expect(effectsOn({ 'add-to-album': { name: 'Rome', create: false } }, one, undefined, options)).toEqual([
    add('Rome', false),
  ]);
});

test.each<[string, Record<string, unknown>, object | undefined]>([
  [
    'row 95: sync owns the one name',
    { 'add-to-album': { name: 'Rome', sync: true } },
    { kind: 'album', pattern: 'Rome' },
  ],
  [
    'row 95: sync owns what its glob matches',
    { 'add-to-album': { name: 'P/{{ person }}', 'for-each': 'person', sync: 'P/*' } },
    { kind: 'album', pattern: 'P/*' },
  ],
  ['sync of a tag', { tag: { name: 'a//b', sync: true } }, { kind: 'tag', pattern: 'a/b' }],
  ['without sync nothing is owned', { tag: { name: 'x' } }, undefined],
  ['sync: false owns nothing', { 'add-to-album': { name: 'Rome', sync: false } }, undefined],
])('%s', (_name, written, owns) => {
  expect(action(written).owns).toEqual(owns);
});

test.each<[string, Record<string, unknown>]>([
  ['an album named by a template', { 'add-to-album': { name: 'P/{{ city }}', sync: true } }],
  ['a tag named by a template', { tag: { name: '{{ city }}', sync: true } }],
  ['several tags', { tag: { name: ['x', 'y'], sync: true } }],
])('row 95: sync: true cannot tell what it owns for %s', (_name, written) => {
  const context = contextOf();
  compileWith(written, context);
  expect(context.errors).toMatchObject([{ code: 'sync-needs-glob', path: ['sync'] }]);
});

test('row 90: delete-unused deletes what the rule owns, so it wants sync', () => {
  const context = contextOf();
  compileWith({ tag: { name: 'x', 'delete-unused': true } }, context);
  expect(context.errors).toMatchObject([{ code: 'delete-unused-needs-sync', path: ['delete-unused'] }]);
});

test.each<[string, Record<string, unknown>, string, readonly string[]]>([
  ['tags', { tag: ['x', 'y'] }, 'tags', ['x', 'y']],
  ['tags by template', { tag: 'places/{{ city }}' }, 'tags', ['/^places\\/.*$/']],
  ['tags to take away', { untag: 'x' }, 'tags', ['x']],
  ['albums', { 'add-to-album': 'Rome' }, 'albums', ['Rome']],
  [
    'albums that a sync owns',
    { 'add-to-album': { name: 'P/{{ city }}', sync: 'P/**' } },
    'albums',
    ['P/*', 'P/**'],
  ],
  ['albums to leave', { 'remove-from-album': 'Inbox' }, 'albums', ['Inbox']],
])('only the memberships of the names that matter are asked for: %s', (_name, written, field, names) => {
  expect(action(written).needs.filter((need) => need.field === field)).toEqual([{ field, names }]);
});

test('H13: locking warns that there is no way back', () => {
  const context = contextOf();
  compileWith({ visibility: 'locked' }, context);
  expect(context.warnings).toMatchObject([{ code: 'one-way' }]);
});
