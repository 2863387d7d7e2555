import type { Command } from 'commander';
import { quoted } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `snapshot`: the library as a file, to plan and explain without the server. */
export function addSnapshot(program: Command, terminal: Terminal): void {
  program
    .command('snapshot')
    .description('save the library to a file, to plan and explain without the server')
    .argument('[file]', 'where to', 'snapshot.ndjson')
    .action(async (file: string) => {
      const { EVERYTHING, readHeld } = await import('../../app/held-library.js');
      const { writeSnapshot } = await import('../../app/snapshot-file.js');
      const { wantsOf } = await import('../../rules/wants.js');
      const { withSession } = await import('../session.js');
      const held = await withSession(program.opts(), terminal, ({ server, loaded, feedback }) => {
        const { searches = [] } = wantsOf(loaded.rules);
        return readHeld(server, { ...EVERYTHING, searches }, feedback.listener);
      });
      const path = await writeSnapshot(held, file, terminal.cwd);
      terminal.out(`Saved ${held.library.assets.length} assets to ${path}; only you can read it.`);
      terminal.out(`    immich-rules plan --snapshot ${quoted(file)}`);
    });
}
