import { checkFolders } from '../app/check-folders.js';
import { type RulesRequest, requireRules, type UsableRules } from '../app/load-rules.js';
import { makePlan } from '../app/make-plan.js';
import { openFiles } from '../app/open-files.js';
import { openServer } from '../app/open-server.js';
import { ImmichError } from '../model/immich-error.js';
import type { Plan } from '../model/plan.js';
import type { ImmichServer } from '../model/server.js';
import { type Feedback, openFeedback } from './feedback.js';
import type { GlobalOptions, SelectionOptions } from './options.js';
import { type Stop, stopOnSignal } from './stop-on-signal.js';
import type { Terminal } from './terminal.js';

/** What a command that talks to a server works with. */
export interface Session {
  readonly loaded: UsableRules;
  readonly server: ImmichServer;
  /** Files of this machine; who plans and applies starts exiftool once. */
  readonly exif: ReturnType<typeof openFiles>;
  readonly feedback: Feedback;
  readonly stop: Stop;
}

/** Loads the rules, connects, and runs the command; a command that goes on for long has rules and signals in hand already. */
export async function withSession<T>(
  options: GlobalOptions & Omit<RulesRequest, 'config'>,
  terminal: Terminal,
  run: (session: Session) => Promise<T>,
  given: { readonly loaded?: UsableRules; readonly stop?: Stop } = {},
): Promise<T> {
  const feedback = await openFeedback(options, terminal);
  const stop = given.stop ?? stopOnSignal(terminal);
  try {
    const loaded = given.loaded ?? (await requireRules(options, terminal));
    await checkFolders(loaded);
    const opened = await openServer(loaded.config, loaded.path, terminal, stop.aborting, feedback.listener);
    const diagnostics = [...loaded.diagnostics, ...opened.diagnostics];
    const exif = openFiles(loaded.config.paths);
    const session = { loaded: { ...loaded, diagnostics }, server: opened.server, exif, feedback, stop };
    return await run(session).finally(() => exif.close());
  } catch (error) {
    feedback.failed(error);
    throw error;
  } finally {
    if (!given.stop) stop.release();
    await feedback.close();
  }
}

/** A plan of how things are now. Throws when it was interrupted, for then nobody asks for it any more. */
export async function planNow(
  { loaded, server, exif, feedback, stop }: Session,
  { limit, asset }: Pick<SelectionOptions, 'limit' | 'asset'>,
  terminal: Terminal,
): Promise<Plan> {
  const request = { loaded, limit: limit ?? null, assets: asset, now: Date.now(), exif };
  const plan = await makePlan(request, server, terminal, feedback.listener);
  if (stop.stopping.aborted) throw new ImmichError('cancelled', 'The plan was cancelled.');
  return plan;
}
