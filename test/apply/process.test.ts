import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { readJournal } from '../../src/apply/read-journal.js';
import { connect } from '../../src/immich/connect.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { newStateDir } from '../support/apply.js';
import * as plan from '../support/plan-for.js';

// Each test starts processes.
jest.setTimeout(60_000);

const NAMES = Array.from({ length: 12 }, (_, index) => `photo-${index}.jpg`);
const seed = seedFromLiterals({
  assets: Object.fromEntries(NAMES.map((filename) => [filename, { filename }])),
});

let sandbox: Sandbox | undefined;
let children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await sandbox?.close();
});

/** A server, and a plan with one request per change, whose last change trashes a photo. */
async function start() {
  sandbox = await startSandbox({ seed, version: '3.1.0' });
  const { url, key } = sandbox;
  const server = await connect({ url, apiKey: key, timeout: 5, concurrency: 4, requestsPerSecond: null });
  const library = await server.readLibrary({
    ...{
      assets: 'all',
      duplicates: false,
      persons: false,
      stacks: false,
      libraries: false,
      anyTag: false,
      duplicateTags: false,
    },
    ...{ albums: 'none', tags: 'none' },
  });
  const ids = library.assets.map(({ id }) => id);
  const changes = [
    plan.createAlbum('Best'),
    ...ids.map((id) => plan.addToAlbum(id, '+Best', { needs: ['create Best'] })),
    ...ids.map((id, index) => plan.set(id, { description: `Number ${index}` })),
    plan.trash(ids[0]!),
  ];
  const stateDir = await newStateDir();
  const planFile = join(stateDir, 'plan.json');
  await writeFile(planFile, JSON.stringify(plan.planFor(library, changes)));
  return { sandbox, server, changes, ids, stateDir, planFile };
}
type Started = Awaited<ReturnType<typeof start>>;

/** Starts an apply in its own process; `wrap` is shell code that runs it as "$@". */
function applyInChild({ sandbox, stateDir, planFile }: Started, wrap = 'exec "$@"') {
  const script = ['--import', 'tsx', 'test/support/apply-child.ts'];
  const command = [execPath, ...script, sandbox.url, sandbox.key, stateDir, planFile];
  const child = spawn('sh', ['-c', wrap, 'sh', ...command], { env: { ...process.env, NODE_OPTIONS: '' } });
  children.push(child);
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  child.stderr.on('data', (data) => {
    output += data;
  });
  const end = once(child, 'close').then(() => output);
  return { child, end };
}

async function journalOf(stateDir: string, which = 0) {
  const runs = (await readdir(join(stateDir, 'runs'))).sort();
  return readJournal(join(stateDir, 'runs', runs[which]!, 'journal.ndjson'));
}

/** Kills the process when this request arrives; the server carries the request out all the same. */
function killAt({ sandbox }: Started, child: ChildProcess, method: string, path: RegExp, nth: number): void {
  const change = () => void child.kill('SIGKILL');
  sandbox.setFaults([{ method, path, nth, act: { kind: 'meanwhile', change } }]);
}

describe('a process that is killed in the middle', () => {
  const moments: readonly (readonly [string, string, RegExp, number])[] = [
    ['while it fills the album', 'PUT', /^\/albums\//, 1],
    ['at its first description', 'PUT', /^\/assets$/, 1],
    ['at its seventh description', 'PUT', /^\/assets$/, 7],
    ['while it trashes', 'DELETE', /^\/assets$/, 1],
  ];
  test.each(moments)(
    '%s: its journal can be read, and the same plan goes on where it was',
    async (_, ...moment) => {
      const started = await start();
      const { sandbox, server, ids, stateDir } = started;
      const { child, end } = applyInChild(started);
      killAt(started, child, ...moment);
      expect(await end).toBe('');
      const { exit, intents, results, uncertain } = await journalOf(stateDir);
      expect(exit).toBeNull();
      expect(uncertain.length).toBeGreaterThan(0);
      expect(results.get('create Best')?.created).toBeTruthy();
      for (const { id, exif } of (await server.readAssets(ids, false)).values()) {
        if (exif.description !== null) expect(intents.has(`set ${id} description`)).toBe(true);
      }

      const before = sandbox.requests.length;
      const again = JSON.parse(await applyInChild(started).end);
      expect(again).toMatchObject({ exit: 'done' });
      expect(again.counts.unchanged).toBeGreaterThan(0);
      const after = await server.readAssets(ids, true);
      expect(after.get(ids[0]!)).toMatchObject({ trashed: true });
      expect((await server.readAlbumNames()).filter(({ name }) => name === 'Best')).toHaveLength(1);
      const texts = ids.map((id) => after.get(id)!.exif.description);
      expect(texts).toEqual(ids.map((_, index) => `Number ${index}`));
      // Nothing that was answered before is sent again.
      const known = [...results.keys()].filter((id) => id.startsWith('set')).length;
      const sent = sandbox.requests
        .slice(before)
        .filter(({ method, path }) => method === 'PUT' && path === '/assets');
      expect(sent.length).toBeLessThanOrEqual(ids.length - known);
    },
  );

  test('row 167: while it creates the album: that album is found and used, not made a second time', async () => {
    const started = await start();
    const { child, end } = applyInChild(started);
    killAt(started, child, 'POST', /^\/albums$/, 1);
    await end;
    expect((await journalOf(started.stateDir)).uncertain).toEqual(['create Best']);
    const again = JSON.parse(await applyInChild(started).end);
    expect(again).toMatchObject({ exit: 'done', counts: { done: 25, unchanged: 1 } });
    const albums = await started.server.readAlbumNames();
    expect(albums.map(({ name, assetCount }) => ({ name, assetCount }))).toEqual([
      { name: 'Best', assetCount: 11 },
    ]);
  });
});

test('row 170: of two processes that apply at once one is refused, and says who holds the lock', async () => {
  const started = await start();
  const second = new Promise<string>((resolve) => {
    // The first waits for its answer while the second starts.
    const change = () => resolve(applyInChild(started).end);
    started.sandbox.setFaults([
      { method: 'POST', path: '/albums', nth: 1, act: { kind: 'hang', after: true } },
      { method: 'POST', path: '/albums', nth: 1, act: { kind: 'meanwhile', change } },
    ]);
  });
  const first = applyInChild(started);
  const refused = JSON.parse(await second);
  expect(refused.name).toBe('UserError');
  expect(refused.message).toContain(`process ${first.child.pid}`);
  first.child.kill('SIGKILL');
  await first.end;
  // The lock of the process that was killed stands in nobody's way.
  expect(JSON.parse(await applyInChild(started).end).exit).toBe('done');
});

test('a disk that fills up in the middle: the run ends, and nothing is sent that is not in the journal', async () => {
  const started = await start();
  // No file may become larger than the copy of the plan, and the journal does; a full disk fails with another code only.
  const blocks = Math.ceil((await stat(started.planFile)).size / 512) + 1;
  const output = await applyInChild(started, `ulimit -f ${blocks}; exec "$@"`).end;
  const end = JSON.parse(output);
  expect(end.exit).toBe('partial');
  expect(end.last).toMatchObject({ state: 'not-started' });
  expect(end.last.message).toContain('the journal cannot be written');
  const { intents } = await journalOf(started.stateDir);
  const sent = started.sandbox.requests.filter(({ method, path }) => method === 'PUT' && path === '/assets');
  const written = [...intents.keys()].filter((id) => id.startsWith('set'));
  expect(sent.length).toBeLessThanOrEqual(written.length);
  expect(started.sandbox.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
});
