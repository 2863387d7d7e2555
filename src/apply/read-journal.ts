import { readFile } from 'node:fs/promises';
import { UserError } from '../model/diagnostic.js';
import type { CheckLine, IntentLine, JournalLine, ResultLine, RunRecord } from '../model/journal.js';
import { describeFileError } from '../util/private-files.js';

/** Reads a journal back. A last line that was cut off in the middle is no line; any other that cannot be read is an error. */
export async function readJournal(path: string): Promise<RunRecord> {
  const lines = parseLines(await readText(path), path);
  const [run] = lines;
  if (run?.type !== 'run') throw notAJournal(path, 1);
  if (!run.format.startsWith('1.')) {
    throw new UserError(`The journal ${path} has format ${run.format}, and this version reads format 1.`);
  }
  const intents = new Map<string, IntentLine>();
  const results = new Map<string, ResultLine>();
  const checks = new Map<string, CheckLine>();
  let exit: string | null = null;
  for (const line of lines) {
    if (line.type === 'intent') intents.set(line.id, line);
    if (line.type === 'result') results.set(line.id, line);
    if (line.type === 'check') for (const id of line.ids) checks.set(id, line);
    if (line.type === 'end') exit = line.exit;
  }
  const uncertain = [...intents.keys()].filter((id) => !results.has(id));
  return { run, intents, results, checks, uncertain, exit };
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new UserError(`The journal ${path} cannot be read: ${describeFileError(error)}.`);
  }
}

function parseLines(text: string, path: string): readonly JournalLine[] {
  const lines = text.split('\n');
  // What follows the last line break was being written when the process died.
  lines.pop();
  return lines.map((line, index) => {
    try {
      const value = JSON.parse(line) as unknown;
      if (typeof value === 'object' && value !== null && 'type' in value) return value as JournalLine;
    } catch {
      // Reported below, with its place.
    }
    throw notAJournal(path, index + 1);
  });
}

const notAJournal = (path: string, line: number): UserError =>
  new UserError(
    `${path}:${line}: this is not a line of a journal.`,
    'The file was changed or damaged after it was written.',
  );
