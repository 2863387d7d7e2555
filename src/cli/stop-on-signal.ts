import process from 'node:process';
import { EXIT } from './exit-codes.js';
import type { Terminal } from './terminal.js';

export interface Stop {
  /** Aborts on the first SIGINT or SIGTERM: nothing new is started. */
  readonly stopping: AbortSignal;
  /** Requests under way are given up: on the first signal as long as nothing is written, else on the second. */
  readonly aborting: AbortSignal;
  /** What writes ends in good order: while it runs, the first signal lets what is under way end. */
  whileWriting<T>(write: () => Promise<T>): Promise<T>;
  release(): void;
}

/** Turns Ctrl-C into two wishes: first to stop in good order, then to stop at once. */
export function stopOnSignal(terminal: Terminal): Stop {
  const stopping = new AbortController();
  const aborting = new AbortController();
  let writing = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (signal === 'SIGTERM' && !stopping.signal.aborted) process.once('exit', tellTerminated);
    if (writing && !stopping.signal.aborted)
      terminal.err('\nStopping after what is under way; press Ctrl-C again to abort it.');
    else aborting.abort();
    stopping.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    stopping: stopping.signal,
    aborting: aborting.signal,
    whileWriting: async (write) => {
      writing = true;
      try {
        return await write();
      } finally {
        writing = false;
      }
    },
    release: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  };
}

/** Who asked the process to end with SIGTERM can see that it ended for this, and not by somebody's Ctrl-C. */
function tellTerminated(): void {
  if (process.exitCode === EXIT.interrupted) process.exitCode = EXIT.terminated;
}
