import type { FileHandle } from 'node:fs/promises';
import type { Change } from '../model/change.js';
import type { ChangeState } from '../model/events.js';
import type { Plan } from '../model/plan.js';
import { createPrivateFile } from '../util/private-files.js';
import type { WrittenFile } from './board.js';

/** First line of a journal. */
export interface RunLine {
  readonly type: 'run';
  readonly format: '1.0';
  readonly runId: string;
  readonly plan: string;
  readonly server: Plan['server'];
  readonly config: Pick<Plan['config'], 'hash' | 'git'>;
  /** ISO 8601, as all times in a journal. */
  readonly at: string;
}

/** On disk before the request is sent: from here on the change may have happened. */
export interface IntentLine {
  readonly type: 'intent';
  readonly at: string;
  readonly id: string;
  readonly before: unknown;
  /** What an undo needs and the plan does not say: the duplicate group and stack of an asset that is trashed. */
  readonly was?: Readonly<Record<string, unknown>>;
}

/** One record per change that was tried: what, on which asset, tag or album, from what to what, with which result. */
export interface ResultLine {
  readonly type: 'result';
  readonly at: string;
  readonly id: string;
  readonly op: Change['op'];
  readonly target: string;
  readonly album?: string;
  readonly tag?: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly state: ChangeState;
  readonly message?: string;
  /** Id that the server gave to what was created. */
  readonly created?: string;
  /** Of a file that was written: where it is kept as it was, and its version afterwards. */
  readonly file?: WrittenFile;
}

interface EndLine {
  readonly type: 'end';
  readonly at: string;
  readonly exit: string;
}

export type JournalLine = RunLine | IntentLine | ResultLine | EndLine;

/** An append-only record of one run, one JSON value a line. */
export interface Journal {
  /** Returns once the lines are on the disk, all of them with one flush. */
  append(lines: readonly JournalLine[]): Promise<void>;
  close(): Promise<void>;
}

/** Creates the journal with its first line; refuses when the file exists or is a link. */
export async function createJournal(path: string, header: RunLine): Promise<Journal> {
  const file = await createPrivateFile(path);
  // Lines of batches that run side by side must not mix.
  let last: Promise<void> = Promise.resolve();
  const append = (lines: readonly JournalLine[]): Promise<void> => {
    last = last.then(
      () => write(file, lines),
      // After a failed write the end of the file is unknown: nothing may follow it.
      (error) => Promise.reject(error),
    );
    // Whoever waits for this write sees its error; the chain alone must not end the process.
    last.catch(() => undefined);
    return last;
  };
  try {
    await append([header]);
  } catch (error) {
    await file.close();
    throw error;
  }
  return { append, close: () => file.close() };
}

async function write(file: FileHandle, lines: readonly JournalLine[]): Promise<void> {
  await file.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await file.datasync();
}
