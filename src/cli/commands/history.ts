import type { Command } from 'commander';
import { dataFormat } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `history`: the runs so far, or what became of each change of one. Needs no server. */
export function addHistory(program: Command, terminal: Terminal): void {
  const command = program.command('history');
  command
    .description('show the runs so far, or what one of them changed')
    .argument('[run]', 'run, its beginning or end, or `last`')
    .addOption(dataFormat('how to print it'));
  command.action(async (run: string | undefined) => {
    const { describeRun, listHistory } = await import('../../app/history.js');
    const { renderHistory } = await import('../../report/history.js');
    const { renderModifications } = await import('../../report/modifications.js');
    const { format } = command.opts<{ readonly format: 'text' | 'json' }>();
    if (run === undefined) {
      terminal.out(renderHistory(await listHistory(terminal), format, terminal.timezone));
      return;
    }
    const { plan, results, runId } = await describeRun(run, terminal);
    terminal.out(renderModifications(plan, { runId, results }, format).trimEnd());
  });
}
