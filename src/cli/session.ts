import { type RulesRequest, requireRules, type UsableRules } from '../app/load-rules.js';
import { openServer } from '../app/open-server.js';
import type { ImmichServer } from '../model/server.js';
import { type Feedback, openFeedback } from './feedback.js';
import type { GlobalOptions } from './options.js';
import { type Stop, stopOnSignal } from './stop-on-signal.js';
import type { Terminal } from './terminal.js';

/** What a command that talks to a server works with. */
export interface Session {
  readonly loaded: UsableRules;
  readonly server: ImmichServer;
  readonly feedback: Feedback;
  /** Aborts on the first Ctrl-C or SIGTERM: nothing new is started. */
  readonly stopping: AbortSignal;
}

/** Loads the rules, connects, and runs the command; `stop` comes from whoever handles signals already. */
export async function withSession<T>(
  options: GlobalOptions & Omit<RulesRequest, 'config'>,
  terminal: Terminal,
  run: (session: Session) => Promise<T>,
  outer?: Stop,
): Promise<T> {
  const feedback = await openFeedback(options, terminal);
  const stop = outer ?? stopOnSignal(terminal);
  try {
    const loaded = await requireRules(options, terminal);
    const opened = await openServer(loaded.config, loaded.path, terminal, stop.aborting, feedback.listener);
    const diagnostics = [...loaded.diagnostics, ...opened.diagnostics];
    return await run({
      loaded: { ...loaded, diagnostics },
      server: opened.server,
      feedback,
      stopping: stop.stopping,
    });
  } finally {
    if (!outer) stop.release();
    await feedback.close();
  }
}
