import type { Command } from 'commander';
import { dataFormat } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `overrides`: what somebody undid by hand and rules therefore leave, and how to insist on it. */
export function addOverrides(program: Command, terminal: Terminal): void {
  const command = program
    .command('overrides')
    .description('what runs did, somebody undid, and rules therefore leave as it is');
  command
    .command('list', { isDefault: true })
    .description('list it')
    .addOption(dataFormat())
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const { listOverrides } = await import('../run-overrides.js');
      await listOverrides({ ...program.opts(), format }, terminal);
    });
  command
    .command('forget')
    .description('let the rules do it again')
    .argument('[what...]', 'rule, file name, id or link of a photo, album or tag')
    .option('--all', 'everything')
    .action(async (what: readonly string[], { all }: { all?: true }) => {
      const { forgetSome } = await import('../run-overrides.js');
      await forgetSome({ ...program.opts(), what, all: all ?? false }, terminal);
    });
}
