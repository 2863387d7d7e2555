import type { Command } from 'commander';
import { addAllow, addRules } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `watch`: plans again whenever the rules change, and on a timer for new photos. */
export function addWatch(program: Command, terminal: Terminal): void {
  const command = program
    .command('watch')
    .description('plan again when the rules change, and once an hour')
    .option('--every <duration>', 'plan again after this time instead of an hour, such as 15m')
    .option('--apply', 'apply each plan that has no errors and keeps within all limits')
    .option('--events', 'print one JSON object per event instead of text');
  addRules(command);
  addAllow(command);
  command.action(async () => {
    const { runWatch } = await import('../run-watch.js');
    process.exitCode = await runWatch({ ...program.opts(), ...command.opts() }, terminal);
  });
}
