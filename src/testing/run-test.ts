import { DateTime } from 'luxon';
import type { Config, TestConfig } from '../model/config.js';
import { type Diagnostic, UserError } from '../model/diagnostic.js';
import type { FileTags } from '../model/library.js';
import { buildPlan, type PlanResult } from '../plan/build-plan.js';
import type { CompiledRules } from '../rules/compiled.js';
import type { LibraryView } from '../rules/view.js';
import { viewLibrary } from '../rules/view-of-library.js';
import type { AssetLiteral, LibraryLiteral } from '../sandbox/literal-types.js';
import { libraryOf, type TestLibrary } from './library-of.js';
import { isKept, KEPT, outcomesOf, wantedOutcome } from './outcomes.js';

/** A test that says nothing about time gives the same result in every year. */
const NOW = '2026-01-01';

export interface TestResult {
  readonly name: string;
  /** What is not as wanted, each with its place; none when the test passes. */
  readonly failures: readonly Diagnostic[];
  /** The library as the rules saw it and the rules that took part; nothing where the test could not be run. */
  readonly ran?: {
    readonly view: LibraryView;
    readonly rules: CompiledRules;
    readonly plan: PlanResult['plan'];
  };
}

/** Plans on the assets of a test, and compares what happens to them with what was wanted. Limits do not count. */
export function runTest(test: TestConfig, config: Config, compiled: CompiledRules): TestResult {
  const { name, source } = test;
  const fail = (message: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
    severity: 'error',
    code: 'test-failed',
    message: `Test "${name}": ${message}`,
    at: source.locate([]),
    ...more,
  });
  let made: TestLibrary;
  try {
    made = libraryOf({ assets: test.assets as unknown as LibraryLiteral['assets'] });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { name, failures: [fail(error.message, { code: 'test-invalid', at: source.locate(['assets']) })] };
  }
  const now = DateTime.fromISO((test.now ?? NOW).replace(' ', 'T'), { zone: config.timezone, locale: 'en' });
  if (!now.isValid) {
    const message = `there is no date ${test.now}.`;
    return { name, failures: [fail(message, { code: 'test-invalid', at: source.locate(['now']) })] };
  }
  const rules = selected(compiled, test.only);
  const { plan, view } = planOver(made, now.toMillis(), config, rules, test);
  const errors = plan.diagnostics
    .filter(({ severity, brake }) => severity === 'error' && !brake)
    .map(({ message, hint, at }) =>
      fail(message, { ...(hint && { hint }), ...(at && { related: [{ message: 'the rule', at }] }) }),
    );
  const wrong = Object.entries(test.expect).flatMap(([key, written]) => {
    const wanted = written.map(wantedOutcome).sort();
    const id = made.idOf(key);
    const got = outcomesOf(plan, id, made.keyOf);
    const kept = isKept(plan, id) && wanted.includes(KEPT) ? [KEPT] : [];
    const all = [...got, ...kept].sort();
    if (all.join('\n') === [...new Set(wanted)].join('\n')) return [];
    const reasons = plan.skipped.filter(({ target }) => target === `asset:${id}`).map(({ reason }) => reason);
    const message = `${key}: wanted ${listed(wanted)}; got ${listed(all)}.`;
    const at = source.locate(['expect', key], true);
    return [fail(message, { at, ...(reasons.length > 0 && { hint: `Left alone: ${reasons.join('; ')}.` }) })];
  });
  return { name, failures: [...errors, ...wrong], ran: { view, rules, plan } };
}

const listed = (outcomes: readonly string[]): string => outcomes.join(', ') || 'nothing';

function selected(compiled: CompiledRules, only: readonly string[]): CompiledRules {
  if (only.length === 0) return compiled;
  const isWanted = (word: string): boolean => only.includes(word);
  const rules = compiled.rules.filter(
    ({ config }) => isWanted(config.name) || config.labels.some((label) => isWanted(label)),
  );
  return { ...compiled, rules };
}

/**
 * Every file that a rule would write metadata into is there and has none; what is asked of files, the assets of the test
 * say under `file`.
 */
function planOver(made: TestLibrary, now: number, config: Config, rules: CompiledRules, test: TestConfig) {
  const { library } = made;
  const names = test.only.length > 0 ? rules.rules.map((rule) => rule.config.name) : [];
  const build = (files: ReadonlyMap<string, FileTags>) => {
    const view = viewLibrary(library, { now, timezone: config.timezone, protect: rules.protect, files });
    const options = { rules: names, limit: null };
    return { view, ...buildPlan({ library, view, rules, config, diagnostics: [], options }) };
  };
  const said = new Map(
    Object.entries(test.assets).map(([key, asset]) => [
      made.idOf(key),
      (asset as unknown as AssetLiteral).file ?? {},
    ]),
  );
  const contents = library.assets.map(({ id, path }): [string, FileTags] => [
    `contents ${id}`,
    { path, version: 'as in the test', tags: said.get(id) ?? {} },
  ]);
  const first = build(new Map(contents));
  if (first.wantedFiles.length === 0) return first;
  const files = first.wantedFiles.map(({ asset, to }): [string, FileTags] => {
    const { path } = first.view.asset(asset)!;
    return [
      `${to} ${asset}`,
      { path: to === 'sidecar' ? `${path}.xmp` : path, version: 'as in the test', tags: {} },
    ];
  });
  return build(new Map([...contents, ...files]));
}
