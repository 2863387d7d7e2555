import type { Command } from 'commander';
import { addAllow, addSelection } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `apply`: carries out a saved plan exactly, or plans, shows, asks and then carries out. */
export function addApply(program: Command, terminal: Terminal): void {
  const command = program
    .command('apply')
    .description('carry out a plan')
    .argument('[plan]', 'plan file; without one a new plan is made, shown and asked about')
    .option('-y, --yes', 'do not ask; limits hold all the same')
    .option('-i, --interactive', 'ask about each group, and about the rest rule by rule')
    .option('--fail-fast', 'stop at the first change that fails')
    .option('--restart', 'forget what earlier runs of this plan have done')
    .option('--strict', 'refuse to begin when anything has changed since the plan');
  addSelection(command);
  addAllow(command);
  command.action(async (file: string | undefined) => {
    const { runApply } = await import('../run-apply.js');
    process.exitCode = await runApply(file, { ...program.opts(), ...command.opts() }, terminal);
  });
}
