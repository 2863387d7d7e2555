import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { literalsOf } from '../../src/sandbox/literals.js';
import type { CliWorld } from '../support/cli-world.js';
import { openDedupeWorld, RULES } from '../support/dedupe-world.js';

let world: CliWorld;
beforeEach(async () => {
  world = await openDedupeWorld();
});
afterEach(() => world.close());

const library = () => {
  world.sandbox.settle();
  return literalsOf(world.sandbox.state);
};

test('row B2: undo shows what it will do and does it; undo of the undo brings it back', async () => {
  const before = library();
  expect((await world.run(['apply', '--yes'])).code).toBe(0);
  const after = library();
  const saved = await world.run(['undo', 'last', '--out', 'undo.json']);
  expect(saved.out).toContain('Takes back run');
  expect(saved.out).toContain('out of the trash');
  expect(library()).toEqual(after);
  expect((await world.run(['apply', 'undo.json', '--yes'])).code).toBe(0);
  expect(library()).toEqual(before);
  const again = await world.run(['undo', 'last', '--yes']);
  expect(again.err).toContain('this run was an undo itself');
  expect(again.code).toBe(0);
  expect(library()).toEqual(after);
});

test('row B2: what cannot be undone stands first, with its reason', async () => {
  await world.run(['apply', '--yes']);
  const { id } = world.asset('small.jpg');
  world.sandbox.state.assets.delete(id);
  const { out } = await world.run(['undo', 'last']);
  expect(out).toContain('This cannot be undone:\n    "small.jpg" is gone from the server');
  const markdown = (await world.run(['undo', 'last', '--format', 'markdown'])).out;
  expect(markdown).toMatch(
    /^### .*\n\n.*\n\nTakes back run `[^`]+`\. \*\*This cannot be undone:\*\*\n\n- .?"small\.jpg.*is gone/,
  );
  // What the photo left to its keeper is all that is left of it.
  expect(out).toContain('what came from "small.jpg" is kept');
});

test('row 184: history lists the runs, and each change of one', async () => {
  await world.run(['apply', '--yes']);
  const [run] = JSON.parse((await world.run(['history', '--format', 'json'])).out);
  expect(run).toMatchObject({ state: 'done', counts: { done: 6 } });
  expect((await world.run(['history'])).out).toContain(run.runId);
  expect((await world.run(['history', 'last'])).out).toMatch(/verified +small\.jpg +! /);
  const records = (await world.run(['history', run.runId, '--format', 'json'])).out.trim().split('\n');
  expect(records.map((line) => JSON.parse(line).result)).toEqual(Array(6).fill('done'));
  const unknown = await world.run(['undo', 'nonsense']);
  expect(unknown).toMatchObject({ code: 1, out: '' });
  expect(unknown.err).toContain('There is no run nonsense.');
});

test('row 184: history shows times on the clock of the rules, as the plan did', async () => {
  await world.write('rules.yaml', `timezone: Pacific/Kiritimati\n${await world.read('rules.yaml')}`);
  await world.run(['apply', '--yes']);
  const [run] = JSON.parse((await world.run(['history', '--format', 'json'])).out);
  const there = new Date(Date.parse(run.at) + 14 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  expect(run.timezone).toBe('Pacific/Kiritimati');
  expect((await world.run(['history'])).out).toContain(`   ${there}   `);
});

const RUNS = '.local/state/immich-rules/runs';

test('row B2: a run that changed nothing is not the last one to be undone', async () => {
  await world.run(['plan', '--out', 'plan.json']);
  await world.run(['apply', 'plan.json', '--yes']);
  expect((await world.run(['apply', 'plan.json', '--yes'])).out).toContain('Nothing to do');
  const [changed, idle] = (await readdir(join(world.home, RUNS))).sort();
  expect((await world.run(['history', 'last'])).out).toContain('unchanged ');
  const { out } = await world.run(['undo', 'last']);
  expect(out).toContain(`Takes back run ${changed}`);
  expect((await world.run(['undo', idle!])).out).toContain('Nothing is left that could be undone');
});

test('row 189: the rules of a run are kept with it, defaults filled in, and the key nowhere', async () => {
  const key = world.sandbox.key;
  await world.write('rules.yaml', `server: { api-key: ${key} }\n${RULES}`);
  expect((await world.run(['apply', '--yes'], { IMMICH_API_KEY: '' })).code).toBe(0);
  const [run] = await readdir(join(world.home, RUNS));
  const files = await readdir(join(world.home, RUNS, run!));
  expect(files.sort()).toEqual(['config.json', 'journal.ndjson', 'plan.json', 'result.json']);
  for (const file of files) {
    expect(await world.read(join(RUNS, run!, file))).not.toContain(key);
    expect((await stat(join(world.home, RUNS, run!, file))).mode & 0o777).toBe(0o600);
  }
  const config = JSON.parse(await world.read(join(RUNS, run!, 'config.json')));
  expect(config).toMatchObject({
    server: { timeout: expect.any(Number) },
    safety: { maxChanges: 5000, maxDeletes: { count: 5, percent: 100 } },
    rules: [{ name: 'dedupe', priority: expect.any(Number) }, { name: 'screenshots' }],
  });
  expect(config.server).not.toHaveProperty('apiKey');
});

test('H37: a file that is not there is no promise: the undo says so, and restores the rest', async () => {
  await world.run(['apply', '--yes']);
  world.asset('small.jpg').isOffline = true;
  const { out, code } = await world.run(['undo', 'last', '--yes']);
  expect({ out, code }).toEqual({
    code: 0,
    out: expect.stringContaining('"small.jpg" is in the trash, and its file is not there (offline)'),
  });
  expect(world.asset('small.jpg').deletedAt).not.toBeNull();
  expect(world.asset('Screenshot_1.png').visibility).toBe('timeline');
});
