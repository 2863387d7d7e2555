import { expect, test } from '@jest/globals';
import { openServer } from '../../src/app/open-server.js';
import type { Config } from '../../src/model/config.js';
import { ASSET_WORDS, type LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { libraryOf } from '../../src/testing/library-of.js';
import { definition } from '../docs/support.js';
import { configOf } from '../support/config.js';
import { openWorld } from '../support/world.js';

const LITERAL: LibraryLiteral = {
  assets: {
    raw: {
      filename: 'DSC_1.nef',
      width: 6000,
      height: 4000,
      camera: 'Nikon Z 6',
      duplicate: 'g',
      stack: 's',
    },
    jpg: {
      filename: 'DSC_1.jpg',
      duplicate: 'g',
      stack: { name: 's', primary: true },
      albums: ['Rome', 'Best'],
    },
    copy: { filename: 'DSC_1 (1).jpg', duplicate: 'h' },
    other: { filename: 'DSC_2.jpg', duplicate: 'h' },
    only: {
      filename: 'x.jpg',
      duplicate: 'alone',
      tags: ['a/b', 'c'],
      persons: ['Anna'],
      'unnamed-faces': 1,
    },
    scan: {
      filename: '1.tif',
      library: 'NAS',
      path: '/mnt/nas/1998/1.tif',
      description: 'Scan',
      lat: 1,
      lon: 2,
    },
    live: {
      filename: 'IMG_1.HEIC',
      'live-video': 'video',
      taken: '2024-05-01T18:30:00',
      timezone: 'Europe/Rome',
    },
    video: { filename: 'IMG_1.MOV', duration: 2 },
    film: { filename: 'film.mp4', duration: 61.5, visibility: 'archive', favorite: true, rating: 4 },
    gone: { filename: 'gone.jpg', trashed: true },
    theirs: { filename: 'theirs.jpg', owner: 'Ben' },
  },
};

test.each(['2.7.5', '3.1.0'])(
  'row B10: a test sees its assets as Immich %s would give them',
  async (version) => {
    const world = await openWorld(seedFromLiterals(LITERAL), version as '3.1.0');
    try {
      const config: Config = configOf({});
      const { server } = await openServer(
        config,
        '/config.yaml',
        world.around,
        new AbortController().signal,
        () => {},
      );
      const read = await server.readLibrary({
        ...{ assets: 'all', duplicates: true, persons: true, stacks: true, libraries: true },
        ...{ albums: 'all', tags: 'all', anyTag: true, duplicateTags: true },
      });
      const { library } = libraryOf(LITERAL);
      // Which of its faces belong to nobody, 3.x does not say when it lists assets.
      const comparable = (assets: typeof read.assets) =>
        assets.map((asset) => ({ ...asset, unnamedFaces: 0 }));
      expect(comparable(library.assets)).toEqual(comparable(read.assets));
      // What is in the trash and who else has an account are read only where a rule asks.
      const albums = library.albums.map(({ hasTrashed: _, ...album }) => album);
      const duplicates = read.duplicates.map((group) => ({ ...group, suggestedKeep: [] }));
      expect({ ...library, albums, users: [], assets: [], server: null }).toEqual({
        ...read,
        duplicates,
        assets: [],
        server: null,
      });
    } finally {
      await world.close();
    }
  },
);

test('an asset of a test has the same words as one of a scenario', () => {
  expect(Object.keys(definition('TestAsset').properties!).sort()).toEqual([...ASSET_WORDS].sort());
});
