import { describe, expect, test } from '@jest/globals';
import { type Album, emptyAlbum } from '../../src/model/library.js';
import { matchAsset } from '../../src/rules/evaluate.js';
import { viewLibrary } from '../../src/rules/view-of-library.js';
import { type AssetPartial, asset, library, USER } from '../support/asset.js';
import { compiled, compiledRule, type TestRule } from '../support/config.js';

const options = { now: 0, timezone: 'UTC', protect: null, files: new Map() };

describe('what a rule sees without naming it', () => {
  const sees = (rule: TestRule, partial: AssetPartial) =>
    matchAsset(compiledRule(rule), asset(partial), viewLibrary(library(), options));

  test.each<readonly [string, TestRule, AssetPartial, boolean]>([
    ['row 19: not what partners share', { match: { type: 'image' } }, { ownerId: 'partner' }, false],
    ['row 19: what partners share, when asked', { match: { owner: '*' } }, { ownerId: 'partner' }, true],
    [
      'row 19: nor a group rule',
      { group: { by: 'duplicates' }, actions: [{ stack: {} }] },
      { ownerId: 'x' },
      false,
    ],
    ['row 18: the timeline', { match: { type: 'image' } }, { visibility: 'timeline' }, true],
    ['row 18: the archive', { match: { type: 'image' } }, { visibility: 'archive' }, true],
    ['row 18: nothing hidden', { match: { type: 'image' } }, { visibility: 'hidden' }, false],
    ['row 18: nothing locked', { match: { not: { type: 'video' } } }, { visibility: 'locked' }, false],
    ['row 18: the hidden, when asked', { match: { visibility: 'hidden' } }, { visibility: 'hidden' }, true],
  ])('%s', (_, rule, partial, expected) => expect(sees(rule, partial)).toBe(expected));

  test('an unknown value of what it does not see is not counted as left alone', () => {
    expect(sees({ match: { country: 'Italy' } }, { ownerId: 'partner' })).toBe(false);
    expect(sees({ match: { country: 'Italy' } }, {})).toBeNull();
  });
});

describe('the library as rules see it', () => {
  const album = (id: string, name: string, role: Album['role']): Album => ({
    ...emptyAlbum(id, name, USER),
    role,
  });

  test('row 23: albums of a name are those that can be changed', () => {
    const albums = [album('1', 'Rome', 'owner'), album('2', 'Rome', 'viewer'), album('3', 'Rome', 'editor')];
    const view = viewLibrary(library({ albums }), options);
    expect(view.albumsNamed('Rome').map(({ id }) => id)).toEqual(['1', '3']);
    expect(view.albumsNamed('rome')).toEqual([]);
    expect(view.album('2')?.role).toBe('viewer');
  });

  test('what protect covers is protected, what it cannot know is not', () => {
    const { protect } = compiled({
      protect: { any: [{ favorite: true }, { album: 'Family' }, { country: 'Italy' }] },
    });
    const view = viewLibrary(library({ albums: [album('f', 'Family', 'owner')] }), { ...options, protect });
    const isProtected = (partial: AssetPartial) => view.isProtected(asset(partial));
    expect([{ favorite: true }, { albums: ['f'] }, { exif: { country: 'Italy' } }].map(isProtected)).toEqual([
      true,
      true,
      true,
    ]);
    expect(isProtected({})).toBe(false);
    expect(viewLibrary(library(), options).isProtected(asset({ favorite: true }))).toBe(false);
  });

  test('tags of files by asset and target', () => {
    const file = { path: '/x.xmp', version: 'v', tags: { 'XMP-xmp:Rating': 3 } };
    const view = viewLibrary(library(), { ...options, files: new Map([['sidecar a1', file]]) });
    expect([view.fileTags('a1', 'sidecar'), view.fileTags('a1', 'original')]).toEqual([file, undefined]);
  });
});

describe('groups of duplicates that somebody dismissed', () => {
  const many = Array.from({ length: 5000 }, (_, index) => [`a${index}`, `b${index}`, `c${index}`]);
  const view = viewLibrary(library(), { ...options, apart: [...many, ['a1', 'x']] });

  test('are found by any two of their members, whatever else is there', () => {
    expect(view.apart(['new', 'c7', 'a7'])).toEqual(['a7', 'b7', 'c7']);
    expect(view.apart(['x', 'b1', 'a1'])).toEqual(['a1', 'b1', 'c1']);
    expect(view.apart(['x', 'a1'])).toEqual(['a1', 'x']);
    expect(view.apart(['a1', 'b2', 'new'])).toBeUndefined();
  });

  test('cost next to nothing: 20,000 groups beside 5,000 of them', () => {
    const { user } = process.cpuUsage();
    for (let index = 0; index < 20_000; index++) view.apart([`n${index}`, `m${index}`, `o${index}`]);
    expect(process.cpuUsage().user - user).toBeLessThan(1_000_000);
  });
});
