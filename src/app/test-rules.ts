import type { Config } from '../model/config.js';
import { type Diagnostic, UserError } from '../model/diagnostic.js';
import { compileRules } from '../rules/compile.js';
import { findGaps, type Gap } from '../testing/coverage.js';
import { runTest, type TestResult } from '../testing/run-test.js';
import type { UsableRules } from './load-rules.js';

type Rules = Pick<UsableRules, 'whole' | 'config'>;

export interface Tested {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly Diagnostic[];
  /** What no test has shown; in the order of the rules. */
  readonly gaps: () => readonly Gap[];
}

/**
 * Runs the tests of the rules, with a selection those that may be about the selected ones; all rules take part all the
 * same. Asks no server and reads no file.
 */
export function testRules({ whole, config: { rules: chosen } }: Rules): Tested {
  const { rules } = compileRules(withAlbums(whole));
  const words = new Set(chosen.flatMap(({ name, labels }) => [name, ...labels]));
  const tests = whole.tests.filter(({ only }) => only.length === 0 || only.some((word) => words.has(word)));
  const results: readonly TestResult[] = tests.map((test) => runTest(test, whole, rules));
  const names = new Set(chosen.map(({ name }) => name));
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  return {
    passed: results.length - failed,
    failed,
    failures: results.flatMap(({ failures }) => failures),
    gaps: () =>
      findGaps(
        results,
        rules.rules.filter(({ config }) => names.has(config.name)),
      ),
  };
}

/** Rules whose tests fail are not applied, whatever was selected: throws UserError with the failures. */
export function requireTests({ whole }: Pick<UsableRules, 'whole'>): void {
  const { failed, failures } = testRules({ whole, config: whole });
  if (failed === 0) return;
  throw new UserError(
    failed === 1 ? 'A test of the rules fails.' : `${failed} tests of the rules fail.`,
    'Nothing is applied until they pass: mend the rules, or the tests. `immich-rules test` runs them alone.',
    failures,
  );
}

/** In a test there is every album that a rule adds to: whether the real library has it is for the plan to say. */
const withAlbums = (config: Config): Config => ({
  ...config,
  defaults: {
    ...config.defaults,
    value: {
      ...config.defaults.value,
      'add-to-album': { ...config.defaults.value['add-to-album'], create: true },
    },
  },
});
