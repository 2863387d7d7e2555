import type { Command } from 'commander';
import { dataFormat } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `explain`: why the rules do with one photo what they do. */
export function addExplain(program: Command, terminal: Terminal): void {
  const command = program
    .command('explain')
    .description('say why the rules do with a photo what they do')
    .argument('<asset>', 'id, file name, or link pasted from Immich')
    .option('--snapshot <file>', 'look at a saved library instead of the server');
  command.addOption(dataFormat()).action(async (asset: string) => {
    const { runExplain } = await import('../run-explain.js');
    await runExplain(asset, { ...program.opts(), ...command.opts() }, terminal);
  });
}
