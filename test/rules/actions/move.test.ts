import { describe, expect, test } from '@jest/globals';
import { emptyAlbum } from '../../../src/model/library.js';
import { asset, library, USER } from '../../support/asset.js';
import { changesIn, planOver } from '../../support/planning.js';
import { compileWith, contextOf } from '../../support/rules.js';

const rule = (
  name: string,
  match: Record<string, unknown>,
  action: Record<string, unknown>,
  more: object = {},
) => ({
  name,
  match,
  actions: [action],
  ...more,
});
const move = {
  move: { to: { tag: 'animals', album: 'Animals', create: true }, from: { tag: 'ca?', album: 'Pets*' } },
};
const cat = asset({ id: 'a', tags: ['cat'], albums: ['p'] });
const pets = emptyAlbum('p', 'Pets', USER);
const cats = library({ assets: [cat], albums: [pets] });

describe('move', () => {
  test('row 97: each removal waits for everything that the move adds to the same asset', () => {
    const { changes } = planOver({ rules: [rule('pets', { tag: 'cat' }, move)] }, cats);
    const idOf = (op: string) => changes.find((change) => change.op === op)!.id;
    const adding = [idOf('album.add'), idOf('asset.tag')].sort();
    for (const op of ['asset.untag', 'album.remove'])
      expect(changes.find((change) => change.op === op)!.needs).toEqual(adding);
  });

  test.each([
    ['a rule of higher priority', {}, 5],
    ['an undecided conflict', { safety: { onConflict: 'skip' as const } }, 0],
  ])('row 97: nothing leaves where %s keeps it out of a destination', (_, more, priority) => {
    const never = rule('never', { type: 'image' }, { untag: 'animals' }, { priority });
    const plan = planOver({ rules: [rule('pets', { tag: 'cat' }, move), never], ...more }, cats);
    expect(changesIn(plan)).toEqual(['album.create +Animals', 'album.add a +Animals']);
    expect(plan.skipped.map(({ code }) => code)).toContain('not-moved');
    expect(plan.diagnostics).toEqual([]);
  });

  test('row 97: an album that nobody has is an error, and an empty name leaves all as it is', () => {
    const unknown = { move: { to: { album: 'Nowhere' }, from: { tag: 'cat' } } };
    const plan = planOver({ rules: [rule('pets', { tag: 'cat' }, unknown)] }, cats);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(['unknown-album']);
    expect(changesIn(plan)).toEqual([]);
    const empty = { move: { to: { tag: ['b', '{{ city }}'] }, from: { tag: 'cat' } } };
    expect(changesIn(planOver({ rules: [rule('pets', { tag: 'cat' }, empty)] }, cats))).toEqual([]);
  });

  test('row 106: an album that a move may make is one of its config, and what it fills is not deleted as empty', () => {
    const albums = ['Animals', 'Animals 2', 'Plants'].map((name) => emptyAlbum(name, name, USER));
    const empty = library({ assets: [cat], albums: [pets, ...albums] });
    const into = (album: string) => ({ move: { ...move.move, to: { album, create: true } } });
    const tidy = {
      name: 'tidy',
      for: 'albums' as const,
      match: { empty: true },
      actions: [{ 'delete-empty': true }],
    };
    const rules = [
      rule('pets', { tag: 'cat' }, into('Animals')),
      rule('more', { tag: 'dog' }, into('Animals {{ rating }}')),
    ];
    const plan = planOver({ rules: [...rules, tidy] as never }, empty);
    const deleted = changesIn(plan).filter((change) => change.startsWith('album.delete'));
    // Pets is emptied by the very move, but no rule makes it.
    expect(deleted).toEqual(['album.delete Animals 2']);
    expect(plan.skipped.map(({ target, code }) => `${target} ${code}`).sort()).toEqual([
      'album:Plants not-deleted',
      'album:p not-deleted',
    ]);
  });

  test('a destination that the patterns of the source match too is not left', () => {
    const within = { move: { to: { tag: 'x/new' }, from: { tag: 'x/*' } } };
    const tagged = library({ assets: [asset({ id: 'a', tags: ['x/new', 'x/old'] })] });
    const plan = planOver({ rules: [rule('x', { tag: 'x/*' }, within)] }, tagged);
    expect(changesIn(plan)).toEqual(['asset.untag a x/old']);
  });

  test('a bad pattern is reported at its place', () => {
    const context = contextOf();
    compileWith({ move: { to: { tag: 'a' }, from: { tag: ['b', '/(/'] } } }, context);
    expect(context.errors).toMatchObject([{ code: 'bad-regex', path: ['from', 'tag', 1] }]);
  });
});
