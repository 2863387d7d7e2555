import { availableParallelism } from 'node:os';
import type { ExifTool } from 'exiftool-vendored';
import { UserError } from '../model/diagnostic.js';

/** Processes at most: each holds a whole perl, and they share one disk. */
const MOST = 4;

/** exiftool processes that start with the first call: the package alone takes as long to load as a small command. */
export interface Pool {
  exiftool(): Promise<ExifTool>;
  close(): Promise<void>;
}

export function openPool(): Pool {
  let started: Promise<ExifTool> | undefined;
  return {
    exiftool: () => (started ??= start()),
    async close() {
      const running = started;
      started = undefined;
      await running?.then(
        (exiftool) => exiftool.end(),
        () => undefined, // It never started, and the one who asked for it was told.
      );
    },
  };
}

async function start(): Promise<ExifTool> {
  const { ExifTool } = await import('exiftool-vendored');
  const exiftool = new ExifTool({
    maxProcs: Math.min(MOST, availableParallelism()),
    // Exactly the tags that are named: no translation to other places, and no repair of files that look odd.
    useMWG: false,
    ignoreMinorErrors: false,
  });
  try {
    await exiftool.version();
    return exiftool;
  } catch (error) {
    await exiftool.end().catch(() => undefined);
    throw new UserError(
      `exiftool does not start: ${(error as Error).message.split('\n')[0]}`,
      'Rules that write metadata need it. It comes with this program and runs on Perl: is `perl` installed, and in the PATH?',
    );
  }
}
