import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * From now on adds up how long journals take to get onto the disk, in milliseconds. Only journals are appended to;
 * batches that wait side by side count each, so that the true cost is at most this.
 */
export async function timeJournals(): Promise<() => number> {
  const path = join(tmpdir(), `immich-rules-bench-${process.pid}`);
  const file = await open(path, 'a');
  const handles = Object.getPrototypeOf(file);
  await file.close();
  await rm(path);
  let spent = 0;
  for (const name of ['appendFile', 'datasync']) {
    const own = handles[name];
    handles[name] = async function (...args: unknown[]) {
      const started = performance.now();
      try {
        return await own.apply(this, args);
      } finally {
        spent += performance.now() - started;
      }
    };
  }
  return () => spent;
}
