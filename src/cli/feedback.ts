import type { Event, Listener } from '../model/events.js';
import type { GlobalOptions } from './options.js';
import { openProgress } from './progress.js';
import type { Terminal } from './terminal.js';

/** What the user sees while something works: a progress bar and log lines, both on stderr. */
export interface Feedback {
  readonly listener: Listener;
  /** What ended the command, for the log file. */
  failed(error: unknown): void;
  close(): Promise<void>;
}

/** Events go to the progress bar, if stderr is a terminal, and to the log, if one was asked for. */
export async function openFeedback(options: GlobalOptions, terminal: Terminal): Promise<Feedback> {
  const progress = terminal.errIsTty && !options.quiet ? openProgress() : null;
  const wanted = options.verbose > 0 || options.logFile !== undefined || !options.quiet;
  const log = wanted ? (await import('./logging.js')).openLog(options, terminal) : null;
  return {
    listener: (event: Event) => {
      progress?.show(event);
      log?.write(event);
    },
    failed: (error) => log?.failed(error),
    close: async () => {
      progress?.stop();
      await log?.close();
    },
  };
}
