import process from 'node:process';
import type { Terminal } from './terminal.js';

export interface Stop {
  /** Aborts on the first SIGINT or SIGTERM: nothing new is started. */
  readonly stopping: AbortSignal;
  /** Aborts on the second: requests under way are given up. */
  readonly aborting: AbortSignal;
  release(): void;
}

/** Turns Ctrl-C into two wishes: first to stop in good order, then to stop at once. */
export function stopOnSignal(terminal: Terminal): Stop {
  const stopping = new AbortController();
  const aborting = new AbortController();
  const onSignal = (): void => {
    if (stopping.signal.aborted) aborting.abort();
    else terminal.err('\nStopping after what is under way; press Ctrl-C again to abort it.');
    stopping.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    stopping: stopping.signal,
    aborting: aborting.signal,
    release: () => void process.off('SIGINT', onSignal).off('SIGTERM', onSignal),
  };
}
