import type { FileHandle } from 'node:fs/promises';
import type { JournalLine, RunLine } from '../model/journal.js';
import { createPrivateFile } from '../util/private-files.js';

/** An append-only record of one run, one JSON value a line. */
export interface Journal {
  /** Returns once the lines are on the disk, all of them with one flush. */
  append(lines: readonly JournalLine[]): Promise<void>;
  close(): Promise<void>;
}

/** Creates the journal with its first lines; refuses when the file exists or is a link. */
export async function createJournal(
  path: string,
  header: RunLine,
  more: readonly JournalLine[] = [],
): Promise<Journal> {
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
    await append([header, ...more]);
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
