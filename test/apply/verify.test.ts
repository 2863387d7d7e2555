import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { describeRun, listHistory } from '../../src/app/history.js';
import type { ApplyResult } from '../../src/apply/apply-plan.js';
import { isFollowedUp } from '../../src/model/followed-up.js';
import type { Plan } from '../../src/model/plan.js';
import { renderApplySummary } from '../../src/report/apply-summary.js';
import type { Fault } from '../../src/sandbox/faults.js';
import type { LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { limitedTo } from '../support/cli-world.js';
import { openWorld, type World } from '../support/world.js';

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

const RULES = `version: 1
rules:
  - name: sort
    match: { filename: "*.jpg" }
    actions: [{ tag: seen }, { rating: 4 }, { favorite: true }, { add-to-album: { name: All, create: true } }]
`;
const LIBRARY: LibraryLiteral = { assets: { a: { filename: 'a.jpg' }, b: { filename: 'b.jpg' } } };

interface Options {
  readonly library?: LibraryLiteral;
  readonly rules?: string;
  readonly version?: string;
  readonly permissions?: readonly string[];
  readonly faults?: readonly Fault[];
  readonly jobDelay?: number;
  readonly signal?: AbortSignal;
}

/** Applies the rules on a new server. */
async function run({
  library = LIBRARY,
  rules = RULES,
  version = '3.1.0',
  permissions,
  faults,
  jobDelay,
  signal,
}: Options) {
  const seed = seedFromLiterals(library);
  world = await openWorld(permissions ? limitedTo(seed, permissions) : seed, version, {
    jobDelay: jobDelay ?? 20,
  });
  const config = join(world.folder, 'rules.yaml');
  await writeFile(config, rules);
  const plan = await world.plan(config);
  world.sandbox.setFaults(faults ?? []);
  const applied = await world.apply(config, plan, signal);
  return { world, config, plan, applied, by: checksOf(plan, applied) };
}

/** `asset.tag verified` and the like, each once. */
const checksOf = (plan: Plan, { results }: ApplyResult): readonly string[] =>
  [...new Set(results.map(({ check }, index) => `${plan.changes[index]!.op} ${check}`))].sort();

const summary = (plan: Plan, applied: ApplyResult): string =>
  renderApplySummary(plan, applied, { color: false, width: 100 });

describe.each(['2.7.5', '3.1.0'])('on Immich %s', (version) => {
  test('row B7: what was done is read again once the queues are empty, and the journal says how it was', async () => {
    const { world, plan, applied, by } = await run({ version, jobDelay: 300 });
    expect(by).toEqual(
      ['album.add', 'album.create', 'asset.set', 'asset.tag', 'tag.create'].map((op) => `${op} verified`),
    );
    expect(applied.exit).toBe('done');
    // The first look finds jobs that are still to be done.
    expect(world.sandbox.requests.filter(({ path }) => path === '/queues').length).toBeGreaterThan(1);
    expect(summary(plan, applied)).toContain(`${plan.changes.length} done and verified`);
    const { results } = await describeRun('last', world.around);
    expect(new Set(results.map(({ check }) => check))).toEqual(new Set(['verified']));
    const all = plan.changes.length;
    expect((await listHistory(world.around))[0]!.counts).toEqual({ done: all, verified: all });
  });

  test('rows B7, H15, H22: what Immich cannot write beside the file comes back, and is told as reverted', async () => {
    const library = {
      assets: { a: { filename: 'a.jpg', library: 'NAS' }, b: { filename: 'b.jpg' } },
      'read-only': ['NAS'],
    };
    const { world, plan, applied, config } = await run({ version, library });
    const reverted = applied.results.filter(({ check }) => check === 'reverted');
    const changes = plan.changes.filter(({ id }) => reverted.some((one) => one.id === id));
    expect(changes.map(({ op, after }) => [op, after])).toEqual([['asset.tag', true]]);
    expect(applied).toMatchObject({ exit: 'partial', checks: { reverted: 1, pending: 0 } });
    expect(summary(plan, applied)).toMatch(
      /1 reverted: done, but it did not last\n {2}it is not so any more/,
    );
    const { results } = await describeRun('last', world.around);
    expect(results.filter(({ check }) => check === 'reverted')).toHaveLength(1);
    // Nothing is left of them to be undone.
    const undone = await world.apply(config, await world.undo(config));
    expect(undone.exit).toBe('done');
  });
});

const MAY = [
  ...['user.read', 'asset.read', 'asset.statistics', 'asset.update', 'album.read', 'album.create'],
  ...['albumAsset.create', 'tag.read', 'tag.create', 'tag.asset'],
];

test('row B7: a key that may not ask for the queues leaves open what Immich writes in the background', async () => {
  const { plan, applied, by } = await run({ permissions: MAY });
  expect(by).toEqual([
    ...['album.add verified', 'album.create verified', 'asset.set pending', 'asset.set verified'],
    ...['asset.tag pending', 'tag.create verified'],
  ]);
  expect(applied.exit).toBe('done');
  expect(summary(plan, applied)).toContain(
    "4 changes are pending: whether Immich's background jobs are done, only the key of an administrator may ask (queue.read). The next plan shows what did not last.",
  );
});

test('row B7: what somebody takes back meanwhile is reverted, whatever the answers said', async () => {
  const takeOut: Fault = {
    ...{ method: 'GET', path: '/queues', nth: 1 },
    act: {
      kind: 'meanwhile',
      change({ albums }) {
        for (const { assetIds } of albums.values()) assetIds.clear();
      },
    },
  };
  const { by, applied } = await run({ faults: [takeOut] });
  expect(by).toContain('album.add reverted');
  expect(applied.exit).toBe('partial');
});

test('row B7: a server that cannot be asked any more leaves everything open, and fails nothing', async () => {
  const gone: Fault = { method: 'GET', path: '/queues', act: { kind: 'status', status: 500 } };
  const { plan, applied } = await run({ faults: [gone] });
  expect(applied).toMatchObject({ exit: 'done', checks: { verified: 0, pending: plan.changes.length } });
  expect(applied.results[0]!.message).toMatch(/^it could not be read again: /);
});

test('row B7: who does not want to wait interrupts; what was done stays done', async () => {
  const stop = new AbortController();
  const later: Fault = {
    ...{ method: 'GET', path: '/queues', nth: 2 },
    act: { kind: 'meanwhile', change: () => stop.abort() },
  };
  const { applied } = await run({ faults: [later], jobDelay: 60_000, signal: stop.signal });
  expect(applied).toMatchObject({ exit: 'done', checks: { reverted: 0, pending: 4 } });
});

test('rows B8, H15: of an external library that takes edits back, one photo is tried, and nothing else is sent there', async () => {
  const library = {
    assets: {
      a: { filename: 'a.jpg', library: 'NAS' },
      b: { filename: 'b.jpg', library: 'NAS' },
      c: { filename: 'c.jpg', library: 'Attic' },
      d: { filename: 'd.jpg', library: 'Attic' },
      e: { filename: 'e.jpg' },
    },
    'read-only': ['NAS'],
  };
  const { world, plan, applied } = await run({ library });
  const stateOf = new Map(applied.results.map(({ id, state, check }) => [id, check ?? state]));
  const count = (state: string, followed: boolean) =>
    plan.changes.filter((change) => isFollowedUp(change) === followed && stateOf.get(change.id) === state)
      .length;
  // A tag and a rating each: one was tried of the four in NAS.
  expect([count('reverted', true), count('blocked', true), count('verified', true)]).toEqual([1, 3, 6]);
  expect(count('verified', false)).toBe(plan.changes.length - 10);
  expect(summary(plan, applied)).toMatch(
    /edits in its external library do not last: Immich cannot write beside its files, as "[ab]\.jpg" has shown/,
  );
  const tagged = world.sandbox.requests.filter(
    ({ method, path }) => method === 'PUT' && path.startsWith('/tags/'),
  );
  const ids = tagged.flatMap(({ body }) => (body as { readonly ids: readonly string[] }).ids);
  expect(ids).toHaveLength(4);
});

/** A merge into a photo of an external library that is read-only. */
const MERGE = {
  library: {
    assets: {
      big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9, library: 'NAS' },
      small: { filename: 'small.jpg', duplicate: 'a', 'file-size': 1, rating: 5 },
    },
    'read-only': ['NAS'],
  },
  rules: `version: 1
safety: { max-deletes: { count: 1, percent: 100 } }
rules:
  - { name: dedupe, group: { by: duplicates }, actions: [{ keep-best: { by: [{ highest: file-size }], merge: [rating] } }] }
`,
};

test('rows B8, H15, H26: a merge that does not last keeps its copy out of the trash, also where it is the only edit', async () => {
  const { plan, by, applied } = await run(MERGE);
  expect(plan.changes.map(({ op }) => op)).toEqual(['asset.set', 'asset.trash']);
  expect(by).toEqual(['asset.set reverted', expect.stringMatching(/^asset\.trash (null|undefined)$/)]);
  expect(applied.results[1]).toMatchObject({
    state: 'blocked',
    message: expect.stringContaining('did not last'),
  });
});

test('rows B8, H26: as long as nobody knows whether a merge lasts there, its copy stays', async () => {
  const permissions = [...MAY, 'asset.delete', 'duplicate.read', 'tag.read', 'stack.read', 'library.read'];
  const { applied, by } = await run({ ...MERGE, permissions, jobDelay: 60_000 });
  expect(by).toEqual(['asset.set pending', expect.stringMatching(/^asset\.trash (null|undefined)$/)]);
  expect(applied).toMatchObject({
    exit: 'partial',
    results: [{}, { state: 'blocked', message: expect.stringContaining('may not last: whether Immich') }],
  });
});
