import type { Command } from 'commander';
import type { Terminal } from '../terminal.js';

/** `albums`: names and ids, to tell two albums with one name apart in a rule. */
export function addAlbums(program: Command, terminal: Terminal): void {
  program
    .command('albums')
    .description('list the albums with their ids')
    .action(async () => {
      const { listAlbums } = await import('../../app/list-albums.js');
      const { withSession } = await import('../session.js');
      const { neutralise } = await import('../../report/foreign.js');
      const albums = await withSession(program.opts(), terminal, ({ server }) => listAlbums(server));
      for (const { id, name } of albums) terminal.out(`${id}  ${neutralise(name)}`);
    });
}
