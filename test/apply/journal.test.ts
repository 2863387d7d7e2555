import { mkdir, readdir, readFile, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createJournal } from '../../src/apply/journal.js';
import { readJournal } from '../../src/apply/read-journal.js';
import { UserError } from '../../src/model/diagnostic.js';
import type { RunLine } from '../../src/model/journal.js';
import { apply, newStateDir } from '../support/apply.js';
import { asset, library } from '../support/asset.js';
import { memoryServer } from '../support/memory-server.js';
import * as plan from '../support/plan-for.js';

const lib = library({
  assets: ['a1', 'a2'].map((id) =>
    asset({ id, filename: `${id}.jpg`, path: `/data/${id}`, duplicateId: 'd1' }),
  ),
});
const group = 'duplicates:d1';
const dedupe = plan.planFor(
  lib,
  [
    plan.createAlbum('Rome'),
    plan.addToAlbum('a1', '+Rome', { group, needs: ['create Rome'] }),
    plan.trash('a2', 'a1', { group }),
    plan.set('a1', { rating: 4 }),
  ],
  { groups: plan.duplicates('d1', ['a1', 'a2']) },
);
const header: RunLine = {
  ...{ type: 'run', format: '1.0', runId: 'r1', plan: 'sha256:1', config: { hash: 'sha256:2' } },
  ...{ server: { url: 'https://x', version: '3.1.0', user: 'u' }, at: '2026-11-20T23:55:12.000Z' },
};

test('row 184: the run folder holds plan, journal and result, for this user only', async () => {
  const result = await apply(dedupe, memoryServer(lib));
  expect((await readdir(result.folder)).sort()).toEqual(['journal.ndjson', 'plan.json', 'result.json']);
  for (const name of await readdir(result.folder)) {
    expect((await stat(join(result.folder, name))).mode & 0o777).toBe(0o600);
  }
  expect((await stat(result.folder)).mode & 0o777).toBe(0o700);
  expect(JSON.parse(await readFile(join(result.folder, 'plan.json'), 'utf8'))).toEqual(dedupe);
  const { run, results, uncertain, exit } = await readJournal(join(result.folder, 'journal.ndjson'));
  expect(run).toMatchObject({ runId: result.runId, plan: dedupe.id, server: dedupe.server });
  expect(run.config.git).toEqual({ commit: '1f3c9e2', dirty: false });
  expect(results.get('add a1 +Rome')).toMatchObject({
    ...{ op: 'album.add', target: 'asset:a1', album: '+Rome', before: false, after: true, state: 'done' },
  });
  expect(results.get('create Rome')).toMatchObject({ op: 'album.create', created: 'album-1' });
  expect(uncertain).toEqual([]);
  expect(exit).toBe('done');
});

test('row 184: every intent is on disk before its request, with what an undo needs', async () => {
  const stateDir = await newStateDir();
  const missing: string[] = [];
  const server = memoryServer(lib, {
    before: async ({ method, ids }) => {
      if (!/Asset|Album/.test(method) || method.startsWith('read')) return;
      const [run] = await readdir(join(stateDir, 'runs'));
      const { uncertain } = await readJournal(join(stateDir, 'runs', run!, 'journal.ndjson'));
      if (uncertain.length === 0) missing.push(`${method} ${ids}`);
    },
  });
  const result = await apply(dedupe, server, { stateDir });
  expect(missing).toEqual([]);
  const { intents } = await readJournal(join(result.folder, 'journal.ndjson'));
  expect(intents.get('trash a2')).toMatchObject({
    ...{ before: { trashed: false }, was: { duplicateId: 'd1', stackId: null } },
  });
});

describe('reading a journal back', () => {
  test('property: cut anywhere, it still says everything up to its last whole line', async () => {
    const path = join(await newStateDir(), 'journal.ndjson');
    const journal = await createJournal(path, header);
    const ids = Array.from({ length: 20 }, (_, index) => `c-${index}`);
    for (const id of ids) await journal.append([{ type: 'intent', at: header.at, id, before: 'ü\n"' }]);
    await journal.close();
    const bytes = await readFile(path);
    const first = bytes.indexOf('\n') + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: first, max: bytes.length }), async (length) => {
        const cut = `${path}.cut`;
        await writeFile(cut, bytes);
        await truncate(cut, length);
        const whole = bytes.subarray(first, length).toString().split('\n').length - 1;
        const { uncertain, exit } = await readJournal(cut);
        expect(uncertain).toEqual(ids.slice(0, whole));
        expect(exit).toBeNull();
      }),
    );
  });

  const lines: readonly (readonly [string, string, string])[] = [
    ['an empty file', '', ':1: this is not a line of a journal'],
    ['no header', '{"type":"intent","id":"x"}\n', ':1: this is not a line of a journal'],
    ['a broken line in the middle', `${JSON.stringify(header)}\n{"type":\n{}\n`, ':2: this is not a line'],
    ['another format', `${JSON.stringify({ ...header, format: '2.0' })}\n`, 'has format 2.0'],
    ['a number', `${JSON.stringify(header)}\n7\n`, ':2: this is not a line'],
  ];
  test.each(lines)('%s is a clear error', async (_, text, says) => {
    const path = join(await newStateDir(), 'journal.ndjson');
    await writeFile(path, text);
    const error = await readJournal(path).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(says);
  });

  test('a missing file is a clear error', async () => {
    await expect(readJournal('/nowhere/journal.ndjson')).rejects.toThrow('there is no such file or folder');
  });
});

describe('creating a journal', () => {
  test('lines of batches that run side by side stay whole and in order', async () => {
    const path = join(await newStateDir(), 'journal.ndjson');
    const journal = await createJournal(path, header);
    const ids = Array.from({ length: 8 }, (_, index) => `c-${index}`);
    await Promise.all(
      ids.map((id, index) =>
        journal.append([{ type: 'intent', at: header.at, id, before: 'x'.repeat((8 - index) * 300_000) }]),
      ),
    );
    await journal.close();
    expect((await readJournal(path)).uncertain).toEqual(ids);
  });

  test('never follows a link and never writes over a file', async () => {
    const folder = await newStateDir();
    const victim = join(folder, 'victim');
    await writeFile(victim, 'precious');
    await symlink(victim, join(folder, 'link'));
    await expect(createJournal(join(folder, 'link'), header)).rejects.toThrow();
    await expect(createJournal(victim, header)).rejects.toThrow();
    expect(await readFile(victim, 'utf8')).toBe('precious');
  });

  test('a plan id from a forged file cannot lead out of the runs folder', async () => {
    const stateDir = await newStateDir();
    await mkdir(join(stateDir, 'victim'));
    const forged = { ...dedupe, id: 'sha256:/../../victim/x' };
    const result = await apply(forged, memoryServer(lib), { stateDir });
    expect(await readdir(join(stateDir, 'runs'))).toEqual([result.runId]);
  });
});

describe('row 184: a journal that no run wrote is refused with its line, and never followed', () => {
  const intent = { type: 'intent', at: header.at, id: 'c-1', before: null };
  test.each<[string, readonly unknown[], number]>([
    ['nothing in it', [], 1],
    ['no beginning', [intent], 1],
    ['a beginning of the wrong kind', [{ ...header, format: 1 }], 1],
    ['no server', [{ ...header, server: null }], 1],
    ['a path for the run that it goes on with', [{ ...header, continues: '../../elsewhere' }], 1],
    ['itself as the run that it goes on with', [{ ...header, continues: header.runId }], 1],
    ['a later run as the one that it goes on with', [{ ...header, continues: 'r2' }], 1],
    ['a line that is a number', [header, 7], 2],
    ['a change without an id', [header, { ...intent, id: 7 }], 2],
    ['a result of nothing', [header, { type: 'result', id: 'c-1' }], 2],
    ['a check of no list', [header, { type: 'check', check: 'verified', ids: 'c-1' }], 2],
  ])('%s', async (_, lines, line) => {
    const path = join(await newStateDir(), 'journal.ndjson');
    await writeFile(path, lines.map((one) => `${JSON.stringify(one)}\n`).join(''));
    const error = await readJournal(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toBe(`${path}:${line}: this is not a line of a journal.`);
  });
  test('property: whatever stands in its lines, it is read or refused', async () => {
    const path = join(await newStateDir(), 'journal.ndjson');
    const type = fc.constantFrom('run', 'intent', 'result', 'check', 'end', 'other');
    const line = fc.tuple(
      type,
      fc.object({ key: fc.constantFrom('id', 'ids', 'op', 'state', 'server', 'at') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 4 }), async (lines) => {
        const all = [header, ...lines.map(([kind, more]) => ({ ...more, type: kind }))];
        await writeFile(path, all.map((one) => `${JSON.stringify(one)}\n`).join(''));
        const error = await readJournal(path).then(
          () => null,
          (thrown: unknown) => thrown,
        );
        expect(error === null || error instanceof UserError).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
