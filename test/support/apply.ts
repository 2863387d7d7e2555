import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApplyOptions, type ApplyResult, applyPlan } from '../../src/apply/apply-plan.js';
import type { ChangeState } from '../../src/model/events.js';
import type { MetadataFiles } from '../../src/model/files.js';
import type { Plan } from '../../src/model/plan.js';
import type { ImmichServer } from '../../src/model/server.js';

export const newStateDir = (): Promise<string> => mkdtemp(join(tmpdir(), 'immich-rules-test-'));

/** The same in memory, where there is such a place: for thousands of runs that would all wait for the disk. */
export const newStateDirInMemory = (): Promise<string> =>
  mkdtemp('/dev/shm/immich-rules-test-').catch(newStateDir);

/** For plans that write no files. */
export const noFiles: MetadataFiles = {
  read: () => Promise.reject(new Error('this test reads no files')),
  holdsOnly: () => Promise.reject(new Error('this test looks into no files')),
  look: () => Promise.reject(new Error('this test looks at no files')),
  restore: () => Promise.reject(new Error('this test restores no files')),
  write: () => Promise.reject(new Error('this test writes no files')),
};

/** Applies in a state folder of its own unless one is given. */
export async function apply(
  plan: Plan,
  server: ImmichServer,
  options: Partial<ApplyOptions> = {},
): Promise<ApplyResult> {
  return applyPlan(plan, { server, exif: noFiles, stateDir: await newStateDir(), ...options });
}

/** State by the id of the change. */
export const statesOf = ({ results }: ApplyResult): Readonly<Record<string, ChangeState>> =>
  Object.fromEntries(results.map(({ id, state }) => [id, state]));

export const messageOf = ({ results }: ApplyResult, id: string): string | undefined =>
  results.find((result) => result.id === id)?.message;
