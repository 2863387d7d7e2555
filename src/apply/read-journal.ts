import { open } from 'node:fs/promises';
import { UserError } from '../model/diagnostic.js';
import type { CheckLine, IntentLine, JournalLine, ResultLine, RunLine, RunRecord } from '../model/journal.js';
import { describeFileError, wholeLines } from '../util/private-files.js';

/**
 * Reads a journal back. A last line that was cut off in the middle is no line; any other that cannot be read is an error.
 * With `trim`, a caller that reads many of them leaves out what it does not ask for.
 */
export async function readJournal(
  path: string,
  trim: (line: JournalLine) => JournalLine = (line) => line,
): Promise<RunRecord> {
  let run: RunLine | undefined;
  const intents = new Map<string, IntentLine>();
  const results = new Map<string, ResultLine>();
  const checks = new Map<string, CheckLine>();
  let exit: string | null = null;
  let number = 0;
  for await (const text of linesIn(path)) {
    number += 1;
    const line = trim(parseLine(text, path, number));
    run ??= begun(line, path);
    if (line.type === 'intent') intents.set(line.id, line);
    if (line.type === 'result') results.set(line.id, line);
    if (line.type === 'check') for (const id of line.ids) checks.set(id, line);
    if (line.type === 'end') exit = line.exit;
  }
  if (!run) throw notAJournal(path, 1);
  const uncertain = [...intents.keys()].filter((id) => !results.has(id));
  return { run, intents, results, checks, uncertain, exit };
}

function begun(line: JournalLine, path: string): RunLine {
  if (line.type !== 'run') throw notAJournal(path, 1);
  if (line.format.startsWith('1.')) return line;
  throw new UserError(`The journal ${path} has format ${line.format}, and this version reads format 1.`);
}

/** What follows the last line break was being written when the process died. */
async function* linesIn(path: string): AsyncGenerator<string> {
  try {
    const file = await open(path);
    try {
      yield* wholeLines(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new UserError(`The journal ${path} cannot be read: ${describeFileError(error)}.`);
  }
}

function parseLine(line: string, path: string, number: number): JournalLine {
  try {
    const value = JSON.parse(line) as unknown;
    if (isLine(value)) return value;
  } catch {
    // Reported below, with its place.
  }
  throw notAJournal(path, number);
}

/** What each kind of line has that others rely on; a kind that is not known is left alone. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  run: ['format', 'runId', 'plan', 'at'],
  intent: ['id'],
  result: ['id', 'op', 'target', 'state'],
  check: ['check'],
  end: ['exit'],
};

function isLine(value: unknown): value is JournalLine {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  const line = value as Readonly<Record<string, unknown>>;
  if (!(TEXTS[String(line.type)] ?? []).every((name) => typeof line[name] === 'string')) return false;
  if (line.type === 'check') return Array.isArray(line.ids);
  return line.type !== 'run' || isBeginning(line);
}

/** A run goes on with one before it, so that a journal leads neither out of the folder of runs nor in a circle. */
const isBeginning = ({ server, config, continues, runId }: Readonly<Record<string, unknown>>): boolean =>
  [server, config].every((part) => typeof part === 'object' && part !== null) &&
  (continues === undefined ||
    (typeof continues === 'string' && /^[\w-]+$/.test(continues) && continues < (runId as string)));

const notAJournal = (path: string, line: number): UserError =>
  new UserError(
    `${path}:${line}: this is not a line of a journal.`,
    'The file was changed or damaged after it was written.',
  );
