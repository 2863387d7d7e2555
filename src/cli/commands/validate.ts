import type { Command } from 'commander';
import type { Config } from '../../model/config.js';
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
      const { path, config, diagnostics } = await loadRules({ config: program.opts().config }, terminal);
      const failed = hasErrors(diagnostics);
      if (options.format === 'json')
        terminal.out(JSON.stringify({ valid: !failed, file: path, diagnostics }, null, 2));
      else {
        if (diagnostics.length > 0) {
          const { renderDiagnostics } = await import('../../report/diagnostics.js');
          terminal.out(renderDiagnostics(diagnostics, { color: terminal.color }));
        }
        if (!failed && config) terminal.out(`${path}: ${verdict(config)}`);
      }
      process.exitCode = failed ? EXIT.error : EXIT.done;
    });
}

/** How many rules there are: none that counts is seldom meant. */
function verdict({ rules: { length }, disabled }: Config): string {
  if (length + disabled === 0) return 'there is no rule in it.';
  const valid =
    length === 0 ? 'no rule is enabled' : length === 1 ? '1 rule is valid' : `${length} rules are valid`;
  return disabled === 0
    ? `${valid}.`
    : `${valid}; ${disabled}${length > 0 ? ' more' : ''} ${disabled === 1 ? 'is' : 'are'} disabled.`;
}
