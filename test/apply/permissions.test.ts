import { afterEach, expect, test } from '@jest/globals';
import { PERMISSIONS, permissionsFor } from '../../src/apply/permissions.js';
import { connect } from '../../src/immich/connect.js';
import type { Field } from '../../src/model/asset.js';
import type { Change } from '../../src/model/change.js';
import type { MetadataFiles } from '../../src/model/files.js';
import type { Library } from '../../src/model/library.js';
import type { Plan } from '../../src/model/plan.js';
import { type Use, useOf } from '../../src/model/use.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { startSandbox } from '../../src/sandbox/start.js';
import { EVERYTHING } from '../immich/sandboxes.js';
import { apply, noFiles } from '../support/apply.js';
import * as plan from '../support/plan-for.js';

const SEED = seedFromLiterals({
  user: 'Me',
  assets: {
    a: { filename: 'a.jpg', albums: ['Rome'], tags: ['sea'], duplicate: 'd' },
    b: { filename: 'b.jpg', duplicate: 'd' },
    c: { filename: 'c.jpg', stack: 's' },
    d: { filename: 'd.jpg', stack: 's' },
    live: { filename: 'live.heic', 'live-video': 'moving' },
    moving: { filename: 'live.mov', type: 'video', visibility: 'hidden' },
    gone: { filename: 'gone.jpg', trashed: true },
  },
  albums: { Empty: {}, Family: { shared: { Ana: 'viewer' } } },
  tags: ['unused'],
});
const LIMITED = 'a-key-with-few-permissions';

/** What one case changes, and which fields it counts on. */
interface Case {
  readonly changes: (of: Names) => readonly Change[];
  readonly expects?: readonly Field[];
  readonly groups?: (of: Names) => Plan['groups'];
}
interface Names {
  asset(name: string): string;
  album(name: string): string;
  user(name: string): string;
  readonly stack: string;
}

const base = (id: string, target: string) => ({ id, target, by: ['rule#0'], needs: [] });
const share = (before: 'viewer' | null, after: 'viewer' | 'editor' | null): Case => ({
  changes: ({ album, user }) => [
    {
      ...base('share', `album:${album(before === null ? 'Rome' : 'Family')}`),
      ...{ op: 'album.share', user: user('Ana'), before, after },
    },
  ],
});
const file = { path: '/photos/a.jpg.xmp', version: null };

const CASES: Readonly<Record<Exclude<Use, 'asset.delete'>, Case>> = {
  'album.create': { changes: () => [plan.createAlbum('New')] },
  'album.delete': {
    changes: ({ album }) => [
      {
        ...base('delete', `album:${album('Empty')}`),
        ...{ op: 'album.delete', before: { name: 'Empty', description: '' }, after: null },
      },
    ],
  },
  'album.add': { changes: ({ asset, album }) => [plan.addToAlbum(asset('b.jpg'), album('Rome'))] },
  'album.remove': { changes: ({ asset, album }) => [plan.removeFromAlbum(asset('a.jpg'), album('Rome'))] },
  'album.set': {
    changes: ({ album }) => [
      {
        ...base('set', `album:${album('Rome')}`),
        ...{ op: 'album.set', before: { description: '' }, after: { description: 'Spring' } },
      },
    ],
  },
  'share.begin': share(null, 'viewer'),
  'share.change': share('viewer', 'editor'),
  'share.end': share('viewer', null),
  'tag.create': { changes: () => [plan.createTag('new')] },
  'tag.delete': {
    changes: () => [
      { ...base('delete', 'tag:unused'), op: 'tag.delete', before: { value: 'unused' }, after: null },
    ],
  },
  'asset.tag': { changes: ({ asset }) => [plan.tag(asset('b.jpg'), 'sea')] },
  'asset.untag': { changes: ({ asset }) => [plan.untag(asset('a.jpg'), 'sea')] },
  'asset.set': { changes: ({ asset }) => [plan.set(asset('a.jpg'), { duplicateId: null, rating: 5 })] },
  'stack.create': { changes: ({ asset }) => [plan.stack(asset('a.jpg'), [asset('a.jpg'), asset('b.jpg')])] },
  'stack.update': {
    changes: ({ asset, stack }) => {
      const members = [asset('c.jpg'), asset('d.jpg')].sort();
      return [
        {
          ...base('cover', `stack:${stack}`),
          op: 'stack.update',
          before: { primaryId: asset('c.jpg'), members },
          after: { primaryId: asset('d.jpg'), members },
        },
      ];
    },
  },
  'stack.delete': {
    changes: ({ asset, stack }) => [plan.unstack(stack, asset('c.jpg'), [asset('c.jpg'), asset('d.jpg')])],
  },
  'asset.restore': {
    changes: ({ asset }) => [
      {
        ...base('restore', `asset:${asset('gone.jpg')}`),
        ...{ op: 'asset.restore', before: { trashed: true }, after: { trashed: false } },
      },
    ],
  },
  'exif.write': {
    changes: ({ asset }) => [
      {
        ...base('write', `asset:${asset('a.jpg')}`),
        ...{
          op: 'exif.write',
          to: 'sidecar',
          backup: false,
          keepTime: true,
          before: {},
          after: { Rating: 5 },
        },
        ...file,
      },
    ],
  },
  'exif.restore': {
    changes: ({ asset }) => [
      {
        ...base('put back', `asset:${asset('a.jpg')}`),
        ...{ op: 'exif.restore', backup: null, before: null, after: null },
        ...file,
      },
    ],
  },
  'asset.trash': { changes: ({ asset }) => [plan.trash(asset('b.jpg'))] },
};

const MORE: Readonly<Record<string, Case>> = {
  'the motion part of a live photo': {
    changes: ({ asset }) => [plan.set(asset('a.jpg'), { livePhotoVideoId: asset('live.mov') })],
  },
  'trash, and which albums it is in counts': {
    changes: ({ asset }) => [plan.trash(asset('a.jpg'))],
    expects: ['albums'],
  },
  'trash a whole stack': {
    changes: ({ asset }) => [plan.trash(asset('c.jpg')), plan.trash(asset('d.jpg'))],
    expects: ['stackId'],
  },
  'trash a member of a duplicate group': {
    changes: ({ asset }) => [plan.trash(asset('b.jpg'), asset('a.jpg'), { group: 'duplicates:d' })],
    groups: ({ asset }) => plan.duplicates('d', [asset('a.jpg'), asset('b.jpg')]),
  },
};

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** A new server with two keys: one that may do everything plans, one with these permissions applies. */
async function start(permissions: (made: Plan) => readonly string[], one: Case, version: string) {
  const [user, ...others] = SEED.users;
  const limited: string[] = [];
  const key = { ...user!.keys[0]!, id: '5d1f3f0c-8f3c-4a55-9f53-0d6b6b1f7d11', secret: LIMITED };
  const seed = {
    ...SEED,
    users: [{ ...user!, keys: [user!.keys[0]!, { ...key, permissions: limited }] }, ...others],
  };
  const sandbox = await startSandbox({ seed, version });
  open.push(() => sandbox.close());
  const connectAs = (apiKey: string) =>
    connect({ url: sandbox.url, apiKey, timeout: 5, concurrency: 4, requestsPerSecond: null });
  const made = planOf(
    one,
    await (await connectAs(sandbox.key)).readLibrary({ ...EVERYTHING, users: true }),
    sandbox.state,
  );
  limited.push(...permissions(made));
  return { made, connectLimited: () => connectAs(LIMITED) };
}

function planOf(one: Case, library: Library, state: Awaited<ReturnType<typeof startSandbox>>['state']): Plan {
  const idOf = <T extends { id: string }>(all: Iterable<T>, is: (item: T) => boolean): string =>
    [...all].find(is)!.id;
  const names: Names = {
    asset: (name) => idOf(state.assets.values(), ({ originalFileName }) => originalFileName === name),
    album: (name) => idOf(library.albums, (album) => album.name === name),
    user: (name) => idOf(library.users, (user) => user.name === name),
    stack: library.stacks[0]!.id,
  };
  const whole = plan.planFor(library, one.changes(names), { groups: one.groups?.(names) ?? {} });
  const assets = Object.fromEntries(
    library.assets.map((asset) => [
      asset.id,
      {
        filename: asset.filename,
        expect: Object.fromEntries((one.expects ?? []).map((field) => [field, asset[field as 'albums']])),
      },
    ]),
  );
  return { ...whole, assets };
}

const files: MetadataFiles = {
  ...noFiles,
  // The photo is there, its sidecar not yet.
  look: async (path) => ({ version: path.endsWith('.xmp') ? null : '1-1' }),
  write: async (writes) => writes.map(() => ({ version: '1-1', backup: null })),
  holdsOnly: async () => false,
  restore: async () => undefined,
};

/** Applies without the check beforehand, and tells all that was said. */
async function applied({ made, connectLimited }: Awaited<ReturnType<typeof start>>) {
  const said: string[] = [];
  try {
    const server = { ...(await connectLimited()), permissions: async () => ['all'] };
    const { exit, results } = await apply(made, server, {
      exif: files,
      listener: (event) => event.type === 'diagnostic' && said.push(event.diagnostic.message),
    });
    return { exit, said: [...said, ...results.map(({ message }) => message ?? '')].join('\n') };
  } catch (error) {
    return { exit: 'error', said: (error as Error).message };
  }
}

const cases = Object.entries({ ...CASES, ...MORE });

test.each(cases)('row B9: with the permissions that the table names, %s works on 2.7.5', async (_, one) => {
  const outcome = await applied(await start(permissionsFor, one, '2.7.5'));
  expect(outcome).toEqual({ exit: 'done', said: expect.not.stringContaining('lacks') });
});

test.each(cases)('row B9: %s takes exactly the permissions that the table names', async (_, one) => {
  const enough = await start(permissionsFor, one, '3.1.0');
  expect(await applied(enough)).toEqual({ exit: 'done', said: expect.not.stringContaining('lacks') });
  for (const missing of permissionsFor(enough.made)) {
    const rest = (made: Plan) => permissionsFor(made).filter((name) => name !== missing);
    const { said } = await applied(await start(rest, one, '3.1.0'));
    expect(said).toContain(`The API key lacks the permission ${missing}`);
  }
});

test('row B9: each case does what its name says, and the whole table is tried', () => {
  const none: Names = { asset: () => 'a', album: () => 'b', user: () => 'u', stack: 's' };
  for (const [use, { changes }] of Object.entries(CASES)) expect(changes(none).map(useOf)).toEqual([use]);
  // A plan with it is refused whatever the key.
  expect(Object.keys(PERMISSIONS).sort()).toEqual([...Object.keys(CASES), 'asset.delete'].sort());
});
