import type { Command } from 'commander';
import { EXIT } from '../exit-codes.js';
import { dataFormat } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `doctor`: is everything there that planning and applying need? Changes nothing. */
export function addDoctor(program: Command, terminal: Terminal): void {
  program
    .command('doctor')
    .description('check server, key, trash, clocks, folders and disk, and say what to do')
    .addOption(dataFormat())
    .action(async ({ format }: { format: 'text' | 'json' }) => {
      const { examineSetup } = await import('../../app/doctor/examine-setup.js');
      const { stopOnSignal } = await import('../stop-on-signal.js');
      const { renderChecks } = await import('../../report/doctor.js');
      const stop = stopOnSignal(terminal);
      try {
        const checks = await examineSetup(program.opts().config, terminal, stop.aborting);
        const isHealthy = checks.every(({ state }) => state !== 'problem');
        terminal.out(
          format === 'json'
            ? JSON.stringify({ ok: isHealthy, checks }, null, 2)
            : renderChecks(checks, terminal),
        );
        process.exitCode = isHealthy ? EXIT.done : EXIT.error;
      } finally {
        stop.release();
      }
    });
}
