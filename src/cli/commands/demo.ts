import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';

/** `demo`: plan, apply and an empty plan on a small photo library of our own; no account, no server needed. */
export function addDemo(program: Command, terminal: Terminal): void {
  program
    .command('demo')
    .description('see it work on a small built-in photo library')
    .option('--serve', 'keep the built-in server running afterwards, to try your own rules on it')
    .action(async (options: { serve?: true }) => {
      const { runDemo } = await import('../run-demo.js');
      process.exitCode = await runDemo({ ...program.opts(), ...options }, terminal);
    });
}
