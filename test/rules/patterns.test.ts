import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeGlob } from '../../src/rules/glob.js';
import { compilePattern, compilePatterns, nameMatcher } from '../../src/rules/patterns.js';

const matches = (pattern: string | readonly string[], value: string, kind: 'name' | 'path' = 'name') =>
  compilePatterns([pattern].flat(), kind).matches(value);

describe('row 39: file-name globs are those of fnmatch', () => {
  test.each([
    ['*.jpg', 'A.JPG', true],
    ['*.jpg', 'a.jpg.bak', false],
    ['*.jpg', '.hidden.jpg', true],
    ['a.jpg', 'xa.jpg', false],
    ['?.jpg', 'a.jpg', true],
    ['?.jpg', 'ab.jpg', false],
    ['?.jpg', '😀.jpg', true],
    ['[a-c].jpg', 'B.jpg', true],
    ['[a-c].jpg', 'd.jpg', false],
    ['[!a].jpg', 'b.jpg', true],
    ['[!a].jpg', 'A.jpg', false],
    ['{a,b}*', '{a,b}.jpg', true],
    ['{a,b}*', 'a.jpg', false],
    ['#*', '#tag', true],
    ['+(a)*', '+(a).jpg', true],
    ['+(a)*', 'aa.jpg', false],
    ['a\\*', 'a\\b', true],
    ['a\\*', 'a*', false],
    ['a[b', 'a[b', true],
    ['*[0-9]_x?', 'a7_xy', true],
  ])('%s and %s: %s', (pattern, value, expected) => expect(matches(pattern, value)).toBe(expected));

  test('row 39: an empty list lets everything through', () => expect(matches([], 'a.jpg')).toBe(true));
});

describe('exact equality comes first', () => {
  test.each([
    ['[2019] Trip', '[2019] Trip', true],
    ['[2019] Trip', '[2019] TRIP', true],
    ['[2019] Trip', '2 Trip', true],
    ['What?', 'What?', true],
    ['50% * 2', '50% * 2', true],
  ])('%s and %s: %s', (pattern, value, expected) => expect(matches(pattern, value)).toBe(expected));

  test('a composed name finds a decomposed one, and the other way round', () => {
    expect(matches('Müller*', 'Mu\u0308ller 1')).toBe(true);
    expect(matches('Mu\u0308ller', 'MÜLLER')).toBe(true);
    expect(matches('/M.ller/', 'Mu\u0308ller')).toBe(true);
  });
});

describe('the slash', () => {
  test.each([
    ['Family*', 'Family/2019', true],
    ['*2019', 'Family/2019', true],
    ['F?mily/[0-9]*', 'Family/2019', true],
    ['Family?2019', 'Family/2019', true],
  ])('in a name %s matches %s', (pattern, value) => expect(matches(pattern, value)).toBe(true));

  test.each([
    ['keep/**', 'keep/a', true],
    ['keep/**', 'keep/a/b', true],
    ['keep/**', 'keep', false],
    ['keep/*', 'keep/a/b', false],
    ['keep*', 'keep/a', false],
    ['**/scans/**', '/mnt/x/Scans/a/b.jpg', true],
    ['**/scans/**', '/mnt/x/Scans', false],
    ['/mnt/**', '/mnt/x', true],
    ['/mnt/**', '/mnt2/x', false],
  ])('in a path %s and %s: %s', (pattern, value, expected) =>
    expect(matches(pattern, value, 'path')).toBe(expected),
  );
});

describe('rows 40, 42: regexes', () => {
  test.each([
    ['/^IMG_/', 'IMG_1', true],
    ['/^IMG_/', 'img_1', false],
    ['/^IMG_/i', 'img_1', true],
    ['/whatsapp/i', '/a/WhatsApp/b', true],
    ['!/^IMG_/', 'IMG_1', false],
    ['!/^IMG_/', 'DSC_1', true],
    ['/a/b', '/a/b', true],
  ])('%s and %s: %s', (pattern, value, expected) => expect(matches(pattern, value)).toBe(expected));

  test('a regex that is none throws, and nothing is matched by accident', () =>
    expect(() => compilePattern('/(/', 'name')).toThrow(SyntaxError));

  test('named groups come from the first positive regex that matches; groups that took no part are absent', () => {
    const patterns = compilePatterns(['!/(?<no>x)/', '/(?<y>\\d{4})(-(?<m>\\d\\d))?/', '/(?<w>a)/'], 'name');
    expect(patterns.groups).toEqual(['y', 'm', 'w']);
    expect(patterns.captures('a 2024')).toEqual({ y: '2024' });
    expect(patterns.captures('a')).toEqual({ w: 'a' });
    expect(patterns.captures('-')).toBeUndefined();
  });
});

describe('a list matches when a positive entry does and no negated one', () => {
  test.each([
    [['a*', 'b*'], 'beach', true],
    [['a*', '!*z'], 'az', false],
    [['a*', '!*z'], 'ab', true],
    [['!*z'], 'b', true],
    [['!*z', '!b*'], 'b', false],
  ])('%s and %s: %s', (list, value, expected) => expect(matches(list, value)).toBe(expected));

  test.each([
    [['a'], [], false],
    [['!a'], [], true],
    [['a'], ['b', 'a'], true],
    [['!a'], ['b', 'a'], false],
    [['a', '!b'], ['a', 'b'], false],
    [['a', '!b'], ['a', 'c'], true],
  ])('of a set: %s and %s: %s', (list, values, expected) =>
    expect(compilePatterns(list, 'name').matchesSet(values)).toBe(expected),
  );
});

describe('row 95: what a sync action owns', () => {
  test.each([
    ['Trips', 'Trips', true],
    ['Trips', 'trips', false],
    ['People/*', 'People/Anna', true],
    ['People/*', 'Family', false],
    ['!x', '!x', true],
    ['!x', 'anything', false],
  ])('%s and %s: %s', (pattern, name, expected) =>
    expect(nameMatcher(pattern, 'album')(name)).toBe(expected),
  );
});

const text = fc.string({ unit: 'grapheme' });

test('a glob with stars means what the regex of the same shape means', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 8 }),
      fc.array(fc.constantFrom('a', 'b'), { maxLength: 10 }),
      (glob, value) => {
        const regex = new RegExp(`^${glob.join('').replaceAll('*', '.*')}$`);
        expect(matches(glob.join(''), value.join(''))).toBe(regex.test(value.join('')));
      },
    ),
  );
});

test('an escaped text matches itself, and hardly anything else', () => {
  fc.assert(
    fc.property(text, text, (own, other) => {
      const pattern = compilePattern(`x${escapeGlob(own)}`, 'name');
      expect(pattern.test(`x${own}`)).toBe(true);
      fc.pre(own.normalize().toLowerCase() !== other.normalize().toLowerCase());
      expect(pattern.test(`x${other}`)).toBe(false);
    }),
  );
});
