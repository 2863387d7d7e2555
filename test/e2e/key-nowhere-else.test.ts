import { execFileSync } from 'node:child_process';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { reply, type Seen, serve, type TestServer } from '../immich/servers.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

jest.setTimeout(120_000);

const KEY = 'k3y-that-must-not-be-seen-anywhere';
const LIBRARY = {
  assets: {
    a: { filename: 'a.jpg', albums: ['Rome'] },
    b: { filename: 'b.jpg', duplicate: 'd', 'file-size': 9 },
    c: { filename: 'c.jpg', duplicate: 'd', 'file-size': 1 },
  },
};
const RULES = `version: 1
server: { api-key: { env: OUR_KEY } }
notify: { command: sh tell.sh }
safety: { max-deletes: { count: 9, percent: 100 } }
rules:
  - { name: dedupe, group: { by: duplicates }, actions: [{ keep-best: { by: [{ highest: file-size }] } }] }
  - { name: seen, match: { filename: "*" }, actions: [{ tag: seen }, { favorite: true }, { add-to-album: { name: Seen, create: true } }] }
`;
/** Writes down all that a program is given by us. */
const SPY = `#!/bin/sh\n{ echo "$0 $*"; env; } >> "$HOME/spied.txt"\n`;

let world: CliWorld;
let proxy: TestServer;
/** How the proxy answers instead of Immich, if it does. */
let spoil: (seen: Seen) => number | null = () => null;

/** A proxy that tells whoever it turns away what it was sent: the key too. */
async function openProxy(): Promise<TestServer> {
  return serve((response, seen) => {
    const { method, path, headers, body } = seen;
    const status = spoil(seen);
    const echo = { headers, key: headers['x-api-key'] };
    if (status === 502) return reply(response, `<html>${JSON.stringify(echo)}</html>`, status);
    if (status !== null) return reply(response, { message: JSON.stringify(echo), error: echo.key }, status);
    const json = { 'content-type': 'application/json', 'x-api-key': String(headers['x-api-key']) };
    void fetch(`${world.sandbox.url}${path}`, {
      method,
      headers: json,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).then(async (answer) =>
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text()),
    );
  });
}

beforeEach(async () => {
  world = await openCliWorld(LIBRARY, RULES);
  world.sandbox.state.keys.set(KEY, world.sandbox.state.keys.get(world.sandbox.key)!);
  proxy = await openProxy();
  await world.write('tell.sh', `${SPY}cat >> "$HOME/spied.txt"\n`);
  const git = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
  await chmod(await world.write('bin/git', `${SPY}exec ${git} "$@"\n`), 0o700);
  const commit = `${git} init -q && ${git} add rules.yaml && ${git} -c user.name=A -c user.email=a@example.org commit -qm x`;
  execFileSync('sh', ['-c', commit], { cwd: world.home });
});
afterEach(() => world.close());

const environment = () => ({
  ...{ IMMICH_INSTANCE_URL: proxy.url, IMMICH_API_KEY: '', OUR_KEY: KEY },
  PATH: `${join(world.home, 'bin')}:${process.env.PATH}`,
});
const args = (command: string): readonly string[] => [
  ...command.split(' '),
  '-vv',
  '--log-file',
  'log.ndjson',
];

const isWrite = ({ method, path }: Seen): boolean => method !== 'GET' && !path.includes('/search');

test('row 15, H32: no other command shows the key, keeps it, or hands it on, also when it is sent back', async () => {
  const said: string[] = [];
  const run = async (command: string): Promise<number | null> => {
    const { code, out, err } = await world.run(args(command), environment());
    said.push(out, err);
    return code;
  };
  const spoilt = async (how: typeof spoil, command: string): Promise<number | null> => {
    spoil = how;
    const code = await run(command);
    spoil = () => null;
    return code;
  };
  const all = (status: number) => () => status;
  const writes = (status: number) => (seen: Seen) => (isWrite(seen) ? status : null);

  expect(await run('apply --yes')).toBe(0);
  const [done] = await readdir(join(world.home, '.local/state/immich-rules/runs'));
  expect(await spoilt(writes(400), `undo ${done} --yes`)).toBe(3);
  expect(await spoilt(writes(404), `undo ${done} --yes`)).toBe(3);
  expect(await run('plan --against HEAD')).toBe(0);
  expect(await run('snapshot library.ndjson')).toBe(0);
  expect(await run('snapshot --redact redacted.ndjson')).toBe(0);
  for (const command of ['explain a.jpg', 'permissions', 'overrides', 'history last', 'albums', 'doctor'])
    expect({ command, code: await run(command) }).toEqual({ command, code: 0 });
  for (const [status, command] of [
    ...([
      [401, 'explain a.jpg'],
      [403, 'snapshot other.ndjson'],
      [400, 'permissions'],
      [404, 'albums'],
    ] as const),
    ...([
      [404, 'overrides'],
      [403, 'doctor'],
      [401, 'undo last'],
    ] as const),
  ])
    expect({ command, code: await spoilt(all(status), command) }).toEqual({ command, code: 1 });

  spoil = all(403);
  const watching = world.start(args('watch --apply'), environment());
  await watching.says(/x-api-key/);
  spoil = () => null;
  watching.child.kill('SIGINT');
  const { out, err } = await watching.ended;
  said.push(out, err);

  const kept: string[] = [];
  for (const one of await readdir(world.home, { recursive: true, withFileTypes: true }))
    if (one.isFile()) kept.push(join(one.parentPath, one.name));
  said.push(...kept, ...(await Promise.all(kept.map((path) => readFile(path, 'latin1')))));
  // What is looked through is really there.
  expect(
    proxy.seen.every(({ path, headers }) => path.endsWith('/version') || headers['x-api-key'] === KEY),
  ).toBe(true);
  const spied = await world.read('spied.txt');
  for (const one of [
    'bin/git rev-parse',
    'bin/git read-tree',
    'tell.sh',
    '"event":"applied"',
    '"event":"failed"',
  ])
    expect(spied).toContain(one);
  expect(kept.filter((path) => /journal|log\.ndjson|library|redacted/.test(path)).length).toBeGreaterThan(4);
  expect(said.join('\n')).toContain('"x-api-key":"…"');
  for (const text of said) expect(text.split('\n').filter((line) => line.includes(KEY))).toEqual([]);
});
