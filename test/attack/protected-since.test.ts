import { expect, test } from '@jest/globals';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import { upsertTag } from '../../src/sandbox/state/tags.js';
import type { Album, State } from '../../src/sandbox/state/types.js';
import { attack, VERSIONS } from './attack.js';

const LIBRARY = {
  a: { filename: 'a.jpg', albums: ['x'] },
  b: { filename: 'b.png', tags: ['other'], albums: ['other'] },
};
const DELETE = '  - { name: clear, match: { filename: "*.jpg" }, actions: [{ delete: trash }] }';

/** As the server does when somebody gives the photo a tag that there was not. */
const tagged = (value: string) => (state: State) => {
  const asset = state.assets.get(assetIdOf('a'))!;
  const tag = upsertTag(state, asset.ownerId, value)!;
  tag.assetIds.add(asset.id);
  state.tagsOf.set(asset.id, new Set([tag.id]));
};

const albumOf = (state: State): Album =>
  [...state.albums.values()].find(({ albumName }) => albumName === 'x')!;

const inNewAlbum = (name: string) => (state: State) => {
  const now = new Date().toISOString();
  const id = '00000000-0000-4000-8000-00000000abcd';
  const assetIds = new Set([assetIdOf('a')]);
  const made = { ...albumOf(state), id, albumName: name, assetIds, createdAt: now, updatedAt: now };
  state.albums.set(id, made);
  state.albumsOf.set(assetIdOf('a'), new Set([id, albumOf(state).id]));
};

const renamed = (name: string) => (state: State) =>
  void Object.assign(albumOf(state), { albumName: name, updatedAt: new Date().toISOString() });

const CASES: readonly [
  what: string,
  safety: string,
  rules: string,
  meanwhile: (state: State) => void,
  says: string,
][] = [
  ['a new tag protects', 'protect: { tag: "keep/*" }', DELETE, tagged('keep/new'), 'the new tag "keep/new"'],
  [
    'a new tag excepts',
    '',
    DELETE.replace('actions', 'unless: { tag: keep }, actions'),
    tagged('keep'),
    'the new tag "keep"',
  ],
  ['a new album protects', 'protect: { album: Wedding }', DELETE, inNewAlbum('Wedding'), 'album "Wedding"'],
  ['a renamed album protects', 'protect: { album: Wedding }', DELETE, renamed('Wedding'), 'album "Wedding"'],
];

test.each(CASES)(
  'row 162, H10: what %s since the plan is not trashed',
  async (_what, safety, rules, ...then) => {
    const [meanwhile, says] = then;
    for (const version of VERSIONS) {
      const { plan, states, after } = await attack(LIBRARY, rules, { version, safety, meanwhile });
      expect(plan.summary.trash).toBe(1);
      expect(states['asset.trash a.jpg']).toContain('stale');
      expect(states['asset.trash a.jpg']).toContain(says);
      expect(after.assets.a?.trashed).toBeUndefined();
    }
  },
);

const FIRST = '  - { name: first, match: { filename: "*.png" }, actions: [{ description: seen }] }';

test.each(CASES)(
  'row 162, H10: nor is what %s while the run is at work',
  async (_what, safety, rules, ...then) => {
    const [change, says] = then;
    for (const version of VERSIONS) {
      const { states, after } = await attack(LIBRARY, `${FIRST}\n${rules}`, {
        version,
        safety,
        faults: [{ method: 'PUT', path: '/assets', nth: 1, act: { kind: 'meanwhile', change } }],
      });
      expect(states['asset.set b.png']).toBe('done');
      expect(states['asset.trash a.jpg']).toContain('stale');
      expect(states['asset.trash a.jpg']).toContain(says);
      expect(after.assets.a?.trashed).toBeUndefined();
    }
  },
);

test('row 162: tags and albums that the rules do not ask for keep nothing back', async () => {
  const { states } = await attack(LIBRARY, DELETE, { meanwhile: tagged('new') });
  expect(states['asset.trash a.jpg']).toBe('done');
});
