import { type KeptLibrary, keepLibrary } from '../app/kept-library.js';
import { loadRules, type UsableRules, unusable } from '../app/load-rules.js';
import { stateDir } from '../app/surroundings.js';
import { requireTests } from '../app/test-rules.js';
import { watchRules } from '../app/watch-rules.js';
import { noteDuplicates } from '../apply/duplicates.js';
import type { Allowed } from '../model/blockers.js';
import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { diffPlans, isSamePlan, type PlanDiff } from '../plan/diff-plans.js';
import { isEmpty } from '../plan/summary.js';
import { renderEvent } from '../report/events-ndjson.js';
import { renderDiffLine } from '../report/plan-diff.js';
import { formatClock } from '../report/time.js';
import { parseDuration } from '../util/units.js';
import { EXIT } from './exit-codes.js';
import { reportFailure } from './failure.js';
import { type Feedback, openFeedback } from './feedback.js';
import type { GlobalOptions, RuleOptions } from './options.js';
import { applyWith, refuseBlocked } from './run-apply.js';
import { type Session, withSession } from './session.js';
import { showDifference, showPlan } from './show-plan.js';
import { stopOnSignal } from './stop-on-signal.js';
import { tell } from './tell.js';
import type { Terminal } from './terminal.js';

export interface WatchOptions extends GlobalOptions, RuleOptions {
  readonly every?: string;
  readonly apply?: true;
  readonly events?: true;
  readonly allow?: Allowed;
}

const REPORT = { format: 'text', by: 'rule' } as const;

/** Plans again and again, printing what is new, until Ctrl-C. */
export async function runWatch(options: WatchOptions, terminal: Terminal): Promise<number> {
  const every = options.every === undefined ? undefined : secondsOf(options.every);
  const { rule, label, skip } = options;
  const { path } = await loadRules({ config: options.config }, terminal);
  const stop = stopOnSignal(terminal);
  // Events have stdout for themselves.
  const shown = options.events ? { ...terminal, out: () => {} } : terminal;
  let code: number = EXIT.done;
  // The plan that was shown last and still waits to be applied.
  let last: Plan | null = null;
  let kept: KeptLibrary | null = null;
  let rules: UsableRules | null = null;
  const show = (plan: Plan, readAt?: string): boolean => {
    const since = last && diffPlans(last, plan);
    shown.out(since ? news(since, terminal, readAt) : showPlan(plan, REPORT, terminal));
    // What is no news leaves the time since when there is none.
    const isNews = !since || !isSamePlan(since);
    if (isNews) last = plan;
    return isNews && !isEmpty(plan);
  };
  try {
    await watchRules({
      path,
      signal: stop.stopping,
      load: () => loadRules({ config: path, rule, label, skip }, terminal),
      every: ({ config }) => every ?? config.watch.every,
      refused: (rules, keeping) => {
        reportFailure(unusable(rules), terminal);
        terminal.err(keeping ? 'The last good rules stay in force.' : 'Waiting for the rules to be mended.');
      },
      failed: async (error) => {
        reportFailure(error, terminal);
        const message = error instanceof Error ? error.message : String(error);
        if (rules) await tell({ event: 'failed', message }, rules, terminal);
        terminal.err('Watching goes on.');
      },
      cycle: async (loaded, anew) => {
        rules = loaded;
        const applies = options.apply || loaded.config.watch.apply;
        // What is applied is planned over the library as it is now.
        if (!anew && !applies && kept?.isEnoughFor(loaded)) {
          const feedback = options.events ? eventsTo(terminal) : await openFeedback(options, terminal);
          const plan = await kept.plan(loaded, feedback.listener).finally(() => feedback.close());
          if (show(plan, kept.readAt)) await tell({ event: 'planned', plan }, loaded, terminal);
          return;
        }
        kept = null;
        const run = async (session: Session): Promise<void> => {
          const told = options.events ? { ...session, feedback: eventsTo(terminal) } : session;
          const { listener } = told.feedback;
          const read = await keepLibrary(told.loaded, told.server, terminal, listener, stop.stopping);
          const { plan } = read;
          kept = read.kept;
          const isNews = show(plan);
          if (isNews && !applies) await tell({ event: 'planned', plan }, loaded, terminal);
          if (!applies) return;
          if (isEmpty(plan)) return noteDuplicates(plan, told.server, stateDir(terminal));
          requireTests(loaded);
          refuseBlocked(plan, options.allow ?? {});
          [kept, last] = [null, null];
          code = await applyWith(told, plan, options, shown);
        };
        await withSession(options, terminal, run, { loaded, stop });
      },
    });
  } finally {
    stop.release();
  }
  terminal.err('Stopped watching.');
  return code === EXIT.interrupted ? code : EXIT.done;
}

/** What is different from the plan that was shown last; `readAt` says that the library was not read for it. */
function news(difference: PlanDiff, terminal: Terminal, readAt?: string): string {
  const { meta, timezone } = difference.after;
  const age = readAt === undefined ? '' : `, over the library of ${formatClock(readAt, timezone)}`;
  const line = `${formatClock(meta.createdAt, timezone)}  ${renderDiffLine(difference)}${age}`;
  return isSamePlan(difference)
    ? line
    : `${line}\n\n${showDifference(difference, REPORT, terminal, { before: 'the last plan', after: 'this plan' })}`;
}

const eventsTo = (terminal: Terminal): Feedback => ({
  listener: (event) => terminal.out(renderEvent(event, new Date().toISOString()).trimEnd()),
  failed: () => {},
  close: async () => {},
});

function secondsOf(text: string): number {
  const seconds = parseDuration(text);
  if (seconds === null || seconds <= 0)
    throw new UserError(`--every ${text} is no time.`, 'Write it like 30s, 15m or 1h.');
  return seconds;
}
