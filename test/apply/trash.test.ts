import { describe, expect, test } from '@jest/globals';
import { ImmichError } from '../../src/model/immich-error.js';
import { apply, messageOf, statesOf } from '../support/apply.js';
import { library } from '../support/asset.js';
import { dedupe, lib, photo, trashed } from '../support/dedupe.js';
import { type MemoryServer, memoryServer } from '../support/memory-server.js';
import * as plan from '../support/plan-for.js';

/** Changes the library at the last moment: when the guard of the trash has begun to read. */
const beforeTrash = (change: (server: MemoryServer) => void) => {
  let done = false;
  return memoryServer(lib, {
    before: ({ method }, server) => {
      if (method !== 'readDuplicates' || done) return;
      done = true;
      change(server);
    },
  });
};

test('row 56: the losers go once the merges hold, and the keeper is looked at before and after', async () => {
  const server = memoryServer(lib);
  const result = await apply(dedupe, server);
  expect(result.exit).toBe('done');
  expect(trashed(server)).toEqual(['lose1', 'lose2', 'other']);
  const order = server.calls.map(({ method }) => method);
  const sent = order.indexOf('trashAssets');
  expect(order.slice(sent - 2, sent)).toEqual(['readDuplicates', 'readAssets']);
  // Then the keepers, and at the end all that was done.
  expect(order.slice(sent + 1)).toEqual(['readAssets', 'readBacklog', 'readAssets', 'readMembers']);
  expect(order.filter((method) => method === 'trashAssets')).toHaveLength(1);
});

test.each(['addToAlbum', 'updateAssets'])(
  'row 56: when %s is refused for the keeper, its group trashes nothing',
  async (method) => {
    const server = memoryServer(lib, { refuses: new Set([`${method} keep`]) });
    const result = await apply(dedupe, server);
    expect(trashed(server)).toEqual(['other']);
    expect(statesOf(result)).toMatchObject({
      'trash lose1': 'blocked',
      'trash lose2': 'blocked',
      'trash other': 'done',
    });
  },
);

test('row 56: a group whose plan forgot the needs does not trash after a failed merge either', async () => {
  const forgetful = { ...dedupe, changes: dedupe.changes.map((change) => ({ ...change, needs: [] })) };
  const server = memoryServer(lib, { refuses: new Set(['addToAlbum keep']) });
  await apply(forgetful, server);
  expect(trashed(server)).toEqual(['other']);
});

describe('a merge that was answered with success but does not last', () => {
  const lost: readonly (readonly [string, (server: MemoryServer) => void])[] = [
    ['out of the album again', (server) => server.edit('keep', { albums: ['home'] })],
    ['the rating gone', (server) => server.edit('keep', { exif: lib.assets[0]!.exif })],
  ];
  test.each(lost)('row 56: %s: the group trashes nothing', async (_, change) => {
    const server = beforeTrash(change);
    const result = await apply(dedupe, server);
    expect(trashed(server)).toEqual(['other']);
    expect(messageOf(result, 'trash lose1')).toMatch(/^(adding|setting).*"keep.jpg".* did not last$/);
    expect(statesOf(result)['trash lose2']).toBe('blocked');
  });
});

describe('what changed between the preflight and the trash', () => {
  const cases: readonly (readonly [string, (server: MemoryServer) => void, string])[] = [
    ['keeper deleted', (server) => server.assets.delete('keep'), 'its keeper "keep.jpg" is gone'],
    [
      'keeper trashed',
      (server) => server.edit('keep', { trashed: true }),
      'its keeper "keep.jpg" is in the trash',
    ],
    [
      'keeper offline',
      (server) => server.edit('keep', { offline: true }),
      'its keeper "keep.jpg" is offline',
    ],
    ['keeper given away', (server) => server.edit('keep', { ownerId: 'x' }), 'belongs to somebody else'],
    ['loser favourited', (server) => server.edit('lose2', { favorite: true }), 'favorite changed'],
    ['loser given away', (server) => server.edit('lose2', { ownerId: 'x' }), 'belongs to somebody else'],
    ['loser locked', (server) => server.edit('lose2', { visibility: 'locked' }), 'visibility changed'],
    ['a member left', (server) => server.edit('lose2', { duplicateId: null }), 'its duplicate group changed'],
    [
      'a member joined',
      (server) => server.edit('other', { duplicateId: 'd1' }),
      'other members than when it was planned',
    ],
    ['one file twice', (server) => server.edit('lose1', { path: '/DATA/keep.jpg' }), 'one and the same file'],
  ];
  test.each(cases)('rows 55, 57: %s: the whole group stays', async (_, change, says) => {
    const server = beforeTrash(change);
    const result = await apply(dedupe, server);
    expect(trashed(server).filter((id) => id.startsWith('lose'))).toEqual([]);
    expect(statesOf(result)).toMatchObject({ 'trash lose1': 'stale', 'trash lose2': 'stale' });
    expect(`${messageOf(result, 'trash lose1')} ${messageOf(result, 'trash lose2')}`).toContain(says);
  });

  test('H13: what is locked never goes, whatever a plan says: Immich would delete it at once', async () => {
    const locked = library({ assets: [photo('safe', { visibility: 'locked' }), photo('x')] });
    const server = memoryServer(locked);
    const result = await apply(plan.planFor(locked, [plan.trash('safe'), plan.trash('x')]), server);
    expect(statesOf(result)).toEqual({ 'trash safe': 'stale', 'trash x': 'done' });
    expect(messageOf(result, 'trash safe')).toBe('"safe.jpg" is in the locked folder');
  });

  test('a loser that somebody trashed already is not trashed again, and the rest of its group may go', async () => {
    const server = beforeTrash((now) => now.edit('lose1', { trashed: true }));
    const result = await apply(dedupe, server);
    expect(statesOf(result)).toMatchObject({ 'trash lose1': 'unchanged', 'trash lose2': 'done' });
    expect(server.calls.filter(({ method }) => method === 'trashAssets')).toMatchObject([
      { ids: ['lose2', 'other'] },
    ]);
  });

  test('when the server cannot be read, nothing is trashed', async () => {
    const server = memoryServer(lib, {
      before: ({ method }) => {
        if (method === 'readDuplicates')
          throw new ImmichError('timeout', 'GET /duplicates: no answer in 30 s');
      },
    });
    const result = await apply(dedupe, server);
    expect(trashed(server)).toEqual([]);
    expect(result.counts).toMatchObject({ done: 2, failed: 3 });
    expect(messageOf(result, 'trash other')).toContain('no answer in 30 s');
  });
});

test.each<[string, (server: MemoryServer) => void]>([
  ['deleted', (server) => server.assets.delete('third')],
  ['trashed', (server) => server.edit('third', { trashed: true })],
])(
  'H10: a group of any kind of which somebody has %s another member is as it was planned no more',
  async (_, change) => {
    const three = library({ assets: ['best', 'copy', 'third'].map((id) => photo(id)) });
    const server = memoryServer(three, {
      before: ({ method }, now) => {
        if (method === 'createTags') change(now);
      },
    });
    const groups = {
      'stem:a': { rule: 'rule', by: 'stem', members: ['best', 'copy', 'third'], keep: ['best'] },
    };
    const changes = [plan.createTag('first'), plan.trash('copy', 'best', { group: 'stem:a' })];
    const result = await apply(plan.planFor(three, changes, { groups }), server);
    expect(statesOf(result)['trash copy']).toBe('stale');
    expect(messageOf(result, 'trash copy')).toBe('its group changed: "third.jpg" is gone or in the trash');
  },
);

test('row 54: a thousand losers go in batches of at most 500, groups kept whole', async () => {
  const pairs = Array.from({ length: 1000 }, (_, index) => `${index}`.padStart(4, '0'));
  const many = library({
    assets: pairs.flatMap((n) => [
      photo(`k${n}`, { duplicateId: `d${n}` }),
      photo(`l${n}`, { duplicateId: `d${n}` }),
    ]),
  });
  const server = memoryServer(many);
  const result = await apply(
    plan.planFor(
      many,
      pairs.map((n) => plan.trash(`l${n}`, `k${n}`, { group: `duplicates:d${n}` })),
      { groups: Object.assign({}, ...pairs.map((n) => plan.duplicates(`d${n}`, [`k${n}`, `l${n}`]))) },
    ),
    server,
  );
  expect(result.exit).toBe('done');
  expect(server.writes().map(({ ids }) => ids.length)).toEqual([500, 500]);
  // Each batch is looked at right before and right after, one batch after the other.
  const order = server.calls
    .map(({ method }) => method)
    .filter((method) => method === 'readDuplicates' || method === 'trashAssets');
  expect(order).toEqual(['readDuplicates', 'trashAssets', 'readDuplicates', 'trashAssets']);
});
