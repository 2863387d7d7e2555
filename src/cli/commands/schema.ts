import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';

/** `schema`: the JSON Schema of the rules, for editors and for other programs. */
export function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .description('print the JSON Schema of the rule files')
    .action(async () => {
      const { readFile } = await import('node:fs/promises');
      const { packageFile } = await import('../../util/package-file.js');
      terminal.out((await readFile(packageFile('schemas/config.schema.json'), 'utf8')).trimEnd());
    });
}
