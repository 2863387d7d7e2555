import type { Command } from 'commander';
import type { GlobalOptions } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `snapshot`: the library as a file, to plan and explain without the server. */
export function addSnapshot(program: Command, terminal: Terminal): void {
  const command = program
    .command('snapshot')
    .description('save the library to a file, to plan and explain without the server')
    .argument('[file]', 'where to', 'snapshot.ndjson')
    .option('--with-files', 'save what the rules ask of files, too, to plan without them')
    .option('--redact', 'replace names, texts and places by made-up ones, for a bug report');
  command.action(async (file: string) => {
    const { runSnapshot } = await import('../run-snapshot.js');
    await runSnapshot(file, { ...program.opts<GlobalOptions>(), ...command.opts() }, terminal);
  });
}
