import { describe, expect, test } from '@jest/globals';
import type { WrittenCondition } from '../../../src/model/config.js';
import type { Library, Person, User } from '../../../src/model/library.js';
import { checkFacts } from '../../../src/plan/check-facts.js';
import { unknownNames } from '../../../src/rules/names.js';
import { asset, library } from '../../support/asset.js';
import { brief, truth, viewed } from '../../support/compile.js';
import { compiled } from '../../support/config.js';

type Case = readonly [unknown, readonly string[], boolean];

describe('rows 29, 30: albums and tags are sets, never unknown', () => {
  const inAlbums = (written: unknown, albums: readonly string[]) =>
    truth({ album: written }, asset({ albums }));
  test.each<Case>([
    ['Family', ['Family'], true],
    ['family', ['Family'], true],
    ['Family*', ['Family/2019'], true],
    [['Family', 'Work'], ['Work'], true],
    ['Family', [], false],
    ['!Family', [], true],
    ['!Family', ['Work'], true],
    ['!Family', ['Work', 'Family'], false],
    [['Trip*', '!Trip 2'], ['Trip 1', 'Trip 2'], false],
    [['Trip*', '!Trip 2'], ['Trip 1'], true],
    ['[2019] Trip', ['[2019] Trip'], true],
    ['/^trip/i', ['Trip 1'], true],
    ['/^trip/', ['Trip 1'], false],
    ['/^Trip/', ['Trip 1'], true],
    ['/^Trip/', ['My Trip'], false],
    ['/^Trip$/', ['Trip 1'], false],
    [{ count: { min: 2 } }, ['a', 'b'], true],
    [{ count: { max: 0 } }, [], true],
    [{ name: 'Trip*', count: { min: 2 } }, ['Trip 1', 'Other'], false],
    [{ name: 'Trip*', count: { min: 1, max: 1 } }, ['Trip 1', 'Other'], true],
    [{ name: 'Trip*' }, ['Other'], false],
  ])('album %j in %j: %s', (written, albums, expected) => expect(inAlbums(written, albums)).toBe(expected));

  test('an album is known by its name, and one that the plan makes by the name it will have', () => {
    const albums = [{ ...library({ assets: [asset({ albums: ['id-1'] })] }).albums[0]!, name: 'Family' }];
    expect(truth({ album: 'Family' }, asset({ albums: ['id-1'] }), { albums })).toBe(true);
    expect(truth({ album: 'Rome' }, asset({ albums: ['+Rome'] }), { albums })).toBe(true);
  });

  test.each<readonly [unknown, boolean]>([
    ['4f0c1d7e', true],
    [['another', '4f0c1d7e'], true],
    ['!4f0c1d7e', false],
    ['4f*', false],
    ['/c1/', false],
    ['!4f*', true],
    [{ name: '4f*', count: { min: 1 } }, false],
  ])('rows 23, 27: an id is itself only when it is written out: %j is %s', (written, expected) => {
    const one = asset({ albums: ['4f0c1d7e'] });
    const albums = [{ ...library({ assets: [one] }).albums[0]!, name: 'Family' }];
    expect(truth({ album: written }, one, { albums })).toBe(expected);
  });

  test.each<Case>([
    ['keep', ['keep'], true],
    ['keep', ['keep/a'], false],
    ['keep/**', ['keep/a/b'], true],
    ['keep/**', ['keep'], false],
    [['keep', 'keep/**'], ['keep'], true],
    ['!keep/**', [], true],
    ['**/meme', ['auto/meme'], true],
    ['*', ['a/b'], false],
  ])('tag %j in %j: %s', (written, tags, expected) =>
    expect(truth({ tag: written }, asset({ tags }))).toBe(expected),
  );
});

const person = (id: string, name: string, hidden = false): Person => ({ id, name, hidden });
const PERSONS = [
  person('anna', 'Anna'),
  person('anna2', 'anna '),
  person('ben', 'Ben'),
  person('clara', 'Clara'),
  person('nobody', ''),
  person('stranger', 'Stranger', true),
];

describe('persons', () => {
  const shows = (written: unknown, persons: readonly string[]) =>
    truth({ person: written }, asset({ persons }), { persons: PERSONS });
  test.each<Case>([
    ['ANNA ', ['anna'], true],
    ['Anna', ['anna2'], true],
    ['Anna', ['ben'], false],
    ['A*', ['anna'], true],
    ['!Anna', ['ben'], true],
    ['!Anna', [], true],
    ['!Anna', ['ben', 'anna2'], false],
    ['*', ['nobody'], false],
  ])('row 34: %j in %j: %s', (written, ids, expected) => expect(shows(written, ids)).toBe(expected));

  test.each<Case>([
    [{ all: ['Anna', 'Ben'] }, ['anna', 'ben', 'clara'], true],
    [{ all: ['Anna', 'Ben'] }, ['anna', 'anna2'], false],
  ])('row 35: %j in %j: %s', (written, ids, expected) => expect(shows(written, ids)).toBe(expected));

  test.each<Case>([
    [['Anna', 'Ben'], ['ben'], true],
    [{ any: ['Anna', 'Ben'] }, ['clara'], false],
    [{ any: ['Anna', 'Clara'], none: ['Ben'] }, ['anna', 'ben'], false],
    [{ none: 'Ben' }, [], true],
    [{ only: ['Anna', 'Ben'] }, ['anna'], true],
    [{ only: ['Anna', 'Ben'] }, ['anna', 'clara'], false],
    [{ only: ['Anna'] }, [], false],
    [{ only: ['Anna'] }, ['anna', 'stranger', 'nobody'], true],
    [{ all: ['Anna', 'Ben'], only: ['Anna', 'Ben'] }, ['anna', 'ben'], true],
  ])('row 36: %j in %j: %s', (written, ids, expected) => expect(shows(written, ids)).toBe(expected));

  test.each<Case>([
    ['*', ['stranger'], false],
    ['/./', ['stranger'], false],
    ['stranger', ['stranger'], true],
    ['!Stranger', ['stranger'], false],
  ])('row 38: hidden persons count only by their exact name: %j in %j: %s', (written, ids, expected) =>
    expect(shows(written, ids)).toBe(expected),
  );
});

describe('names that the library does not have', () => {
  const findings = (match: WrittenCondition, partial: Partial<Library>, users: readonly User[] = []) => {
    const rules = compiled({ rules: [{ name: 'r', match }] });
    const view = viewed(partial);
    const facts = { server: view.server, persons: view.persons(), users, albums: [] };
    const photosOf = (id: string) => (id === 'anna' ? 12 : undefined);
    return [...checkFacts(rules, facts, photosOf), ...unknownNames(rules, view, library(partial).tags)].map(
      brief,
    );
  };

  test('row 34: a person whom nobody is called is an error at its place, with the nearest name', () =>
    expect(
      findings({ person: ['Ben', '!Hannah', 'C*'] }, { persons: [person('h', 'Hanna'), person('b', 'Ben')] }),
    ).toEqual([['error', 'unknown-person', 'r.match.person.1', 'did you mean Hanna?']]));

  test('row 34: of two persons of one name, the rule says which by the id', () => {
    const which =
      'Write the id of the one that is meant, or a list of both: ' +
      'anna (https://photos.example.net/people/anna, 12 photos), anna2 (https://photos.example.net/people/anna2).';
    expect(findings({ any: [{ person: { all: ['Anna'] } }] }, { persons: PERSONS })).toEqual([
      ['error', 'ambiguous-person', 'r.match.any.0.person.all.0', which],
    ]);
    expect(findings({ person: ['anna2', 'Ben'] }, { persons: [...PERSONS].slice(1) })).toEqual([]);
    expect(truth({ person: 'ANNA2' }, asset({ persons: ['anna2'] }), { persons: PERSONS })).toBe(true);
  });

  test('rows 19, 34: of two users of one name, the rule says which by the e-mail address', () => {
    const users = ['ben@example.org', 'b.baker@example.org'].map((email) => ({
      id: email,
      name: 'Ben',
      email,
    }));
    expect(findings({ owner: ['me', '!ben'] }, {}, users)).toEqual([
      [
        'error',
        'ambiguous-user',
        'r.match.owner.1',
        'Write the e-mail address of the one that is meant: ben@example.org or b.baker@example.org.',
      ],
    ]);
    expect(findings({ owner: 'b.baker@example.org' }, {}, users)).toEqual([]);
  });

  test('an album or tag may come later, so only what looks like a slip is a hint', () => {
    const assets = [asset({ albums: ['Screenshots'], tags: ['keep'] })];
    expect(findings({ album: 'Screenshot', tag: 'kepe' }, { assets })).toEqual([
      ['hint', 'unknown-album', 'r.match.album', 'did you mean Screenshots?'],
      ['hint', 'unknown-tag', 'r.match.tag', 'did you mean keep?'],
    ]);
    expect(findings({ album: 'Rome', tag: 'holiday' }, { assets })).toEqual([]);
    // It may be on no photo that was read.
    expect(findings({ tag: 'kepe' }, { tags: [{ id: 't', value: 'keep' }] })).toHaveLength(1);
  });

  test('rows 30, 33: what is left out or protected by a tag that nobody has is a slip as well', () => {
    const rules = compiled({
      rules: [
        { name: 'a', match: { tag: 'drafts' }, actions: [{ tag: 'draft' }] },
        { name: 'b', match: { tag: ['draft', 'years/2024'] }, actions: [{ tag: 'years/{{ y }}' }] },
        { name: 'c', group: { by: 'duplicates' }, actions: [{ 'keep-best': { by: 'immich-suggestion' } }] },
      ],
      exclude: { tag: 'privat' },
      protect: { not: { any: [{ tag: '!keeep' }] } },
    });
    const tags = ['private', 'keep', 'drafts', 'years/2023'].map((value) => ({ id: value, value }));
    expect(unknownNames(rules, viewed(), tags).map(({ message, hint }) => [message, hint])).toEqual([
      ['There is no tag "privat".', 'did you mean private?'],
      ['There is no tag "keeep".', 'did you mean keep?'],
    ]);
  });
});
