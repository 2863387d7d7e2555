import { makePlan } from '../app/make-plan.js';
import { writePlanFile } from '../app/plan-file.js';
import { readPermissions } from '../app/read-permissions.js';
import { permissionsFor } from '../apply/permissions.js';
import { hasErrors } from '../model/diagnostic.js';
import { isEmpty } from '../plan/summary.js';
import { wantsOf } from '../rules/wants.js';
import { EXIT } from './exit-codes.js';
import type { GlobalOptions, ReportOptions, SelectionOptions } from './options.js';
import { withSession } from './session.js';
import { showPlan } from './show-plan.js';
import type { Terminal } from './terminal.js';

export interface PlanOptions extends GlobalOptions, SelectionOptions, ReportOptions {
  readonly out?: string;
  readonly limit?: number;
  readonly detailedExitcode?: true;
}

/** Plans, saves if asked, and prints. */
export async function runPlan(options: PlanOptions, terminal: Terminal): Promise<number> {
  const plan = await withSession(options, terminal, ({ loaded, server, feedback }) => {
    if (!options.quiet)
      terminal.err(`To plan, the API key needs: ${readPermissions(wantsOf(loaded.rules)).join(', ')}.`);
    return makePlan(
      { loaded, limit: options.limit ?? null, now: Date.now() },
      server,
      terminal,
      feedback.listener,
    );
  });
  if (!options.quiet && !isEmpty(plan))
    terminal.err(`To apply, it needs: ${permissionsFor(plan).join(', ')}.`);
  const savedTo =
    options.out === undefined ? undefined : await writePlanFile(plan, options.out, terminal.cwd);
  terminal.out(showPlan(plan, options, terminal, savedTo));
  if (hasErrors(plan.diagnostics)) return EXIT.error;
  return options.detailedExitcode && !isEmpty(plan) ? EXIT.changes : EXIT.done;
}
