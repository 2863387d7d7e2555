import { readFile } from 'node:fs/promises';
import { UserError } from '../model/diagnostic.js';
import type { CheckLine, IntentLine, JournalLine, ResultLine, RunRecord } from '../model/journal.js';
import { describeFileError } from '../util/private-files.js';

const BREAK = '\n'.charCodeAt(0);

/** Reads a journal back. A last line that was cut off in the middle is no line; any other that cannot be read is an error. */
export async function readJournal(path: string): Promise<RunRecord> {
  const lines = parseLines(await readBytes(path), path);
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

/** Not as one text: that of some million changes would be longer than a text can be. */
async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UserError(`The journal ${path} cannot be read: ${describeFileError(error)}.`);
  }
}

/** What follows the last line break was being written when the process died. */
function parseLines(bytes: Buffer, path: string): readonly JournalLine[] {
  const lines: JournalLine[] = [];
  for (
    let start = 0, end = bytes.indexOf(BREAK);
    end !== -1;
    start = end + 1, end = bytes.indexOf(BREAK, start)
  )
    lines.push(parseLine(bytes.toString('utf8', start, end), path, lines.length + 1));
  return lines;
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
