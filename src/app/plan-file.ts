import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { parsePlan, planIn } from '../plan/read-plan.js';
import { planPieces } from '../plan/write-plan.js';
import { parseJsonLines } from '../util/json-lines.js';
import { describeFileError, replacePrivateFile, wholeLines } from '../util/private-files.js';

/** Writes the plan so that a reader sees all of it or nothing; only this user can read it. */
export async function writePlanFile(plan: Plan, file: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file);
  try {
    // Where a link stands, the user means what it leads to.
    await replacePrivateFile(await realpath(path).catch(() => path), planPieces(plan));
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
  const read = await readPlan(path);
  if (typeof read !== 'string') return read;
  const { value, diagnostics } = parsePlan(read, file);
  if (!value)
    throw new UserError(
      `${file} cannot be used as a plan.`,
      'Make a new one with `immich-rules plan --out`.',
      diagnostics,
    );
  return value;
}

/** The plan, read line by line; its text where that is no plan as we write it, or comes out of a pipe. */
async function readPlan(path: string): Promise<Plan | string> {
  try {
    const handle = await open(path, constants.O_RDONLY);
    try {
      const isFile = (await handle.stat()).isFile();
      const plan = isFile ? planIn(await parseJsonLines(wholeLines(handle))) : null;
      return plan ?? (await handle.readFile('utf8'));
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
