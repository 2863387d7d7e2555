import { loadRules, requireRules } from '../app/load-rules.js';
import { makePlan } from '../app/make-plan.js';
import { watchRules } from '../app/watch-rules.js';
import { type Allowed, blockersOf } from '../model/blockers.js';
import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { isEmpty } from '../plan/summary.js';
import { renderEvent } from '../report/events-ndjson.js';
import { formatClock } from '../report/time.js';
import { parseDuration } from '../util/units.js';
import { EXIT } from './exit-codes.js';
import { reportFailure } from './failure.js';
import type { GlobalOptions } from './options.js';
import { applyWith } from './run-apply.js';
import { withSession } from './session.js';
import { showDifference, showPlan } from './show-plan.js';
import { stopOnSignal } from './stop-on-signal.js';
import type { Terminal } from './terminal.js';

export interface WatchOptions extends GlobalOptions {
  readonly every?: string;
  readonly apply?: true;
  readonly events?: true;
  readonly allow?: Allowed;
}

const REPORT = { format: 'text', by: 'rule' } as const;

/** Plans again and again, printing what is new, until Ctrl-C. */
export async function runWatch(options: WatchOptions, terminal: Terminal): Promise<number> {
  const every = options.every === undefined ? undefined : secondsOf(options.every);
  const { path } = await loadRules(options, terminal);
  const say = options.events ? () => {} : terminal.out;
  const stop = stopOnSignal(terminal);
  let last: { readonly plan: Plan; readonly at: string } | null = null;
  try {
    await watchRules({
      path,
      signal: stop.stopping,
      load: () => requireRules(options, terminal),
      every: ({ config }) => every ?? config.watch.every,
      failed: (error, keeping) => {
        reportFailure(error, terminal);
        terminal.err(keeping ? 'The last good rules stay in force.' : 'Waiting for the rules to be mended.');
      },
      cycle: async () => {
        const seen = last;
        last = await withSession(
          options,
          terminal,
          async (session) => {
            const listener = options.events
              ? (event: Parameters<typeof renderEvent>[0]) =>
                  terminal.out(renderEvent(event, new Date().toISOString()).trimEnd())
              : session.feedback.listener;
            const request = { loaded: session.loaded, limit: null, now: Date.now() };
            const plan = await makePlan(request, session.server, terminal, listener);
            const at = formatClock(plan.meta.createdAt, plan.timezone);
            if (seen && seen.plan.id === plan.id)
              say(`${at}  No news since ${formatClock(seen.plan.meta.createdAt, plan.timezone)}.`);
            else
              say(
                seen ? showDifference(seen.plan, plan, REPORT, terminal) : showPlan(plan, REPORT, terminal),
              );
            if ((options.apply || session.loaded.config.watch.apply) && !isEmpty(plan)) {
              const blockers = blockersOf(plan, options.allow ?? {});
              if (blockers.length > 0) throw new UserError('This plan is not applied.', undefined, blockers);
              await applyWith(
                { ...session, feedback: { ...session.feedback, listener } },
                plan,
                options,
                terminal,
              );
            }
            return { plan, at };
          },
          stop,
        );
      },
    });
  } finally {
    stop.release();
  }
  terminal.err('Stopped watching.');
  return EXIT.done;
}

function secondsOf(text: string): number {
  const seconds = parseDuration(text);
  if (seconds === null || seconds <= 0)
    throw new UserError(`--every ${text} is no time.`, 'Write it like 30s, 15m or 1h.');
  return seconds;
}
