import type { Command } from 'commander';
import { EXIT } from '../exit-codes.js';
import { addRules, dataFormat, type RuleOptions } from '../options.js';
import type { Terminal } from '../terminal.js';

interface TestOptions extends RuleOptions {
  readonly coverage?: true;
  readonly format: 'text' | 'json';
}

/** `test`: do the rules do what their tests say? Asks no server. */
export function addTest(program: Command, terminal: Terminal): void {
  const command = program
    .command('test')
    .description('run the tests of the rules without asking the server')
    .option('--coverage', 'name rules and conditions that no test reaches')
    .addOption(dataFormat());
  addRules(command);
  command.action(async () => {
    const { coverage, format, ...chosen } = command.opts<TestOptions>();
    const { requireRules } = await import('../../app/load-rules.js');
    const { testRules } = await import('../../app/test-rules.js');
    const { renderTests } = await import('../../report/tests.js');
    const loaded = await requireRules({ config: program.opts().config, ...chosen }, terminal);
    const { gaps, ...result } = testRules(loaded);
    const report = { ...result, ...(coverage && { gaps: gaps() }) };
    terminal.out(
      format === 'json' ? JSON.stringify(report, null, 2) : renderTests(report, { color: terminal.color }),
    );
    process.exitCode = result.failed > 0 ? EXIT.error : EXIT.done;
  });
}
