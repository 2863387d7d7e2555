import { writePlanFile } from '../app/plan-file.js';
import { openRun, planUndo } from '../app/undo-run.js';
import { isEmpty } from '../plan/summary.js';
import { EXIT } from './exit-codes.js';
import { applyCommand, type GlobalOptions, type ReportOptions } from './options.js';
import { confirm } from './prompt.js';
import { applyWith } from './run-apply.js';
import { withSession } from './session.js';
import { showPlan } from './show-plan.js';
import type { Terminal } from './terminal.js';

interface UndoOptions extends GlobalOptions, ReportOptions {
  readonly out?: string;
  readonly yes?: true;
}

/** Plans the undo of a run over the library as it is now; saves it, or asks and applies it. */
export async function runUndo(run: string, options: UndoOptions, terminal: Terminal): Promise<number> {
  const recorded = await openRun(run, terminal);
  const { undoes } = recorded.plan;
  if (undoes !== undefined)
    terminal.err(`Note: this run was an undo itself. Undoing it does again what run ${undoes} did.`);
  return withSession(options, terminal, async (session) => {
    const plan = await planUndo(recorded, session.server, session.exif, terminal);
    const { out } = options;
    const savedTo = out === undefined ? undefined : await writePlanFile(plan, out, terminal.cwd);
    const footer = savedTo === undefined ? undefined : { savedTo, apply: applyCommand(options, out) };
    terminal.out(showPlan(plan, options, terminal, footer));
    if (isEmpty(plan) || savedTo !== undefined) return EXIT.done;
    if (!options.yes && !(await confirm(plan, false, terminal))) {
      terminal.err('Nothing was undone.');
      return EXIT.error;
    }
    return applyWith(session, plan, { resume: `immich-rules undo ${recorded.record.run.runId}` }, terminal);
  });
}
