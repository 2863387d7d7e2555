import { chmod, mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { describe, expect, test } from '@jest/globals';
import { takeLock } from '../../src/apply/lock.js';
import { UserError } from '../../src/model/diagnostic.js';
import { apply, newStateDir } from '../support/apply.js';
import { asset, library } from '../support/asset.js';
import { leaveLock } from '../support/dead-lock.js';
import { memoryServer } from '../support/memory-server.js';
import * as plan from '../support/plan-for.js';
import { mountDisk, testOnDisk } from '../support/small-disk.js';

const lib = library({ assets: [asset({ id: 'a1' })] });
const rate = plan.planFor(lib, [plan.set('a1', { rating: 5 })]);
const request = (stateDir: string, userId = 'user-1') => ({
  ...{
    stateDir,
    userId,
    command: 'apply' as const,
    server: 'https://photos.example.net',
    plan: 'sha256:7d1f',
  },
  onLost: () => undefined,
});

describe('row 170: two applies at once', () => {
  test('the second is refused with what is known about the first, and sends nothing', async () => {
    const stateDir = await newStateDir();
    let second: unknown;
    const other = memoryServer(lib);
    const server = memoryServer(lib, {
      before: async ({ method }) => {
        if (method === 'updateAssets')
          second = await apply(rate, other, { stateDir }).catch((error) => error);
      },
    });
    expect((await apply(rate, server, { stateDir })).exit).toBe('done');
    expect(second).toBeInstanceOf(UserError);
    const { message, hint } = second as UserError;
    expect(message).toContain('Another apply is writing to this library.');
    expect(message).toContain(`What:   apply of ${rate.id}`);
    expect(message).toContain(`@${hostname()}, process ${pid}`);
    expect(message).toContain('Server: https://photos.example.net');
    expect(hint).toContain('Nothing was sent');
    expect(other.calls).toEqual([]);
    expect((await apply(rate, other, { stateDir, restart: true })).exit).toBe('done');
  });

  test('of many that start together exactly one gets the lock', async () => {
    const stateDir = await newStateDir();
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(request(stateDir))));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test("another user's library has a lock of its own", async () => {
    const stateDir = await newStateDir();
    const first = await takeLock(request(stateDir));
    const second = await takeLock(request(stateDir, 'user-2'));
    await first.release();
    await second.release();
    expect(await readdir(join(stateDir, 'locks'))).toEqual([]);
  });
});

describe('a lock that was left behind', () => {
  test('is broken when its process is gone on this computer', async () => {
    const stateDir = await newStateDir();
    await leaveLock(stateDir, 'user-1');
    expect((await apply(rate, memoryServer(lib), { stateDir })).exit).toBe('done');
  });

  test('is broken by one only, when many find it', async () => {
    const stateDir = await newStateDir();
    await leaveLock(stateDir, 'user-1');
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(request(stateDir))));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test.each([
    ['its process lives', hostname(), pid],
    ['it is from another computer', 'elsewhere', 1],
  ])('stands when %s', async (_, host, holder) => {
    const stateDir = await newStateDir();
    await leaveLock(stateDir, 'user-1', { host, pid: holder });
    await expect(takeLock(request(stateDir))).rejects.toThrow(`Who:    anna@${host}, process ${holder}`);
  });

  test('from another computer is broken when nobody refreshed it for a minute', async () => {
    const stateDir = await newStateDir();
    const path = await leaveLock(stateDir, 'user-1', { host: 'elsewhere', pid: 1 });
    const past = new Date(Date.now() - 61_000);
    await utimes(path, past, past);
    const lock = await takeLock(request(stateDir));
    expect(JSON.parse(await readFile(`${path}.json`, 'utf8'))).toMatchObject({ host: hostname(), pid });
    await lock.release();
  });
});

describe('a state folder that cannot be written', () => {
  test('is a file: refused before anything is sent', async () => {
    const stateDir = join(await newStateDir(), 'state');
    await writeFile(stateDir, '');
    const server = memoryServer(lib);
    await expect(apply(rate, server, { stateDir })).rejects.toThrow(
      `The state folder ${stateDir} cannot be written: a part of the path is not a folder.`,
    );
    expect(server.calls).toEqual([]);
  });

  test('has a file where the runs belong: refused before anything is written', async () => {
    const stateDir = await newStateDir();
    await writeFile(join(stateDir, 'runs'), '');
    const server = memoryServer(lib);
    await expect(apply(rate, server, { stateDir })).rejects.toThrow(/The journal in .* cannot be written/);
    expect(server.writes()).toEqual([]);
  });

  test('is closed to others even when it was open before', async () => {
    const stateDir = await newStateDir();
    await mkdir(join(stateDir, 'locks'));
    await chmod(join(stateDir, 'locks'), 0o755);
    const lock = await takeLock(request(stateDir));
    expect((await stat(join(stateDir, 'locks'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(stateDir, 'locks', 'user-1.lock.json'))).mode & 0o777).toBe(0o600);
    await lock.release();
  });
});

testOnDisk('on a disk that can only be read it is refused at once: that does not pass', async () => {
  const stateDir = await newStateDir();
  const disk = mountDisk(stateDir, 64);
  try {
    await mkdir(join(stateDir, 'locks'), { mode: 0o700 });
    disk.makeReadOnly();
    const begun = Date.now();
    await expect(takeLock(request(stateDir))).rejects.toThrow('the disk is read-only');
    expect(Date.now() - begun).toBeLessThan(3000);
  } finally {
    disk.close();
  }
});
