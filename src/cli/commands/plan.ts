import type { Command } from 'commander';
import { addReport, addSelection } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `plan`: what would happen and why. Writes nothing but the plan. */
export function addPlan(program: Command, terminal: Terminal): void {
  const command = program
    .command('plan')
    .description('show what the rules would change; changes nothing')
    .option('-o, --out <file>', 'save the plan, to apply exactly it later')
    .option('--snapshot <file>', 'plan over a saved library instead of the server')
    .option('--detailed-exitcode', 'exit with 2 when there are changes');
  addReport(command);
  addSelection(command);
  command.action(async () => {
    const { runPlan } = await import('../run-plan.js');
    process.exitCode = await runPlan({ ...program.opts(), ...command.opts() }, terminal);
  });
}
