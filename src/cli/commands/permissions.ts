import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';

/** `permissions`: what an API key must be allowed for these rules, and whether this one is. */
export function addPermissions(program: Command, terminal: Terminal): void {
  program
    .command('permissions')
    .description('list the permissions that an API key needs for the rules, and those it lacks')
    .addOption(
      program.createOption('--format <format>', 'text or json').choices(['text', 'json']).default('text'),
    )
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const { runPermissions } = await import('../run-permissions.js');
      process.exitCode = await runPermissions({ ...program.opts(), format }, terminal);
    });
}
