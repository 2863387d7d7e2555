import { expect, test } from '@jest/globals';
import { emptyAlbum, type FileTags } from '../../../src/model/library.js';
import { asset } from '../../support/asset.js';
import { effectsOn, viewOf } from '../../support/rules.js';

const ONE = asset({
  ...{ filename: 'a.jpg', path: '/nas/a.jpg', albums: ['al2', 'al1'], persons: ['p1'] },
  ...{ width: 400, height: 300 },
});
const LIBRARY = {
  assets: [ONE],
  persons: [{ id: 'p1', name: 'Anna', hidden: false }],
  albums: ['Wedding', 'Family|2024', 'Elsewhere'].map((name, index) => ({
    ...emptyAlbum(`al${index + 1}`, name, 'u1'),
    assetCount: 1,
  })),
};
const BOX = { person: 'p1', x1: 100, y1: 60, x2: 200, y2: 120, imageWidth: 400, imageHeight: 300 };

function fields(module: string, file: FileTags['tags'], more: object = {}) {
  const view = viewOf(LIBRARY, { files: { [ONE.id]: file }, faces: { [ONE.id]: [BOX] } });
  const effects = effectsOn({ 'write-exif': { modules: [module], to: 'original', ...more } }, ONE, view);
  return effects.flatMap((effect) => (effect.kind === 'write-exif' ? [effect.fields] : []))[0];
}

const HIERARCHY = 'XMP-lr:HierarchicalSubject';
const COMMENT = 'ExifIFD:UserComment';

test('row 139: the first album by name is the event, all are keywords below Albums, and the comment', () => {
  expect(fields('albums', {})).toMatchObject({
    'XMP-iptcExt:Event': 'Family|2024',
    [HIERARCHY]: ['Albums|Family/2024', 'Albums|Wedding'],
    [COMMENT]: 'Family|2024,Wedding',
  });
});

test('row 139, U-3: keywords and comments of others stay; albums it is not in any more go when asked', () => {
  const file = { [HIERARCHY]: ['Albums|Elsewhere', 'Places|Rome'], [COMMENT]: 'Nice light' };
  expect(fields('albums', file)?.[HIERARCHY]).toEqual([
    ...['Albums|Elsewhere', 'Albums|Family/2024', 'Albums|Wedding', 'Places|Rome'],
  ]);
  expect(fields('albums', file)).not.toHaveProperty([COMMENT]);
  expect(fields('albums', file, { 'clear-when-empty': true })?.[HIERARCHY]).toEqual([
    ...['Albums|Family/2024', 'Albums|Wedding', 'Places|Rome'],
  ]);
  expect(fields('albums', { [COMMENT]: 'Elsewhere,Wedding' })?.[COMMENT]).toBe('Family|2024,Wedding');
});

test('row 140, U-11: regions of pets, of people that Immich does not name, and of focus stay', () => {
  const area = { X: 0.9, Y: 0.9, W: 0.1, H: 0.1, Unit: 'normalized' };
  const theirs = [
    { Name: 'Rex', Type: 'Pet', Area: area },
    { Name: 'Grandma', Type: 'Face', Area: area },
    { Type: 'Focus', Area: area },
  ];
  const old = { Name: 'Anna', Type: 'Face', Area: area };
  const written = fields('faces', {
    'XMP-mwg-rs:RegionInfo': { RegionList: [...theirs, old] },
  });
  const anna = {
    Name: 'Anna',
    Type: 'Face',
    Area: { X: 0.375, Y: 0.3, W: 0.25, H: 0.2, Unit: 'normalized' },
  };
  expect(written).toMatchObject({ 'XMP-mwg-rs:RegionInfo': { RegionList: [...theirs, anna] } });
});
