import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@jest/globals';

const run = (command: string, ...args: readonly string[]): unknown =>
  execFileSync(command, args, { stdio: 'ignore' });

/** A disk of a few kilobytes, in memory. Only root may mount one. */
export interface SmallDisk {
  readonly path: string;
  resize(kilobytes: number): void;
  /** Leaves so many kilobytes for others. */
  fill(left: number): void;
  makeReadOnly(): void;
  close(): void;
}

export function mountDisk(path: string, kilobytes: number): SmallDisk {
  mkdirSync(path, { recursive: true });
  run('mount', '-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', path);
  const ballast = join(path, 'ballast');
  return {
    path,
    resize: (size) => run('mount', '-o', `remount,size=${size}k`, path),
    fill(left) {
      rmSync(ballast, { force: true });
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - left * 1024));
    },
    makeReadOnly: () => run('mount', '-o', 'remount,ro', path),
    close: () => run('umount', '-l', path),
  };
}

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'immich-rules-test-'));
  try {
    mountDisk(join(folder, 'disk'), 4).close();
    return true;
  } catch {
    process.stdout.write('NOT TESTED: full and read-only disks, since this user may not mount one.\n');
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where no disk can be mounted, tests of full disks are skipped, and it is said. */
export const testOnDisk = canMount() ? test : test.skip;
