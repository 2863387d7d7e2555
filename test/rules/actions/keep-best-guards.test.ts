import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Field } from '../../../src/model/asset.js';
import { type Album, emptyAlbum, type Library } from '../../../src/model/library.js';
import { type AssetPartial, asset, USER } from '../../support/asset.js';
import { decide, viewOf } from '../../support/rules.js';

const BY = [{ prefer: { filename: 'k' } }, { highest: 'file-size' }];

interface Case {
  readonly loser?: AssetPartial;
  readonly keeper?: AssetPartial;
  readonly outside?: AssetPartial;
  readonly protect?: readonly string[];
  readonly named?: readonly Field[];
  readonly more?: Partial<Library>;
  readonly merge?: readonly string[];
}

function decided({ loser = {}, keeper = {}, outside, protect, named = [], more, merge }: Case) {
  const members = [
    asset({ id: 'k', filename: 'k', ...keeper }),
    asset({ id: 'l', filename: 'l', ...loser }),
    asset({ id: 'm', filename: 'm', exif: { fileSize: 5 } }),
  ];
  const assets = [...members, ...(outside ? [asset({ id: 'z', filename: 'z', ...outside })] : [])];
  const view = viewOf({ assets, ...more }, protect ? { protect } : {});
  const { keep, effects } = decide({ 'keep-best': { by: BY, ...(merge && { merge }) } }, members, {
    view,
    named,
  });
  const trashed = effects.flatMap((effect) => (effect.kind === 'trash' ? [effect.asset] : []));
  const skips = effects.flatMap((effect) =>
    effect.kind === 'skip' ? [`${effect.asset} ${effect.code}`] : [],
  );
  return { keep, trashed, skips };
}

const SHARED: Album = { ...emptyAlbum('A', 'Family', USER), shared: true };
const CLOSED: Album = {
  ...emptyAlbum('A', 'Club', 'bob'),
  ...{ assetCount: 1, shared: true },
  role: 'viewer',
};

test.each<[string, Case, string]>([
  ['H1: the survivor is the same file', { loser: { path: '/Data/Upload/K' } }, 'same-file'],
  [
    'H2: an asset outside of the group is the same file',
    { outside: { path: '/data/upload/l' } },
    'same-file',
  ],
  ['H5: offline', { loser: { offline: true } }, 'offline'],
  ['H13: locked', { loser: { visibility: 'locked' } }, 'locked'],
  ['H3, row B13: external', { loser: { libraryId: 'L' } }, 'external'],
  ['row B13: edited', { loser: { edited: true } }, 'edited'],
  ['row B13: owned by somebody else', { loser: { ownerId: 'bob' } }, 'other-owner'],
  [
    'H12: its stack has other members',
    { loser: { stackId: 's' }, outside: { stackId: 's' } },
    'stack-member',
  ],
  ['H12: its stack holds the keeper', { loser: { stackId: 's' }, keeper: { stackId: 's' } }, 'stack-member'],
  [
    'an album it cannot be replaced in',
    { loser: { albums: ['A'] }, more: { albums: [CLOSED] } },
    'album-read-only',
  ],
  [
    'row B13: shared with others, who would miss it',
    { loser: { albums: ['A'] }, more: { albums: [SHARED] }, merge: [] },
    'shared',
  ],
])('%s: this loser is left alone, the other one is not', (_name, given, code) => {
  expect(decided(given)).toEqual({ keep: ['k'], trashed: ['m'], skips: [`l ${code}`] });
});

test.each<[string, Case, string]>([
  ['H8: a photo and a video', { loser: { type: 'video' } }, 'mixed-types'],
  ['H8, row B14: a motion part would be lost', { loser: { livePhotoVideoId: 'v' } }, 'motion'],
  ['H5, H10: the best is offline', { keeper: { offline: true } }, 'keeper-unavailable'],
  ['H10: the best is locked', { keeper: { visibility: 'locked' } }, 'keeper-unavailable'],
  ["H10: the best is somebody else's", { keeper: { ownerId: 'bob' } }, 'keeper-unavailable'],
])('%s: the whole group is left alone', (_name, given, code) => {
  expect(decided(given)).toEqual({
    keep: [],
    trashed: [],
    skips: ['k', 'l', 'm'].map((id) => `${id} ${code}`),
  });
});

test.each<[string, Case]>([
  [
    'row B13: an external file when the rule names a library',
    { loser: { libraryId: 'L' }, named: ['libraryId'] },
  ],
  ['row B13: an edited photo when the rule names them', { loser: { edited: true }, named: ['edited'] }],
  ['an edited photo when the keeper is edited too', { loser: { edited: true }, keeper: { edited: true } }],
  [
    'row B14: a motion part when the keeper has one too',
    { loser: { livePhotoVideoId: 'v' }, keeper: { livePhotoVideoId: 'w' } },
  ],
  [
    'an album to which one may not add but in which the keeper is',
    { loser: { albums: ['A'] }, keeper: { albums: ['A'] }, more: { albums: [CLOSED] } },
  ],
  [
    'row B13: a photo in a shared album that the keeper comes into',
    { loser: { albums: ['A'] }, more: { albums: [SHARED] } },
  ],
  [
    'row B13: a photo in a shared album when the rule names albums',
    { loser: { albums: ['A'] }, more: { albums: [SHARED] }, merge: [], named: ['albums'] },
  ],
  [
    'a photo in an album that nobody else sees',
    { loser: { albums: ['A'] }, more: { albums: [{ ...SHARED, shared: false }] }, merge: [] },
  ],
])('%s is trashed', (_name, given) => {
  expect(decided(given)).toEqual({ keep: ['k'], trashed: ['l', 'm'], skips: [] });
});

test('H12: a stack of losers goes as a whole', () => {
  const stack = { id: 's', primaryId: 'l', members: ['l', 'm'] };
  expect(decided({ loser: { stackId: 's' }, more: { stacks: [stack] } }).trashed).toEqual(['l', 'm']);
});

test('what is protected is what is kept, and a second one stays beside it', () => {
  expect(decided({ protect: ['l'] })).toEqual({ keep: ['l'], trashed: ['k', 'm'], skips: [] });
  expect(decided({ protect: ['l', 'm'] })).toEqual({ keep: ['m'], trashed: ['k'], skips: ['l protected'] });
});

/** True now and then: were every second asset offline, hardly a group would be decided. */
const seldom = fc.integer({ min: 0, max: 9 }).map((value) => value === 0);
const anyMember = fc.record({
  offline: seldom,
  edited: seldom,
  favorite: fc.boolean(),
  ownerId: seldom.map((other) => (other ? 'bob' : USER)),
  libraryId: seldom.map((external) => (external ? 'L' : null)),
  stackId: fc.constantFrom(null, null, null, null, 's', 't'),
  livePhotoVideoId: seldom.map((live) => (live ? 'v' : null)),
  type: seldom.map((video) => (video ? ('video' as const) : ('image' as const))),
  path: fc.integer({ min: 0, max: 30 }).map(String),
  albums: fc.subarray(['A', 'B', 'C']),
  tags: fc.subarray(['x', 'y', 'z']),
  exif: fc.record({ fileSize: fc.constantFrom(null, 1, 2, 3) }),
});

test('row 55: whatever the group, its keeper stays, one at least survives, and it has the union of what goes', () => {
  fc.assert(
    fc.property(fc.array(anyMember, { minLength: 2, maxLength: 6 }), fc.boolean(), (partials, byId) => {
      const members = partials.map((partial, index) => asset({ id: `a${index}`, ...partial }));
      const view = viewOf({ assets: members });
      const by = [{ highest: 'file-size' }, ...(byId ? [{ lowest: 'id' }] : [])];
      const { keep, effects } = decide({ 'keep-best': { by } }, members, { view });
      const trashed = effects.filter((effect) => effect.kind === 'trash');
      const gone = new Set(trashed.map((effect) => effect.asset));
      if (keep.length === 0) {
        expect(gone.size).toBe(0);
        expect(effects.map((effect) => effect.kind)).toEqual(members.map(() => 'skip'));
        return;
      }
      const keeper = members.find((one) => one.id === keep[0])!;
      expect(keep).toHaveLength(1);
      expect(gone).not.toContain(keeper.id);
      for (const effect of trashed)
        expect(effect).toMatchObject({ keeper: keeper.id, why: expect.any(String) });
      const has = (kind: string, key: 'tag' | 'album') =>
        effects.flatMap((effect) =>
          effect.kind === kind && effect.asset === keeper.id ? [(effect as never)[key]] : [],
        );
      for (const loser of members.filter((one) => gone.has(one.id))) {
        for (const tag of loser.tags) expect(has('tag', 'tag')).toContain(tag);
        for (const album of loser.albums) expect(has('add-to-album', 'album')).toContain(`id:${album}`);
        const survivors = members.filter((one) => !gone.has(one.id));
        expect(survivors.map((one) => one.path)).not.toContain(loser.path);
        if (loser.stackId) expect(survivors.map((one) => one.stackId)).not.toContain(loser.stackId);
      }
      // Every member is kept, gone, or left alone with a reason.
      const skipped = effects.filter((effect) => effect.kind === 'skip').length;
      expect(1 + gone.size + skipped).toBe(members.length);
    }),
    { numRuns: 400 },
  );
});
