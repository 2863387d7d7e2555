import type { Command } from 'commander';
import { addReport } from '../options.js';
import type { ShownOptions } from '../show-plan.js';
import type { Terminal } from '../terminal.js';

/** `show`: reads a saved plan, or tells two apart. Needs no server. */
export function addShow(program: Command, terminal: Terminal): void {
  const command = program
    .command('show')
    .description('show a saved plan, or what differs between two')
    .argument('<plan>', 'plan file')
    .argument('[other]', 'newer plan file to compare it with');
  command.option('--rule <name>', 'show only what this rule does, and all of it');
  addReport(command);
  command.action(async (file: string, other: string | undefined) => {
    const { readPlanFile } = await import('../../app/plan-file.js');
    const { diffPlans } = await import('../../plan/diff-plans.js');
    const { showPlan, showDifference } = await import('../show-plan.js');
    const options = command.opts<ShownOptions>();
    const plan = await readPlanFile(file, terminal.cwd);
    terminal.out(
      other === undefined
        ? showPlan(plan, options, terminal)
        : showDifference(diffPlans(plan, await readPlanFile(other, terminal.cwd)), options, terminal, {
            before: file,
            after: other,
          }),
    );
  });
}
