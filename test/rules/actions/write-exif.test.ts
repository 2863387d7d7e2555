import { expect, test } from '@jest/globals';
import type { FileTags } from '../../../src/model/library.js';
import { type AssetPartial, asset } from '../../support/asset.js';
import { compileWith, contextOf, effectsOn, viewOf } from '../../support/rules.js';

const PERSONS = [
  { id: 'p1', name: 'Zoë 😀', hidden: false },
  { id: 'p2', name: ' Anna ', hidden: false },
  { id: 'p3', name: '', hidden: false },
  { id: 'p4', name: 'Ghost', hidden: true },
];

function written(argument: Record<string, unknown>, partial: AssetPartial, file?: FileTags['tags']) {
  const one = asset(partial);
  const view = viewOf({ assets: [one], persons: PERSONS }, file ? { files: { [one.id]: file } } : {});
  return effectsOn({ 'write-exif': argument }, one, view);
}

const fieldsOf = (...args: Parameters<typeof written>) => {
  const [effect] = written(...args);
  return effect?.kind === 'write-exif' ? effect.fields : undefined;
};
const exif = (values: NonNullable<AssetPartial['exif']>): AssetPartial => ({ exif: values });
const people = (names: readonly string[]) => ({
  'XMP-iptcExt:PersonInImage': names,
  'XMP-dc:Subject': names,
});
const caption = (text: string | null) => ({ 'XMP-dc:Description': text });
const rating = (stars: number | null) => ({ 'XMP-xmp:Rating': stars });

test.each<[string, Record<string, unknown>, AssetPartial, object | undefined]>([
  [
    'row 131: names as sorted lists, unnamed and hidden people skipped',
    { modules: ['people'] },
    { persons: ['p1', 'p2', 'p3', 'p4'] },
    people(['Anna', 'Zoë 😀']),
  ],
  ['row 131: nobody named, nothing written', { modules: ['people'] }, { persons: ['p3', 'p4'] }, {}],
  [
    'row 133: newlines become spaces, ends are trimmed',
    { modules: ['caption'] },
    exif({ description: ' one \r\n two\n\nthree ' }),
    { ...caption('one two three'), 'XMP-tiff:ImageDescription': 'one \n two\n\nthree' },
  ],
  [
    'row 133: cut at 2000 characters, never inside one',
    { modules: ['caption'] },
    exif({ description: '😀'.repeat(2001) }),
    { ...caption('😀'.repeat(2000)), 'XMP-tiff:ImageDescription': '😀'.repeat(2001) },
  ],
  ['row 133: a blank caption is none', { modules: ['caption'] }, exif({ description: ' \n ' }), {}],
  ['row 136: stars', { modules: ['rating'] }, exif({ rating: 4 }), rating(4)],
  ['row 136: no stars leave those of the file alone', { modules: ['rating'] }, {}, {}],
  [
    'row 145, U-12: clear-when-empty takes stars away',
    { modules: ['rating'], 'clear-when-empty': true },
    {},
    rating(null),
  ],
  ['row 145: and captions', { modules: ['caption'], 'clear-when-empty': true }, {}, caption(null)],
  [
    'row 145: and lists that are empty then',
    { modules: ['people', 'rating'], 'clear-when-empty': true },
    {},
    { ...rating(null), 'XMP-iptcExt:PersonInImage': null, 'XMP-dc:Subject': null },
  ],
  [
    'row 142: only the modules that are named',
    { modules: ['rating', 'caption'] },
    { persons: ['p1'], exif: { rating: 1, description: 'x' } },
    { ...rating(1), ...caption('x') },
  ],
  [
    'a field from a template, a number, and one to be removed',
    { fields: { 'XMP-photoshop:City': '{{ city }}', 'XMP-xmp:Rating': 3, 'XMP-dc:Title': null } },
    exif({ city: 'Rome' }),
    { 'XMP-photoshop:City': 'Rome', 'XMP-xmp:Rating': 3, 'XMP-dc:Title': null },
  ],
  [
    'a list tag is a list even with one value',
    { fields: { 'XMP-dc:Subject': '{{ tags }}' } },
    { tags: ['a/b'] },
    { 'XMP-dc:Subject': ['a/b'] },
  ],
  [
    'row 145: an empty template clears when asked to',
    { fields: { 'XMP-photoshop:City': '{{ city }}' }, 'clear-when-empty': true },
    {},
    { 'XMP-photoshop:City': null },
  ],
])('%s', (_name, argument, partial, fields) => {
  expect(fieldsOf(argument, partial)).toEqual(fields);
});

test('an empty template is skipped, the other fields are written', () => {
  const fields = { 'XMP-photoshop:City': '{{ city }}', 'XMP-dc:Title': 'x' };
  expect(written({ fields }, {})).toEqual([
    { kind: 'skip', asset: 'a1', code: 'empty-template', reason: 'city for XMP-photoshop:City is empty' },
    expect.objectContaining({ kind: 'write-exif', to: 'sidecar', fields: { 'XMP-dc:Title': 'x' } }),
  ]);
});

test.each<[string, FileTags['tags'], readonly string[]]>([
  ['what others wrote is kept', { 'XMP-dc:Subject': ['holiday', 'Anna'] }, ['Anna', 'Zoë 😀', 'holiday']],
  ['a single value is a list of one', { 'XMP-dc:Subject': 'holiday' }, ['Anna', 'Zoë 😀', 'holiday']],
  [
    'a list that lacks nothing stays as it is',
    { 'XMP-dc:Subject': ['Zoë 😀', 'x', 'Anna'] },
    ['Zoë 😀', 'x', 'Anna'],
  ],
  ['a file without it gets it', {}, ['Anna', 'Zoë 😀']],
])('row 131, U-3: %s', (_name, file, subject) => {
  expect(fieldsOf({ modules: ['people'] }, { persons: ['p1', 'p2'] }, file)).toMatchObject({
    'XMP-dc:Subject': subject,
  });
});

test('a list that Immich reads back as tags is exactly its tags', () => {
  const fields = { 'XMP-digiKam:TagsList': '{{ tags }}' };
  expect(fieldsOf({ fields }, { tags: ['a'] }, { 'XMP-digiKam:TagsList': ['a', 'gone'] })).toEqual({
    'XMP-digiKam:TagsList': ['a'],
  });
});

test('row 148: to comes from the action, then the defaults, then is the sidecar', () => {
  const one = asset(exif({ rating: 1 }));
  const target = (argument: object, to?: string) => {
    const options = to ? { defaults: { 'write-exif': { to } } } : {};
    const effects = effectsOn(
      { 'write-exif': { modules: ['rating'], ...argument } },
      one,
      undefined,
      options,
    );
    return effects.map((effect) => effect.kind === 'write-exif' && effect.to).join();
  };
  expect([target({}), target({}, 'both'), target({ to: 'original' }, 'both')]).toEqual([
    'sidecar',
    'original,sidecar',
    'original',
  ]);
});

test('H5: an offline file is not written', () => {
  expect(written({ modules: ['rating'] }, { offline: true, exif: { rating: 1 } })).toMatchObject([
    { kind: 'skip', code: 'offline' },
  ]);
});

test.each([
  'FileName',
  'System:Directory',
  'all',
  'XMP:all',
  'File:HardLink',
  'Geotag',
  'Composite:GPSPosition',
  '-o',
  'XMP-dc:Title<Comment',
  'A B',
  '',
])('"%s" is refused as a tag: it is an option or does something to the file', (tag) => {
  const context = contextOf();
  compileWith({ 'write-exif': { fields: { [tag]: 'x' } } }, context);
  expect(context.errors).toMatchObject([{ code: 'not-a-tag', path: ['fields', tag] }]);
});

test.each(['XMP-digiKam:TagsList', 'XMP-lr:HierarchicalSubject', 'IPTC:Keywords'])(
  'a warning says that Immich reads %s back as tags',
  (tag) => {
    const context = contextOf();
    compileWith({ 'write-exif': { fields: { [tag]: '{{ tags }}' } } }, context);
    expect(context.errors).toEqual([]);
    expect(context.warnings).toMatchObject([{ code: 'read-back-as-tags', path: ['fields', tag] }]);
  },
);
