import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';

/** `init`: a first set of rules whose plan is safe to read and to apply. */
export function addInit(program: Command, terminal: Terminal): void {
  program
    .command('init')
    .description('write a first, safe set of rules')
    .action(async () => {
      const { initRules } = await import('../../app/init-rules.js');
      const { path } = await initRules(program.opts().config, terminal);
      terminal.out(`Wrote ${path}.`);
      terminal.out(
        'Set IMMICH_INSTANCE_URL and IMMICH_API_KEY, then see whether all is there, and what the rules would do:',
      );
      terminal.out('    immich-rules doctor');
      terminal.out('    immich-rules plan');
    });
}
