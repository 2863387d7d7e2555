import type { Diagnostic, Location } from '../model/diagnostic.js';
import { renderDiagnostics } from './diagnostics.js';
import { neutralise } from './foreign.js';
import { count } from './numbers.js';
import { createStyle } from './terminal.js';

/** Something that no test has shown. */
interface Gap {
  readonly rule: string;
  readonly condition?: string;
  readonly missing: string;
  readonly at: Location;
}

export interface TestReport {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly Diagnostic[];
  /** Absent when nobody asked for them. */
  readonly gaps?: readonly Gap[];
}

/** What the tests of the rules have shown, for a reader. */
export function renderTests(
  { passed, failed, failures, gaps }: TestReport,
  options: { readonly color: boolean },
): string {
  const style = createStyle(options);
  const totals =
    passed + failed === 0
      ? 'There are no tests.'
      : [
          ...(failed > 0 ? [style.error(`${count(failed, 'test')} failed`)] : []),
          `${count(passed, 'test')} passed`,
        ].join(', ');
  return [
    ...(failures.length > 0 ? [renderDiagnostics(failures, options)] : []),
    ...(gaps === undefined ? [] : [renderGaps(gaps)]),
    totals.replace(/([^.])$/, '$1.'),
  ].join('\n\n');
}

function renderGaps(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return 'The tests show every rule and every condition, true and false.';
  const lines = gaps.map(
    ({ rule, condition, missing, at }) =>
      `  ${neutralise(at.file)}:${at.line}:${at.column}  ${rule}: ${condition === undefined ? '' : `${neutralise(condition)}: `}${missing}`,
  );
  return ['What no test shows:', ...lines].join('\n');
}
