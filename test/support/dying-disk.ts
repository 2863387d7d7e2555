import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { ImmichServer } from '../../src/model/server.js';

/** Stands for `kill -9`: from here on nothing is sent and nothing is written. */
export class Killed extends Error {}

export interface Disk {
  /** Whether the write came at all. */
  hasFailed(): boolean;
  restore(): void;
}

/**
 * The nth write to a journal gets only so much of its text onto the disk, and it and all later ones fail with the
 * error. Journals are the only files that this program appends to.
 */
export async function failingDisk(nth: number, part: (text: string) => string, error: Error): Promise<Disk> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-rules-test-'));
  const file = await open(join(folder, 'any'), 'a');
  const handles = Object.getPrototypeOf(file) as FileHandle;
  await file.close();
  await rm(folder, { recursive: true });
  const write = handles.appendFile;
  let writes = 0;
  const spy = jest.spyOn(handles, 'appendFile').mockImplementation(async function (
    this: FileHandle,
    data,
    options,
  ) {
    writes++;
    if (writes < nth) return write.call(this, data, options);
    if (writes === nth) await write.call(this, part(String(data)), options);
    throw error;
  });
  return { hasFailed: () => writes >= nth, restore: () => spy.mockRestore() };
}

/** A server that a dead process cannot reach any more. */
export const mortal = (server: ImmichServer, isDead: () => boolean): ImmichServer =>
  new Proxy(server, {
    get(target, name: keyof ImmichServer) {
      const method = target[name];
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => {
        if (isDead()) throw new Killed();
        return (method as (...args: unknown[]) => unknown)(...args);
      };
    },
  });
