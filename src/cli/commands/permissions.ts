import type { Command } from 'commander';
import { dataFormat } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `permissions`: what an API key must be allowed for these rules, and whether this one is. */
export function addPermissions(program: Command, terminal: Terminal): void {
  program
    .command('permissions')
    .description('list the permissions that an API key needs for the rules, and those it lacks')
    .addOption(dataFormat())
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const { runPermissions } = await import('../run-permissions.js');
      process.exitCode = await runPermissions({ ...program.opts(), format }, terminal);
    });
}
