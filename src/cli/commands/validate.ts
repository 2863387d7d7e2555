import type { Command } from 'commander';
import { EXIT } from '../exit-codes.js';
import { dataFormat } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `validate`: is what I wrote right? Asks no server. */
export function addValidate(program: Command, terminal: Terminal): void {
  program
    .command('validate')
    .description('check the rules without asking the server')
    .addOption(dataFormat())
    .action(async (options: { format: string }) => {
      const { loadRules } = await import('../../app/load-rules.js');
      const { hasErrors } = await import('../../model/diagnostic.js');
      const { path, rules, diagnostics } = await loadRules({ config: program.opts().config }, terminal);
      const failed = hasErrors(diagnostics);
      if (options.format === 'json')
        terminal.out(JSON.stringify({ valid: !failed, file: path, diagnostics }, null, 2));
      else {
        if (diagnostics.length > 0) {
          const { renderDiagnostics } = await import('../../report/diagnostics.js');
          terminal.out(renderDiagnostics(diagnostics, { color: terminal.color }));
        }
        const { length } = rules?.rules ?? [];
        if (!failed) terminal.out(`${path}: ${length} ${length === 1 ? 'rule is' : 'rules are'} valid.`);
      }
      process.exitCode = failed ? EXIT.error : EXIT.done;
    });
}
