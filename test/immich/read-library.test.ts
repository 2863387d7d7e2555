import { describe, expect, test } from '@jest/globals';
import { demoSeed } from '../../src/sandbox/demo/seed.js';
import { assetIdOf, duplicateIdOf, libraryIdOf, personIdOf } from '../../src/sandbox/literal-asset.js';
import type { AssetLiteral } from '../../src/sandbox/literal-types.js';
import { expectedAssets } from './expected.js';
import { BARE, EVERYTHING, seedOf, session, VERSIONS } from './sandboxes.js';

const ASSETS: Readonly<Record<string, AssetLiteral>> = {
  nice: {
    filename: 'IMG_1.JPG',
    taken: '2023-07-01T12:00:00',
    timezone: 'Europe/Paris',
    uploaded: '2024-01-01T00:00:00.123Z',
    camera: 'Canon EOS R6',
    lens: 'RF 24-105',
    lat: 43.7,
    lon: 7.27,
    city: 'Nice',
    country: 'France',
    description: 'Promenade\n"des Anglais"',
    rating: 5,
    favorite: true,
    width: 4000,
    height: 3000,
    'file-size': 123_456,
    albums: ['Nice', 'Best'],
    tags: ['Places', 'Places/France', 'Work'],
    persons: ['Ann', 'Ben'],
    'unnamed-faces': 2,
  },
  child: { filename: 'IMG_2.JPG', tags: ['Places/France/Nice'], persons: ['Ghost'] },
  gone: { filename: 'gone.jpg', library: 'NAS', offline: true },
  archived: { filename: 'IMG_3.JPG', visibility: 'archive', albums: ['Nice'], tags: ['Work'] },
  live: { filename: 'IMG_4.HEIC', 'live-video': 'motion' },
  motion: { filename: 'IMG_4.MOV', duration: 3, albums: ['Nice'] },
  video: { filename: 'v.mp4', duration: 61.5 },
  locked: { filename: 'locked.jpg', visibility: 'locked' },
  trashed: { filename: 'trashed.jpg', trashed: true, albums: ['Nice'], tags: ['Work'] },
  twin1: { filename: 't.jpg', duplicate: 'twins', stack: 's' },
  twin2: { filename: 't(1).jpg', duplicate: 'pair' },
  twin3: { filename: 't(2).jpg', duplicate: 'pair', stack: { name: 's', primary: true } },
  twin4: { filename: 't(3).jpg', duplicate: 'pair', tags: ['Work'] },
  theirs: { filename: 'partner.jpg', owner: 'Bob', tags: ['Work'], albums: ['Bob’s'] },
  mineAtBobs: { filename: 'IMG_5.JPG', albums: ['Bob’s', 'Read only'] },
};
const SEED = seedOf(ASSETS, {
  user: 'Ann',
  albums: {
    'Bob’s': { owner: 'Bob', shared: { Ann: 'editor' } },
    'Read only': { owner: 'Bob', shared: { Ann: 'viewer' } },
    Best: { shared: { Bob: 'viewer' }, description: 'The best' },
    Empty: {},
    Hers: { owner: 'Bob' },
  },
  persons: [{ name: 'Ghost', hidden: true }],
  libraries: ['NAS', 'Attic'],
});

describe.each(VERSIONS)('the library of %s', (version) => {
  test('rows 18, 19, U-17: it is the user’s own, in timeline and archive, with nothing else and nothing missing', async () => {
    const { server } = await session(SEED, version);
    const library = await server.readLibrary(EVERYTHING);
    // 3.x does not tell of faces that belong to nobody.
    const unnamed = version === '3.1.0' ? { unnamedFaces: 0 } : {};
    const expected = expectedAssets(SEED).map((asset) => ({ ...asset, ...unnamed }));
    expect(library.assets).toEqual(expected);
    const names = library.assets.map(({ filename }) => filename);
    for (const absent of ['partner.jpg', 'IMG_4.MOV', 'locked.jpg', 'trashed.jpg'])
      expect(names).not.toContain(absent);
    expect(library.assets.find(({ filename }) => filename === 'gone.jpg')?.offline).toBe(true);
    expect(library.assets.find(({ filename }) => filename === 'IMG_4.HEIC')?.livePhotoVideoId).toBe(
      assetIdOf('motion'),
    );
    expect(library.reads).toEqual({ assets: 'all', albums: 'all', tags: 'all', persons: true, stacks: true });
  });

  test('row 23: its albums, people, stacks, groups and libraries have their names', async () => {
    const { server } = await session(SEED, version);
    const library = await server.readLibrary(EVERYTHING);
    const albums = library.albums.map(({ name, role, shared, description }) => [
      name,
      role,
      shared,
      description,
    ]);
    expect(albums.sort()).toEqual([
      ['Best', 'owner', true, 'The best'],
      ['Bob’s', 'editor', true, ''],
      ['Empty', 'owner', false, ''],
      ['Nice', 'owner', false, ''],
      ['Read only', 'viewer', true, ''],
    ]);
    expect(library.tags.map(({ value }) => value)).toEqual([
      'Places',
      'Places/France',
      'Places/France/Nice',
      'Work',
    ]);
    expect(library.persons.map(({ name, hidden }) => [name, hidden]).sort()).toEqual([
      ['Ann', false],
      ['Ben', false],
      ['Ghost', true],
    ]);
    expect(library.stacks).toMatchObject([
      { primaryId: assetIdOf('twin3'), members: [assetIdOf('twin1'), assetIdOf('twin3')].sort() },
    ]);
    expect(library.libraries.map(({ id, name }) => [id, name]).sort()).toEqual(
      [libraryIdOf('NAS'), libraryIdOf('Attic')]
        .map((id) => [id, id === libraryIdOf('NAS') ? 'NAS' : 'Attic'])
        .sort(),
    );
    expect(library.duplicates.map(({ id, members }) => [id, members])).toEqual([
      [duplicateIdOf('pair'), [assetIdOf('twin2'), assetIdOf('twin4')].sort()],
    ]);
    for (const { suggestedKeep, members } of library.duplicates) expect(members).toContain(suggestedKeep[0]);
  });

  test('the demo library too', async () => {
    const seed = await demoSeed();
    const { server } = await session(seed, version);
    const library = await server.readLibrary(EVERYTHING);
    expect(library.assets.map(({ id, albums, tags, persons }) => ({ id, albums, tags, persons }))).toEqual(
      expectedAssets(seed).map(({ id, albums, tags, persons }) => ({ id, albums, tags, persons })),
    );
  });

  test('what is not wanted is not read, and empty', async () => {
    const { server, requests } = await session(SEED, version);
    const library = await server.readLibrary(BARE);
    const nothing = { albums: [], tags: [], persons: [], unnamedFaces: 0, stackId: null };
    const expected = expectedAssets(SEED).map((asset) => ({ ...asset, ...nothing }));
    expect(library.assets).toEqual(expected);
    expect(library).toMatchObject({
      albums: [],
      tags: [],
      persons: [],
      stacks: [],
      duplicates: [],
      libraries: [],
    });
    expect(library.reads).toEqual({ assets: 'all', albums: [], tags: [], persons: false, stacks: false });
    const paths = new Set(requests().map((request) => request.split(' ')[1]));
    expect([...paths].sort()).toEqual(['/search/metadata', '/search/statistics', '/timeline/buckets']);
  });

  test('only the wanted memberships are read, exactly, also of tags with children', async () => {
    const { server } = await session(SEED, version);
    const wants = {
      ...BARE,
      albums: (name: string) => name === 'Nice',
      tags: (value: string) => value === 'Places',
    };
    const { assets, albums, tags, reads } = await server.readLibrary(wants);
    const nice = albums.find(({ name }) => name === 'Nice')!.id;
    const withSome = assets.filter((asset) => asset.albums.length + asset.tags.length > 0);
    expect(withSome.map((asset) => [asset.filename, asset.albums, asset.tags]).sort()).toEqual([
      ['IMG_1.JPG', [nice], ['Places']],
      ['IMG_3.JPG', [nice], []],
    ]);
    expect(albums.length).toBe(5);
    expect(tags.length).toBe(4);
    expect(reads).toMatchObject({ albums: [nice], tags: ['Places'] });
  });

  test('row 195: whether an asset has any tag is known without a request per asset', async () => {
    const { server, requests } = await session(SEED, version);
    const { assets, reads } = await server.readLibrary({ ...BARE, anyTag: true });
    const tagged = expectedAssets(SEED).filter(({ tags }) => tags.length > 0);
    expect(assets.filter(({ tags }) => tags.length > 0).map(({ id }) => id)).toEqual(
      tagged.map(({ id }) => id),
    );
    expect(reads.tags).toEqual(['Places/France/Nice', 'Work']);
    expect(requests().filter((request) => request.includes('/assets/'))).toEqual([]);
  });

  test('row 195: all tags of duplicates come with their groups, also when the library is read', async () => {
    const { server, requests } = await session(SEED, version);
    const wants = { ...BARE, duplicates: true, duplicateTags: true, tags: (value: string) => value === 'x' };
    const { assets, reads } = await server.readLibrary(wants);
    expect(assets.flatMap(({ filename, tags }) => (tags.length > 0 ? [[filename, tags]] : []))).toEqual([
      ['t(3).jpg', ['Work']],
    ]);
    expect(reads).toMatchObject({ assets: 'all', tags: [], duplicateTags: true });
    expect(requests().filter((request) => request.includes('/assets/'))).toEqual([]);
  });

  test('a tag is told from its descendants even when a level between them is missing', async () => {
    const one = seedOf({ a: { filename: 'a.jpg', tags: ['P'] }, b: { filename: 'b.jpg', tags: ['P/Q/R'] } });
    const parent = one.tags.find(({ value }) => value === 'P')!;
    const tags = one.tags
      .filter(({ value }) => value !== 'P/Q')
      .map((tag) => (tag.value === 'P/Q/R' ? { ...tag, parentId: parent.id } : tag));
    const { server } = await session({ ...one, tags }, version);
    const { assets } = await server.readLibrary({ ...BARE, tags: 'all' });
    expect(assets.map(({ filename, tags }) => [filename, tags]).sort()).toEqual([
      ['a.jpg', ['P']],
      ['b.jpg', ['P/Q/R']],
    ]);
  });

  test('row 22: of duplicates, everything that their answer leaves out', async () => {
    const seed = seedOf({
      one: { filename: '1.jpg', duplicate: 'd', persons: ['Ann'], albums: ['A'], tags: ['T/U'] },
      two: { filename: '2.jpg', duplicate: 'd', persons: ['Ben'], visibility: 'archive', tags: ['T'] },
      other: { filename: '3.jpg', persons: ['Ann'], albums: ['A'] },
    });
    const { server } = await session(seed, version);
    const library = await server.readLibrary({ ...EVERYTHING, assets: 'duplicates' });
    const expected = expectedAssets(seed).filter(({ duplicateId }) => duplicateId !== null);
    expect(library.assets).toEqual(expected);
    expect(library.reads).toMatchObject({ assets: 'duplicates', tags: 'all', albums: 'all' });
    expect(library.persons.map(({ id }) => id).sort()).toEqual([personIdOf('Ann'), personIdOf('Ben')].sort());
  });
});
