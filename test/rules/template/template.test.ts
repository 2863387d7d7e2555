import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokens } from '../../../src/rules/template/tokens.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { viewed } from '../../support/compile.js';
import { contextOf } from '../../support/rules.js';

const RE = { y: '2024', m: '5' };
const compile = (text: string, forEach?: string) => {
  const context = contextOf({ groups: ['y', 'm', 'gone'] });
  const template = context.template(text, [], forEach);
  expect(context.errors).toEqual([]);
  return template;
};
const view = viewed({
  persons: [
    { id: 'b', name: ' Ben ', hidden: false },
    { id: 'a', name: 'Anna', hidden: false },
    { id: 'x', name: '', hidden: false },
    { id: 's', name: 'Stranger', hidden: true },
  ],
  assets: [asset({ albums: ['Rome', 'Family'] })],
  libraries: [{ id: 'l', name: 'NAS' }],
});
const render = (text: string, partial: AssetPartial = {}) => {
  const result = compile(text).render(asset(partial), view, { re: RE });
  return 'text' in result ? result.text : `no ${result.empty}`;
};
const list = (text: string, partial: AssetPartial = {}, forEach?: string) => {
  const result = compile(text, forEach).renderList(asset(partial), view, { re: RE });
  return 'values' in result ? result.values : `no ${result.empty}`;
};

describe('tokens', () => {
  const photo: AssetPartial = {
    ...{ filename: 'IMG_1.b.HEIC', path: '/mnt/Scans/2019 Rome/IMG_1.b.HEIC', libraryId: 'l' },
    // The last morning of the year in Tokyo, still the day before in UTC.
    ...{ takenAt: '2024-12-30T22:05:09.000Z', localTime: '2024-12-31T07:05:09.000' },
    ...{ albums: ['Rome', 'Family', '+New'], tags: ['a/b', 'c'], persons: ['b', 'a', 'x', 's'] },
    exif: {
      ...{ make: 'Canon', model: 'Canon EOS R5', lens: 'RF 50', rating: 4, description: ' Caption ' },
      ...{ city: 'Roma', state: 'Lazio', country: 'Italy' },
    },
  };
  test.each([
    ['{{ y }}-{{ MM }}-{{ dd }} {{ HH }}:{{ mm }}:{{ ss }}', '2024-12-31 07:05:09'],
    ['{{ yy }} {{ MMM }} {{ WW }}', '24 Dec 01'],
    ['{{ filename }} {{ stem }} {{ ext }}', 'IMG_1.b.HEIC IMG_1.b heic'],
    ['{{ folder }}', '2019 Rome'],
    ['{{ path }}', '/mnt/Scans/2019 Rome/IMG_1.b.HEIC'],
    ['{{ make }}, {{ model }}, {{ camera }}, {{ lens }}', 'Canon, Canon EOS R5, Canon EOS R5, RF 50'],
    ['{{ city }}/{{ state }}/{{ country }}', 'Roma/Lazio/Italy'],
    ['{{ library }}: {{ rating }}, {{ description }}', 'NAS: 4, Caption'],
    ['{{ persons }}; {{ albums }}; {{ tags }}', 'Anna, Ben; Family, New, Rome; a/b, c'],
    ['{{ re.y }}/{{re.m}}', '2024/5'],
    ['no token', 'no token'],
    ['{single} }}', '{single} }}'],
  ])('%s: %s', (text, expected) => expect(render(text, photo)).toBe(expected));

  const always = 'y yy MM MMM dd HH mm ss WW filename stem ext folder path person album tag'.split(' ');
  test.each(Object.keys(tokens).filter((token) => !always.includes(token)))(
    'without a value, {{ %s }} skips the action and is named',
    (token) => expect(render(`x {{ ${token} }}`)).toBe(`no ${token}`),
  );

  test.each([
    ['places/{{ country }}/{{ city | default: elsewhere }}', 'no country'],
    ['{{ re.gone }}', 'no re.gone'],
    ['{{ y }}', 'no y'],
  ])('%s: %s', (text, expected) => expect(render(text, { localTime: 'garbage' })).toBe(expected));
});

describe('filters', () => {
  const photo: AssetPartial = {
    ...{ filename: 'São Paulo_1.jpg', persons: ['a', 'b'] },
    exif: { description: '20240509_1830', state: '!?', country: '東京' },
  };
  test.each([
    ['{{ city | default: elsewhere }}', 'elsewhere'],
    ['{{ country | default: elsewhere }}', '東京'],
    ['{{ city | default: "a | b, c" | upper }}', 'A | B, C'],
    ["{{ city | default: don't know }}", "don't know"],
    ['{{ city | upper | default: x }}', 'x'],
    ['{{ tags | default: none }}', 'none'],
    ['{{ stem | lower }}', 'são paulo_1'],
    ['{{ stem | slug }}', 'sao-paulo-1'],
    ['{{ country | slug }}', '東京'],
    ['{{ state | slug }}', 'no state'],
    ['{{ stem | replace: "_", " " | upper }}', 'SÃO PAULO 1'],
    ["{{ stem | replace: '_', ' ' }}", 'São Paulo 1'],
    ['{{ re.m | pad: 2 }}', '05'],
    ['{{ re.y | date: y }}', 'no re.y'],
    ['{{ description | date: dd.MM.yy }}', '09.05.24'],
    ['{{ persons | upper }}', 'ANNA, BEN'],
  ])('%s: %s', (text, expected) => expect(render(text, photo)).toBe(expected));
});

describe('lists', () => {
  const photo = { persons: ['a', 'b'], albums: ['Rome', 'Family'], tags: ['a/b'] };
  test.each<readonly [string, string | undefined, readonly string[] | string]>([
    ['{{ persons }}', undefined, ['Anna', 'Ben']],
    ['{{ persons | upper }}', undefined, ['ANNA', 'BEN']],
    ['with {{ persons }}', undefined, ['with Anna, Ben']],
    ['People/{{ person }}', 'person', ['People/Anna', 'People/Ben']],
    ['{{ person }} of {{ persons }}', 'person', ['Anna of Anna, Ben', 'Ben of Anna, Ben']],
    ['{{ album }} of {{ y }}', 'album', ['Family of 2024', 'Rome of 2024']],
    ['{{ tag | slug }}', 'tag', ['a-b']],
    ['{{ city }} {{ person }}', 'person', 'no city'],
  ])('%s for each %s: %j', (text, forEach, expected) => expect(list(text, photo, forEach)).toEqual(expected));

  test('for-each of nothing is empty', () => expect(list('{{ person }}', {}, 'person')).toBe('no person'));
});

describe('row B17: what stands in a photo is hostile', () => {
  test('names have no control characters, no turned text and no outer spaces', () => {
    const city = ' \u0000Ro\u202Eme\n\u001b[31m ';
    expect(list('{{ city }}', { exif: { city } })).toEqual(['Rome [31m']);
    expect(list(' Trip to {{ city }} ', { exif: { city } })).toEqual(['Trip to Rome [31m']);
    expect(list('{{ city }}', { exif: { city: '\u0000\u202E' } })).toBe('no city');
  });

  test('a description keeps its lines', () =>
    expect(render('Note:\n{{ description }}', { exif: { description: 'a\nb\u0000' } })).toBe('Note:\na\nb'));

  test('a value that looks like a template is a text', () =>
    expect(render('{{ city }}', { exif: { city: '{{ path }}' } })).toBe('{{ path }}'));

  test('whatever a value is, a name made of it is one line without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (city) => {
        const result = list('x {{ city }}', { exif: { city } });
        for (const name of [result].flat()) expect(name).toMatch(/^[^\u0000-\u001f\u007f-\u009f]+$/);
      }),
    );
  });
});

test('what a template reads and can produce', () => {
  const { needs, glob, literal } = compile('[{{ y }}] {{ city }}/{{ person }}*', 'person');
  expect(new Set(needs.map(({ field }) => field))).toEqual(new Set(['exif.city', 'localTime', 'persons']));
  expect({ glob, literal }).toEqual({ glob: '[[]*] */*[*]', literal: false });
  expect(compile('Trips')).toMatchObject({ glob: 'Trips', literal: true, needs: [] });
  expect(compile('{{ library }}').needs).toEqual([{ field: 'libraryId', names: ['*'] }]);
});

describe('row 4: mistakes in templates', () => {
  test.each([
    ['{{ citty }}', 'unknown-token', 'did you mean {{ city }}?'],
    ['{{ YYYY }}', 'unknown-token', 'did you mean {{ y }}?'],
    ['{{ city | uper }}', 'unknown-filter', 'did you mean upper?'],
    ['{{ city | pad }}', 'bad-filter', 'Write | pad: 4'],
    ['{{ city | pad: x }}', 'bad-filter', 'Write | pad: 4'],
    ['{{ city | replace: a }}', 'bad-filter', 'Write | replace: "_", " "'],
    ['{{ city | lower: x }}', 'bad-filter', 'Write | lower'],
    ['{{ re.yy }}', 'unknown-group', 'did you mean {{ re.y }}?'],
    [
      '{{ person }}',
      'needs-for-each',
      'Add for-each: person to the action, or write {{ persons }} for all of them.',
    ],
    ['{{ city', 'bad-template', undefined],
    ['a {{ {city} }}', 'bad-template', undefined],
    ['{{ constructor }}', 'unknown-token', expect.any(String)],
    ['{{ }}', 'unknown-token', expect.any(String)],
  ])('%s: %s', (text, code, hint) => {
    const context = contextOf({ groups: ['y', 'm'] });
    const template = context.template(text, ['name']);
    expect(context.errors).toEqual([expect.objectContaining({ code, hint, path: ['name'] })]);
    expect(() => template.renderList(asset(), view, { re: {} })).not.toThrow();
  });
});

test.each([
  ['{{ y }}-{{ MM }} {{ city }}', '2024-05 Rome', true],
  ['{{ y }}-{{ MM }} {{ city }}', 'My 2024-05 Rome', false],
  ['{{ filename | date: y-MM }}', '2024-05', true],
  ['{{ re.y }}', 'Anything', false],
  ['{{ city }} / {{ country }}', 'Sea / Sand', false],
])('row 106: albums that "%s" has made; "%s": %s', (template, name, isMade) => {
  expect(compile(template).shape.test(name)).toBe(isMade);
});
