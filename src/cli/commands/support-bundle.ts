import { release } from 'node:os';
import process from 'node:process';
import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';

/** `support-bundle`: what a bug report needs, in one file without names or the key. */
export function addSupportBundle(program: Command, terminal: Terminal): void {
  program
    .command('support-bundle')
    .description(
      'write one file for a bug report: versions, checks, rules and last runs, without names or the key',
    )
    .argument('[file]', 'where to', 'support-bundle.json')
    .action(async (file: string) => {
      const { writeSupportBundle } = await import('../../app/support-bundle.js');
      const { stopOnSignal } = await import('../stop-on-signal.js');
      const { version, platform, arch } = process;
      const machine = { node: version, platform, arch, system: release() };
      const stop = stopOnSignal(terminal);
      try {
        const request = { config: program.opts().config, machine };
        const path = await writeSupportBundle(file, request, terminal, stop.aborting);
        terminal.out(
          `Saved to ${path}; only you can read it. Names, texts, places and addresses in it are made up,`,
        );
        terminal.out(
          'and the key is not in it. Times, numbers and ids are real: look through it before you send it.',
        );
      } finally {
        stop.release();
      }
    });
}
