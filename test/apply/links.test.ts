import { mkdir, mkdtemp, readdir, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { forget } from '../../src/apply/forgotten.js';
import { apply, newStateDir } from '../support/apply.js';
import { asset, library } from '../support/asset.js';
import { memoryServer } from '../support/memory-server.js';
import * as plan from '../support/plan-for.js';

const lib = library({ assets: [asset({ id: 'a1' })] });
const rate = plan.planFor(lib, [plan.set('a1', { rating: 5 })]);

/** A state folder in which one name leads to somebody else's folder. */
async function linked(name: string) {
  const [stateDir, theirs] = [await newStateDir(), join(await mkdtemp(join(tmpdir(), 'theirs-')), 'folder')];
  await mkdir(theirs, { mode: 0o755 });
  await symlink(theirs, join(stateDir, name));
  const untouched = async (): Promise<void> => {
    expect(await readdir(theirs)).toEqual([]);
    expect((await stat(theirs)).mode & 0o777).toBe(0o755);
  };
  return { stateDir, untouched };
}

test.each(['locks', 'runs'])('a link in place of %s is not followed, and nothing is sent', async (name) => {
  const { stateDir, untouched } = await linked(name);
  const server = memoryServer(lib);
  await expect(apply(rate, server, { stateDir })).rejects.toThrow(`${name}" is a symbolic link`);
  expect(server.writes()).toEqual([]);
  await untouched();
});

test('a link in place of seen is not followed; the run is done, and says so', async () => {
  const { stateDir, untouched } = await linked('seen');
  const warnings: string[] = [];
  const whole = { ...rate.library, offline: 0, reads: { ...rate.library.reads, assets: 'all' as const } };
  const { exit } = await apply({ ...rate, library: whole }, memoryServer(lib), {
    stateDir,
    listener: (event) => event.type === 'diagnostic' && warnings.push(event.diagnostic.message),
  });
  expect({ exit, warnings }).toEqual({
    exit: 'done',
    warnings: [expect.stringContaining('seen" is a symbolic link')],
  });
  await untouched();
});

test('a link in place of overrides is not followed, and nothing is forgotten', async () => {
  const { stateDir, untouched } = await linked('overrides');
  await expect(forget(stateDir, 'user-1', ['key'], '2026-01-01T00:00:00Z')).rejects.toThrow('symbolic link');
  await untouched();
});
