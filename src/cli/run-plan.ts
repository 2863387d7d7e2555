import { writePlanFile } from '../app/plan-file.js';
import { readPermissions } from '../app/read-permissions.js';
import { permissionsFor } from '../apply/permissions.js';
import { blockersOf } from '../model/blockers.js';
import { hasErrors } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { isEmpty } from '../plan/summary.js';
import type { RenderOptions } from '../report/options.js';
import { wantsOf } from '../rules/wants.js';
import { EXIT } from './exit-codes.js';
import { planOffline } from './offline.js';
import { applyCommand, type GlobalOptions, type ReportOptions, type SelectionOptions } from './options.js';
import { planNow, withSession } from './session.js';
import { showPlan } from './show-plan.js';
import type { Terminal } from './terminal.js';

export interface PlanOptions extends GlobalOptions, SelectionOptions, ReportOptions {
  readonly out?: string;
  readonly snapshot?: string;
  readonly against?: string;
  readonly detailedExitcode?: true;
}

/** Plans, saves if asked, and prints. */
export async function runPlan(options: PlanOptions, terminal: Terminal): Promise<number> {
  const plan = await planOrRead(options, terminal);
  if (!options.quiet && !isEmpty(plan))
    terminal.err(`To apply, it needs: ${permissionsFor(plan).join(', ')}.`);
  const saved = options.out === undefined ? undefined : save(plan, options.out, options, terminal);
  // A plan that cannot be saved is shown all the same.
  const footer = await saved?.catch(() => undefined);
  terminal.out(showPlan(plan, reportOf(options), terminal, footer));
  await saved;
  if (hasErrors(plan.diagnostics)) return EXIT.error;
  return options.detailedExitcode && !isEmpty(plan) ? EXIT.changes : EXIT.done;
}

/** Here `--rule` has chosen what is planned; nothing of it is hidden. */
export const reportOf = ({ format, by, all, skipped }: ReportOptions): ReportOptions => ({
  format,
  by,
  ...(all && { all }),
  ...(skipped && { skipped }),
});

function planOrRead(options: PlanOptions, terminal: Terminal): Promise<Plan> {
  if (options.snapshot !== undefined) return planOffline(options.snapshot, options, terminal);
  return withSession(options, terminal, (session) => {
    const { rules } = session.loaded;
    if (!options.quiet)
      terminal.err(`To plan, the API key needs: ${readPermissions(wantsOf(rules)).join(', ')}.`);
    return planNow(session, options, terminal);
  });
}

/** Saves the plan and says how to apply it, if it can be applied. */
async function save(
  plan: Plan,
  file: string,
  options: PlanOptions,
  terminal: Terminal,
): Promise<RenderOptions['footer']> {
  const savedTo = await writePlanFile(plan, file, terminal.cwd);
  if (blockersOf(plan, {}).length > 0) {
    terminal.err(`Saved to ${savedTo}, but it cannot be applied as it is.`);
    return undefined;
  }
  return { savedTo, apply: applyCommand(options, file) };
}
