import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { environment, MAIN, watchProcess } from '../support/cli.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';
import { STACK } from '../support/dedupe-world.js';

const RULES = 'version: 1\nrules:\n  - { name: all, match: { filename: "*" }, actions: [{ tag: seen }] }\n';

let world: CliWorld;
beforeAll(async () => {
  const many = Array.from({ length: 800 }, (_, index) => [
    `a${index}`,
    { filename: `${'long '.repeat(20)}${index}.jpg` },
  ]);
  world = await openCliWorld({ assets: Object.fromEntries(many) }, RULES);
});
afterAll(() => world.close());

/** A command line of the shell; the program is `$RULES`. */
const shell = (line: string) =>
  watchProcess(
    spawn('bash', ['-c', `set -o pipefail; ${line}`], {
      cwd: world.home,
      env: environment(world.home, {
        RULES: `${process.execPath} ${MAIN} -c rules.yaml`,
        IMMICH_INSTANCE_URL: world.sandbox.url,
        IMMICH_API_KEY: world.sandbox.key,
      }),
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  ).ended;

describe('row 180: stdout carries plans and data, stderr everything else', () => {
  test('a plan as JSON is nothing but JSON, however much is said', async () => {
    const { code, out, err } = await world.run(['plan', '-vv', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ formatVersion: '1.0', summary: { add: 801 } });
    expect(err).toMatch(/Immich 3\.1\.0 at[\s\S]*read 800 of 800 assets[\s\S]*planned: 801 to add/);
  });

  test('-q: nothing on stderr when all is well; without -v neither progress nor log', async () => {
    expect(await world.run(['plan', '-q'])).toMatchObject({ code: 0, err: '' });
    const { err } = await world.run(['plan']);
    expect(err).not.toMatch(/reading|read 800/);
  });

  test('-q leaves errors', async () => {
    const { code, out, err } = await world.run(['plan', '-q'], { IMMICH_API_KEY: 'wrong' });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/does not accept the API key/);
  });

  test('-v tells each change of an apply that is not as wished, -vv the phases too', async () => {
    const own = await openCliWorld({ assets: { a: { filename: 'a.jpg' } } }, RULES);
    const { err } = await own.run(['apply', '--yes', '-vv']);
    await own.close();
    expect(err).toMatch(
      /applying 2 changes in run[\s\S]*create: 1 change[\s\S]*asset\.tag asset:.*: done[\s\S]*applied: 2 done/,
    );
  });

  test('no colours and no links where nobody sees them', async () => {
    for (const env of [{}, { FORCE_COLOR: '1' }, { NO_COLOR: '1' }]) {
      const { out, err } = await world.run(['plan', '-v'], env);
      expect(out + err).not.toContain('\u001b');
    }
  });
});

describe('rows 181, 182: --log-file', () => {
  const lines = async (file: string) =>
    (await world.read(file))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('appends one JSON object per line with timestamp, level, message and extra; nobody else can read it', async () => {
    await world.run(['plan', '--log-file', 'log.ndjson', '-q']);
    const first = await lines('log.ndjson');
    await world.run(['plan', '--log-file', 'log.ndjson', '-q']);
    const all = await lines('log.ndjson');
    expect(all.length).toBeGreaterThan(first.length);
    expect(all.slice(0, first.length)).toEqual(first);
    for (const line of all) {
      expect(Object.keys(line)).toEqual(['timestamp', 'level', 'message', 'extra']);
      expect(new Date(line.timestamp).toISOString()).toBe(line.timestamp);
      expect(['error', 'warning', 'info', 'debug']).toContain(line.level);
    }
    expect(first.map(({ extra }) => extra.type)).toEqual(
      expect.arrayContaining(['version', 'read_start', 'read_complete', 'planned']),
    );
    expect((await stat(join(world.home, 'log.ndjson'))).mode & 0o777).toBe(0o600);
  });

  test('holds what ended the command', async () => {
    await world.run(['plan', '--log-file', 'failed.ndjson'], { IMMICH_API_KEY: 'wrong-key' });
    expect((await lines('failed.ndjson')).at(-1)).toMatchObject({
      level: 'error',
      message: expect.stringContaining('does not accept the API key'),
    });
    expect(await world.read('failed.ndjson')).not.toContain('wrong-key');
  });

  test.each([
    ['.', /The log cannot be written to .*: it is a folder\.\s+Choose another --log-file/],
    ['missing/log', /The log cannot be written to .*: there is no such file or folder/],
  ])('at %s: an error before anything is done', async (file, message) => {
    const before = world.sandbox.requests.length;
    const { code, out, err } = await world.run(['apply', '--yes', '--log-file', file]);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringMatching(message) });
    expect(world.sandbox.requests.length).toBe(before);
  });

  test('on a disk that is full: one word about it, and the work goes on', async () => {
    const { code, err } = await shell('$RULES plan --log-file /dev/full > plan.txt');
    expect(code).toBe(0);
    expect(err).toMatch(/The log in \/dev\/full ends here: the disk is full/);
    expect(await world.read('plan.txt')).toContain('Plan: 801 to add');
  });
});

describe('readers that do not read', () => {
  test('`| head` ends in silence', async () => {
    const { code, out, err } = await shell('$RULES plan --all -q | head -1');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  test('an apply whose reader left does all of its work', async () => {
    const own = await openCliWorld({ assets: { a: { filename: 'a.jpg' } } }, RULES);
    const run = own.start(['apply', '--yes']);
    run.child.stdout!.destroy();
    expect(await run.ended).toMatchObject({ code: 0 });
    expect(own.writes()).toEqual(['PUT /tags', 'PUT /tags/:id/assets']);
    await own.close();
  });

  test('a full disk under stdout is an error', async () => {
    const { code, err } = await shell('$RULES plan > /dev/full');
    expect(code).toBe(1);
    expect(err).toMatch(/stdout cannot be written: ENOSPC/);
    expect(err).not.toMatch(STACK);
  });

  test('a full disk under stderr is not', async () => {
    const { code, out } = await shell('$RULES plan -vv 2> /dev/full');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Plan: 801 to add') });
  });
});
