import type { ExifTool } from 'exiftool-vendored';
import { UserError } from '../model/diagnostic.js';
import { PROCESSES } from '../util/processes.js';

/** Processes that end before one of them has answered anything. */
const STARTS = 2;

/** Milliseconds that one command may take, or a chain of them. */
const PATIENCE = 900_000;
/** What exiftool says at the end of a command. */
const READY = /^\{ready\}\r?$/m;

/** exiftool processes that start with the first call: the package alone takes as long to load as a small command. */
export interface Pool {
  exiftool(): Promise<ExifTool>;
  close(): Promise<void>;
}

export function openPool(): Pool {
  let started: Promise<ExifTool> | undefined;
  let awake: NodeJS.Timeout | undefined;
  return {
    exiftool() {
      // While a process that died is replaced by another, nothing else keeps this one from ending in the middle.
      awake ??= setInterval(() => undefined, 60_000);
      started ??= start();
      return started;
    },
    async close() {
      clearInterval(awake);
      awake = undefined;
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
    maxProcs: PROCESSES,
    // All of them at once: the package waits 1.5 seconds from one to the next.
    minDelayBetweenSpawnMillis: 0,
    // A new one loads half of exiftool again; this often is enough against whatever a perl may gather.
    maxTasksPerProcess: 500,
    // What fails is the file; a new process would fail as well.
    maxFailedTasksPerProcess: 0,
    // In a line of its own: in another it is somebody's text.
    ...{ pass: READY, fail: READY },
    // A film of some gigabytes is written for minutes, as are the files of one chain from a slow disk.
    ...{ taskTimeoutMillis: PATIENCE, maxProcAgeMillis: PATIENCE },
    // Exactly the tags that are named: no translation to other places, and no repair of files that look odd.
    useMWG: false,
    ignoreMinorErrors: false,
  });
  // The package goes on starting processes for ever; none of its promises would tell.
  const dies = new Promise<never>((_, reject) => {
    let ended = 0;
    exiftool.on('childEnd', (_process, why) => {
      ended += 1;
      if (ended === STARTS) reject(new Error(`it ended at once (${why})`));
    });
  });
  try {
    await Promise.race([Promise.all(Array.from({ length: PROCESSES }, () => exiftool.version())), dies]);
    return exiftool;
  } catch (error) {
    await exiftool.end().catch(() => undefined);
    throw new UserError(
      `exiftool does not start: ${(error as Error).message.split('\n')[0]}`,
      'Rules that write metadata need it. It comes with this program and runs on Perl: is `perl` installed, and in the PATH?',
    );
  }
}
