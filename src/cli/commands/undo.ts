import type { Command } from 'commander';
import { addReport } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `undo`: plans what takes a run back, shows it, asks, and carries it out. */
export function addUndo(program: Command, terminal: Terminal): void {
  const command = program
    .command('undo')
    .description('take back what a run changed')
    .argument('<run>', 'run as `history` names it, its beginning or end, or `last`')
    .option('-o, --out <file>', 'save the plan instead, to apply exactly it later')
    .option('-y, --yes', 'do not ask');
  addReport(command);
  command.action(async (run: string) => {
    const { runUndo } = await import('../run-undo.js');
    process.exitCode = await runUndo(run, { ...program.opts(), ...command.opts() }, terminal);
  });
}
