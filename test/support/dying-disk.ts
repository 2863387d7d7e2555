import { AsyncLocalStorage } from 'node:async_hooks';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImmichServer } from '../../src/model/server.js';

/** Stands for `kill -9`: from here on nothing is sent and nothing is written. */
export class Killed extends Error {}

/** The nth write to a journal gets only so much of its text onto the disk, and it and all later ones fail with the error. */
export interface DiskFault {
  readonly nth: number;
  readonly part: (text: string) => string;
  readonly error: Error;
}

export interface Disk {
  /** Writes so far. */
  writes: number;
  readonly fault: DiskFault | null;
  /** Whether the write that fails came at all. */
  hasFailed(): boolean;
}

const disks = new AsyncLocalStorage<Disk>();
let watched: Promise<void> | undefined;

/** Runs the work with a disk of its own: several can run side by side. */
export async function withDisk(
  fault: DiskFault | null,
  work: (disk: Disk) => Promise<unknown>,
): Promise<Disk> {
  watched ??= watchJournals();
  await watched;
  const disk: Disk = { writes: 0, fault, hasFailed: () => fault !== null && disk.writes >= fault.nth };
  await disks.run(disk, () => work(disk));
  return disk;
}

/** Journals, and whatever else a run appends to: locks, copies of plans, summaries. */
async function watchJournals(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-rules-test-'));
  const file = await open(join(folder, 'any'), 'a');
  const handles = Object.getPrototypeOf(file) as FileHandle;
  await file.close();
  await rm(folder, { recursive: true });
  const write = handles.appendFile;
  handles.appendFile = async function (this: FileHandle, data, options) {
    const disk = disks.getStore();
    if (disk) disk.writes++;
    if (!disk?.fault || disk.writes < disk.fault.nth) return write.call(this, data, options);
    const { nth, part, error } = disk.fault;
    if (disk.writes === nth) await write.call(this, part(String(data)), options);
    throw error;
  };
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

const full = (code: string): Error => Object.assign(new Error('the disk fails'), { code });

/** How much of what it writes is on the disk, and what happens then. Of several lines all but the last are whole when cut. */
type Moment = readonly [string, DiskFault['part'], () => Error];

export const FAILING: readonly Moment[] = [
  ['a full disk in the middle of a line', (text) => text.slice(0, -20), () => full('ENOSPC')],
  ['a disk that can only be read from now on', () => '', () => full('EROFS')],
];

export const MOMENTS: readonly Moment[] = [
  ['kill -9 with the lines on the disk and nothing sent', (text) => text, () => new Killed()],
  ['kill -9 in the middle of a line', (text) => text.slice(0, -20), () => new Killed()],
  ['kill -9 between two lines', (text) => text.slice(0, text.indexOf('\n') + 1), () => new Killed()],
  ...FAILING,
];
