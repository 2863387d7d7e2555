import type { Diagnostic, Location } from '../model/diagnostic.js';
import { neutralise, neutraliseLines } from './foreign.js';
import { count } from './numbers.js';
import { createStyle, type Style } from './terminal.js';

const TITLES = { error: 'Error', warning: 'Warning', hint: 'Hint' } as const;

/**
 * Findings for a reader: what is wrong, where (`file:line:column`, so that editors and terminals can open it), the
 * lines around it, and what to do. Several end with their count. Nothing for no findings.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: { readonly color: boolean },
): string {
  if (diagnostics.length === 0) return '';
  const style = createStyle(options);
  const blocks = diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, style));
  if (diagnostics.length > 1) blocks.push(countDiagnostics(diagnostics));
  return blocks.join('\n\n');
}

function renderDiagnostic({ severity, code, message, hint, at, related }: Diagnostic, style: Style): string {
  const paint = { error: style.error, warning: style.warning, hint: style.bold }[severity];
  return [
    `${paint(`${TITLES[severity]}:`)} ${style.bold(neutralise(message))} ${style.dim(`[${neutralise(code)}]`)}`,
    ...place(at, style),
    ...(related ?? []).flatMap((other) => [`  ${neutralise(other.message)}`, ...place(other.at, style)]),
    ...(hint === undefined
      ? []
      : neutraliseLines(hint)
          .split('\n')
          .map((line) => `  ${line}`)),
  ].join('\n');
}

function place(at: Location | undefined, style: Style): string[] {
  if (!at) return [];
  const frame = at.frame === undefined ? [] : neutraliseLines(at.frame).replace(/\n+$/, '').split('\n');
  return [
    style.dim(`  at ${neutralise(at.file)}:${at.line}:${at.column}`),
    ...frame.map((line) => `  ${line}`),
  ];
}

/** `2 errors, 1 warning` */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return (['error', 'warning', 'hint'] as const)
    .map((severity) => ({ severity, total: diagnostics.filter((one) => one.severity === severity).length }))
    .filter(({ total }) => total > 0)
    .map(({ severity, total }) => count(total, severity))
    .join(', ');
}
