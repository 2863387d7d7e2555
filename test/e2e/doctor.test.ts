import { chmod, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { reply, serve } from '../immich/servers.js';
import { giveToNobody, runAsNobody } from '../support/as-nobody.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const LIBRARY = {
  user: 'Ana',
  assets: {
    a: { filename: 'a.jpg', path: '/data/2024/a.jpg' },
    b: { filename: 'b.jpg', path: '/data/b.jpg' },
  },
};
const RULES = `version: 1
rules:
  - { name: old, match: { taken: { older-than: 30d } }, actions: [{ delete: trash }] }
`;
const WRITES = `version: 1
paths: [{ server: /data, local: photos }]
rules:
  - { name: write, match: { filename: "*.jpg" }, actions: [{ write-exif: { modules: [rating] } }] }
`;

let world: CliWorld | undefined;
afterEach(() => world?.close());

async function open(rules = RULES, permissions?: readonly string[]): Promise<CliWorld> {
  world = await openCliWorld(LIBRARY, rules, permissions ? { permissions } : {});
  return world;
}

/** The checks by name; nothing secret may be in them, nor anything on stderr. */
async function examined({ run, sandbox }: CliWorld, env: Readonly<Record<string, string>> = {}) {
  const { code, out, err } = await run(['doctor', '--format', 'json'], env);
  expect(err).toBe('');
  expect(out).not.toContain(sandbox.key);
  const { ok, checks } = JSON.parse(out) as {
    ok: boolean;
    checks: { name: string; state: string; message: string; hint?: string }[];
  };
  expect(code).toBe(ok ? 0 : 1);
  const problems = checks.filter(({ state }) => state === 'problem');
  for (const problem of problems) expect(problem.hint).toBeTruthy();
  const states = Object.fromEntries(checks.map(({ name, state }) => [name, state]));
  return { ok, problems, states, check: (name: string) => checks.find((one) => one.name === name)! };
}

test('rows 13, B9: where all is well, every line says so, and nothing was made or changed', async () => {
  const opened = await open();
  const { code, out, err } = await opened.run(['doctor']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const lines = out.split('\n').map((line) => line.slice(0, 22).trim());
  expect(lines.slice(0, 8)).toEqual(
    ['rules', 'server', 'key', 'permissions', 'trash', 'clock', 'state', 'disk'].map((name) =>
      expect.stringMatching(new RegExp(`^ok +${name}`)),
    ),
  );
  expect(out).toMatch(/key +the server accepts it, as Ana\n/);
  expect(out).toMatch(/\n\nEverything is in order\.\n$/);
  expect(out).not.toContain(opened.sandbox.key);
  expect(opened.writes()).toEqual([]);
  expect(await readdir(opened.home)).toEqual(['rules.yaml']);
});

describe('the server', () => {
  test('that cannot be reached is one problem; what hangs on it is not looked at', async () => {
    const { problems, states } = await examined(await open(), { IMMICH_INSTANCE_URL: 'http://127.0.0.1:9' });
    expect(problems.map(({ message }) => message)).toEqual([
      'http://127.0.0.1:9 cannot be reached (connection refused).',
    ]);
    expect(states).toMatchObject({
      key: 'skipped',
      permissions: 'skipped',
      trash: 'skipped',
      clock: 'skipped',
    });
    expect(states).toMatchObject({ state: 'ok', disk: 'ok' });
  });

  test('that is not set, or not told the key, is named with the variable', async () => {
    const { problems } = await examined(await open(), { IMMICH_API_KEY: '' });
    expect(problems).toMatchObject([{ name: 'server', hint: expect.stringContaining('IMMICH_API_KEY') }]);
  });

  test('H22: of an unknown major version is refused', async () => {
    const { url } = await serve((response) => reply(response, { major: 4, minor: 0, patch: 0 }));
    const { problems } = await examined(await open(), { IMMICH_INSTANCE_URL: url });
    expect(problems).toMatchObject([
      { name: 'server', message: expect.stringContaining('runs Immich 4.0.0') },
    ]);
  });

  test('a key that it does not accept is told apart from one that may do too little', async () => {
    const wrong = await examined(await open(), { IMMICH_API_KEY: 'wrong-key' });
    expect(wrong.problems).toMatchObject([{ name: 'key' }]);
    expect(wrong.states).toMatchObject({ server: 'ok', permissions: 'skipped', trash: 'ok', clock: 'ok' });
    await world!.close();
    const small = await examined(await open(RULES, ['asset.read']));
    expect(small.states).toMatchObject({ key: 'ok', permissions: 'problem' });
    expect(small.check('permissions').message).toBe(
      'the key lacks asset.delete, asset.statistics, stack.read, user.read',
    );
  });

  test('H32, row 53: a trash that is turned off is a problem only for rules that trash; no answer shows the key', async () => {
    const answers: Readonly<Record<string, unknown>> = {
      '/api/server/version': { major: 3, minor: 1, patch: 0 },
      '/api/server/features': { trash: false },
      '/api/users/me': { id: 'u', name: 'Ana' },
      '/api/api-keys/me': { permissions: ['all'] },
    };
    const late = { date: new Date(Date.now() - 7 * 60_000).toUTCString() };
    const { url } = await serve((response, { path }) => reply(response, answers[path], 200, late));
    const opened = await open();
    const { states, check } = await examined(opened, { IMMICH_INSTANCE_URL: url });
    expect(states).toMatchObject({ key: 'ok', trash: 'problem', clock: 'problem' });
    expect(check('trash').message).toContain('trash is turned off');
    expect(check('clock').message).toBe("the server's is 7 min behind this machine's");
    await opened.write('rules.yaml', RULES.replace('delete: trash', 'favorite: true'));
    expect((await examined(opened, { IMMICH_INSTANCE_URL: url })).states).toMatchObject({ trash: 'ok' });
  });
});

describe('folders of `paths`', () => {
  test('H6: an empty one, as a disk leaves that is not mounted, is a problem', async () => {
    const opened = await open(WRITES);
    await mkdir(join(opened.home, 'photos'));
    const { problems } = await examined(opened);
    expect(problems).toMatchObject([{ name: 'paths', message: expect.stringContaining('it is empty') }]);
  });

  test('photos of the library are looked for in them; exiftool is started for rules that write', async () => {
    const opened = await open(WRITES);
    await opened.write('photos/b.jpg', 'x');
    const missing = await examined(opened);
    expect(missing.problems).toMatchObject([
      { name: 'paths', message: expect.stringContaining('/data/2024/a.jpg') },
    ]);
    await opened.write('photos/2024/a.jpg', 'x');
    const found = await examined(opened);
    expect(found.check('paths').message).toMatch(/photos" has all 2 photos tried$/);
    expect(found.states).toMatchObject({ paths: 'ok', exiftool: 'ok' });
  });

  test('that no rule writes into are no problem, whatever is in them', async () => {
    const opened = await open(RULES.replace('rules:', 'paths: [{ server: /data, local: nowhere }]\nrules:'));
    const { ok, check } = await examined(opened);
    expect(ok).toBe(true);
    expect(check('paths').message).toMatch(
      /nowhere": there is no such file or folder; no rule works with files$/,
    );
  });

  test('a `server` that no path begins with is named', async () => {
    const opened = await open(WRITES.replace('/data', '/dat'));
    await opened.write('photos/b.jpg', 'x');
    const { check } = await examined(opened);
    expect(check('paths').message).toBe('the library has no photo under "/dat"');
  });

  test('H15: where nothing can be written is a problem', async () => {
    const opened = await open(WRITES);
    await opened.write('photos/b.jpg', 'x');
    await opened.write('photos/2024/a.jpg', 'x');
    const asNobody = { ...opened, run: (args: readonly string[]) => runAsNobody(opened, args) };
    await giveToNobody(opened);
    expect((await examined(asNobody)).states).toMatchObject({ paths: 'ok' });
    await chmod(join(opened.home, 'photos/2024'), 0o500);
    await chmod(join(opened.home, 'photos'), 0o500);
    const { check, ok } = await examined(asNobody);
    await chmod(join(opened.home, 'photos'), 0o700);
    expect(check('paths').message).toContain('permission denied');
    expect(ok).toBe(false);
  });
});

describe('this machine', () => {
  test('a state folder that others can read, or that is a file, is a problem', async () => {
    const opened = await open();
    const folder = join(opened.home, '.local/state/immich-rules');
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o755);
    expect((await examined(opened)).check('state')).toMatchObject({ hint: `chmod 700 "${folder}"` });
    expect((await stat(folder)).mode & 0o777).toBe(0o755);
    await rm(folder, { recursive: true });
    await opened.write('.local/state/immich-rules', '');
    expect((await examined(opened)).check('state').message).toContain('is no folder');
  });

  test('rules that are missing or wrong are a problem, and the rest of the machine is still looked at', async () => {
    const opened = await open();
    const none = await examined(opened, { IMMICH_RULES_CONFIG: '' });
    expect(none.problems).toMatchObject([{ name: 'rules', hint: expect.stringContaining('init') }]);
    await opened.write('rules.yaml', 'version: 1\nrulez: []\n');
    const wrong = await examined(opened);
    expect(wrong.problems).toMatchObject([{ name: 'rules', hint: expect.stringContaining('validate') }]);
    expect(wrong.states).toMatchObject({ state: 'ok', disk: 'ok' });
  });
});
