import type { Config } from '../model/config.js';
import { type Diagnostic, UserError } from '../model/diagnostic.js';
import { compileRules } from '../rules/compile.js';
import { findGaps, type Gap } from '../testing/coverage.js';
import { runTest, type TestResult } from '../testing/run-test.js';
import type { UsableRules } from './load-rules.js';

export interface Tested {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly Diagnostic[];
  /** What no test has shown; in the order of the rules. */
  readonly gaps: () => readonly Gap[];
}

/** Runs the tests of the rules. Asks no server and reads no file. `loaded` must not be narrowed to some of its rules. */
export function testRules({ config }: Pick<UsableRules, 'config'>): Tested {
  const { rules } = compileRules(withAlbums(config));
  const results: readonly TestResult[] = config.tests.map((test) => runTest(test, config, rules));
  const failed = results.filter(({ failures }) => failures.length > 0).length;
  return {
    passed: results.length - failed,
    failed,
    failures: results.flatMap(({ failures }) => failures),
    gaps: () => findGaps(results, rules.rules),
  };
}

/** Rules whose tests fail are not applied: throws UserError with the failures. */
export function requireTests(loaded: Pick<UsableRules, 'config'>): void {
  const { failed, failures } = testRules(loaded);
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
    'add-to-album': { ...config.defaults['add-to-album'], create: true },
  },
});
