import { requireRules } from '../app/load-rules.js';
import { readPlanFile } from '../app/plan-file.js';
import { stateDir } from '../app/surroundings.js';
import { requireTests } from '../app/test-rules.js';
import { applyPlan } from '../apply/apply-plan.js';
import { noteDuplicates } from '../apply/duplicates.js';
import { effectiveConfig } from '../config/effective-config.js';
import { type Allowed, blockersOf, LIMITS } from '../model/blockers.js';
import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { isEmpty } from '../plan/summary.js';
import { renderApplySummary } from '../report/apply-summary.js';
import { didYouMean } from '../util/nearest.js';
import { EXIT } from './exit-codes.js';
import { applyCommand, type GlobalOptions, type SelectionOptions } from './options.js';
import { choose, confirm } from './prompt.js';
import { planNow, type Session, withSession } from './session.js';
import { showPlan } from './show-plan.js';
import { tell } from './tell.js';
import type { Terminal } from './terminal.js';

export interface ApplyOptions extends GlobalOptions, SelectionOptions {
  readonly yes?: true;
  readonly interactive?: true;
  readonly failFast?: true;
  readonly strict?: true;
  readonly restart?: true;
  readonly allow?: Allowed;
}

/** Applies a saved plan as it is, or a new one after showing it and asking. */
export async function runApply(
  file: string | undefined,
  options: ApplyOptions,
  terminal: Terminal,
): Promise<number> {
  if (file !== undefined) refuseSelection(options);
  if (options.yes && options.interactive)
    throw new UserError('--yes does not ask, and --interactive asks about each group: choose one.');
  const saved = file === undefined ? null : await readPlanFile(file, terminal.cwd);
  requireTests(await requireRules({ config: options.config }, terminal));
  return withSession(options, terminal, async (session) => {
    const plan = saved ?? (await planAndShow(session, options, terminal));
    // Also without changes: rules that are wrong ask for nothing, and that is no success.
    refuseBlocked(plan, options.allow ?? {});
    if (isEmpty(plan)) {
      await noteDuplicates(plan, session.server, stateDir(terminal));
      if (saved) terminal.out('The plan has no changes; there is nothing to do.');
      return EXIT.done;
    }
    const agreed = await agreedPart(plan, saved !== null, options, terminal);
    if (!agreed) {
      terminal.err('Nothing was applied.');
      return EXIT.error;
    }
    return applyWith(session, agreed, { ...options, resume: applyCommand(options, file) }, terminal);
  });
}

/** What may be done of the plan: all of it, what was chosen, or nothing. */
async function agreedPart(
  plan: Plan,
  reviewed: boolean,
  { yes, interactive }: ApplyOptions,
  terminal: Terminal,
): Promise<Plan | null> {
  if (interactive) return choose(plan, terminal);
  return yes || (await confirm(plan, reviewed, terminal)) ? plan : null;
}

/** Somebody who names a rule or a number here expects less to happen than a saved plan does. */
function refuseSelection({ rule, label, skip, asset, limit }: ApplyOptions): void {
  const given = Object.entries({
    '--rule': rule,
    '--label': label,
    '--skip': skip,
    '--asset': asset,
    '--limit': limit,
  });
  const [option] = given.find(([, value]) => value !== undefined) ?? [];
  if (option !== undefined)
    throw new UserError(
      `${option} cannot narrow a saved plan: it is applied whole.`,
      `Give ${option} to \`immich-rules plan --out\`, and apply that plan.`,
    );
}

async function planAndShow(session: Session, options: ApplyOptions, terminal: Terminal): Promise<Plan> {
  const plan = await planNow(session, options, terminal);
  // A limit that was raised is none to be told of.
  const blockers = blockersOf(plan, options.allow ?? {});
  const diagnostics = plan.diagnostics.filter((one) => one.severity !== 'error' || blockers.includes(one));
  terminal.out(showPlan({ ...plan, diagnostics }, { format: 'text', by: 'rule' }, terminal));
  return plan;
}

/** Errors of the plan end it here; the report has shown them already, or `show` does. */
export function refuseBlocked(plan: Plan, allow: Allowed): void {
  const known = [...LIMITS, ...plan.rules.map((rule) => rule.name)];
  const unknown = Object.keys(allow).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UserError(`--allow ${unknown}: there is no such limit.`, didYouMean(unknown, known));
  const blockers = blockersOf(plan, allow);
  if (blockers.length > 0) throw new UserError('This plan cannot be applied.', undefined, blockers);
}

export async function applyWith(
  { server, exif, feedback, stop, loaded }: Session,
  plan: Plan,
  options: Pick<ApplyOptions, 'allow' | 'failFast' | 'strict' | 'restart'> & { readonly resume?: string },
  terminal: Terminal,
): Promise<number> {
  const result = await stop.whileWriting(() =>
    applyPlan(plan, {
      server,
      exif,
      stateDir: stateDir(terminal),
      signal: stop.stopping,
      listener: feedback.listener,
      config: effectiveConfig(loaded.config),
      ...(options.allow && { allow: options.allow }),
      ...(options.failFast && { failFast: true }),
      ...(options.strict && { strict: true }),
      ...(options.restart && { restart: true }),
    }),
  );
  const look = { color: terminal.color, width: terminal.outIsTty ? terminal.columns : null } as const;
  const links = terminal.outIsTty ? ({ links: 'osc8' } as const) : {};
  // What is left of a plan that was not saved is what the next plan says.
  const { resume = 'immich-rules apply' } = options;
  terminal.out(renderApplySummary(plan, result, { ...look, ...links, resume }).trimEnd());
  await tell({ event: 'applied', plan, run: result }, loaded, terminal);
  return { done: EXIT.done, partial: EXIT.partial, interrupted: EXIT.interrupted }[result.exit];
}
