import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import type { Fault } from '../../src/sandbox/faults.js';
import { openCliWorld } from '../support/cli-world.js';

const LIBRARY = {
  assets: {
    a: { filename: 'a.jpg', path: '/nas/a.jpg', rating: 4, albums: ['Rome'] },
    b: { filename: 'b.jpg', duplicate: 'd', 'file-size': 9 },
    c: { filename: 'c.jpg', duplicate: 'd', 'file-size': 1 },
  },
};
const RULES = `version: 1
server: { api-key: { file: key } }
safety: { max-deletes: { count: 9, percent: 100 } }
paths: [{ server: /nas, local: nas }]
rules:
  - { name: dedupe, group: { by: duplicates }, actions: [{ keep-best: { by: [{ highest: file-size }] } }] }
  - { name: seen, match: { filename: "*" }, actions: [{ tag: seen }, { favorite: true }] }
  - { name: files, match: { album: Rome }, actions: [{ write-exif: { modules: [rating] } }] }
`;
const FAULTS: readonly Fault[] = [
  { method: 'PUT', path: '/tags', act: { kind: 'reset' } },
  { method: 'PUT', path: '/assets', act: { kind: 'html', status: 502 } },
  { method: 'PUT', path: /^\/tags\/.+/, act: { kind: 'truncate' } },
];

/** What `ps` shows of every process, with its surroundings. */
async function processes(): Promise<string> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  const files = ids.flatMap((id) => [`/proc/${id}/cmdline`, `/proc/${id}/environ`]);
  return (await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))).join('\n');
}

test('row 15, H32: the key is in no output, no file and no process of a run that fails in every way', async () => {
  const world = await openCliWorld(LIBRARY, RULES);
  const key = 'k3y-that-must-not-be-seen-anywhere';
  world.sandbox.state.keys.set(key, world.sandbox.state.keys.get(world.sandbox.key)!);
  const said: string[] = [];
  const files: string[] = [];
  let seen = '';
  try {
    await world.write('key', `${key}\n`);
    await world.write('nas/.keep', '');
    await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), join(world.home, 'nas/a.jpg'));
    const run = async (...args: string[]) => {
      const running = world.start([...args, '-vv', '--log-file', 'log.ndjson'], { IMMICH_API_KEY: '' });
      let ended = false;
      void running.ended.then(() => {
        ended = true;
      });
      while (!ended) {
        seen += await processes();
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const { code, out, err } = await running.ended;
      said.push(out, err);
      return code;
    };
    expect(await run('plan', '--out', 'plan.json')).toBe(0);
    world.sandbox.setFaults(FAULTS);
    expect(await run('apply', 'plan.json', '--yes')).toBe(3);
    world.sandbox.setFaults([{ act: { kind: 'revoke-key' } }]);
    expect(await run('plan')).toBe(1);
    expect(await run('doctor')).not.toBe(0);
    world.sandbox.setFaults([]);
    await run('history', 'last');
    await run('show', 'plan.json', '--format', 'html');
    await run('validate');
    for (const one of await readdir(world.home, { recursive: true, withFileTypes: true })) {
      const path = join(one.parentPath, one.name);
      if (!one.isFile() || path === join(world.home, 'key')) continue;
      files.push(path);
      said.push(path, await readFile(path, 'latin1'));
    }
  } finally {
    await world.close();
  }
  // What is looked through is really there.
  expect(
    files.filter((path) => /journal\.ndjson$|plan\.json$|log\.ndjson$|config\.json$/.test(path)).length,
  ).toBeGreaterThan(3);
  expect(seen).toContain('exiftool');
  expect(said.join('\n')).toContain('does not accept the API key');
  for (const text of [...said, seen]) expect(text.includes(key)).toBe(false);
});
