import { fdatasyncSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * From now on adds up how long journals take to get onto the disk, in milliseconds; only journals are appended to.
 * Nothing else runs meanwhile, so that what others do while the disk is at work is not counted as its time.
 */
export async function timeJournals(): Promise<() => number> {
  const path = join(tmpdir(), `immich-rules-bench-${process.pid}`);
  const file = await open(path, 'a');
  const handles = Object.getPrototypeOf(file) as FileHandle;
  await file.close();
  await rm(path);
  let spent = 0;
  const timed = (work: () => void): Promise<void> => {
    const started = performance.now();
    work();
    spent += performance.now() - started;
    return Promise.resolve();
  };
  handles.appendFile = function (text) {
    return timed(() => writeFileSync(this.fd, text));
  };
  handles.datasync = function () {
    return timed(() => fdatasyncSync(this.fd));
  };
  return () => spent;
}
