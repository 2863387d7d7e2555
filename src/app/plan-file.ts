import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { parsePlan } from '../plan/read-plan.js';
import { serializePlan } from '../plan/write-plan.js';
import { describeFileError } from '../util/private-files.js';

/** Writes the plan so that a reader sees all of it or nothing; only this user can read it. */
export async function writePlanFile(plan: Plan, file: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file);
  try {
    await writeFileAtomic(path, serializePlan(plan), { mode: 0o600 });
  } catch (error) {
    throw new UserError(
      `Could not save the plan: ${describeFileError(error)}.`,
      `Choose another file than ${path}.`,
    );
  }
  return path;
}

/** Reads a saved plan and checks that it is whole and unchanged. Throws UserError. */
export async function readPlanFile(file: string, cwd: string): Promise<Plan> {
  const path = resolve(cwd, file);
  const { value, diagnostics } = await parsePlan(await readText(path), file);
  if (!value)
    throw new UserError(
      `${file} cannot be used as a plan.`,
      'Make a new one with `immich-rules plan --out`.',
      diagnostics,
    );
  return value;
}

async function readText(path: string): Promise<string> {
  try {
    const handle = await open(path, constants.O_RDONLY);
    try {
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new UserError(
      `Could not read the plan: ${describeFileError(error)}.`,
      `Is ${path} the right file?`,
    );
  }
}
