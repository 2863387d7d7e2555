import type { Command } from 'commander';
import { addReport, addSelection, type GlobalOptions } from '../options.js';
import type { PlanOptions } from '../run-plan.js';
import type { Terminal } from '../terminal.js';

/** `plan`: what would happen and why. Writes nothing but the plan. */
export function addPlan(program: Command, terminal: Terminal): void {
  const command = program
    .command('plan')
    .description('show what the rules would change; changes nothing')
    .option('-o, --out <file>', 'save the plan, to apply exactly it later')
    .option('--against <commit>', 'show what differs from the rules of a commit, branch or tag')
    .option('--snapshot <file>', 'plan over a saved library instead of the server')
    .option('--detailed-exitcode', 'exit with 2 when there are changes');
  addReport(command);
  addSelection(command);
  command.action(async () => {
    const options = { ...program.opts<GlobalOptions>(), ...command.opts<PlanOptions>() };
    if (options.against !== undefined) {
      const { runAgainst } = await import('../run-against.js');
      process.exitCode = await runAgainst(options.against, options, terminal);
      return;
    }
    const { runPlan } = await import('../run-plan.js');
    process.exitCode = await runPlan(options, terminal);
  });
}
