import type { Diagnostic, Location } from '../model/diagnostic.js';
import { neutralise, neutraliseLines } from './foreign.js';
import { count, number } from './numbers.js';
import { createStyle, type Style } from './terminal.js';

const TITLES = { error: 'Error', warning: 'Warning', hint: 'Hint' } as const;

/** Findings of one kind at one place that are named before the rest is only counted. */
const SHOWN = 5;

/**
 * Findings for a reader: what is wrong, where (`file:line:column`, so that editors and terminals can open it), the
 * lines around it, and what to do. What two rules do to a thousand photos is one finding with a thousand names, not a
 * thousand findings. Several end with their count. Nothing for no findings.
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: { readonly color: boolean },
): string {
  if (diagnostics.length === 0) return '';
  const style = createStyle(options);
  const blocks = alike(diagnostics).map((group) => renderGroup(group, style));
  if (diagnostics.length > 1) blocks.push(countDiagnostics(diagnostics));
  return blocks.join('\n\n');
}

/** Those that differ in their message alone stand with the first of them. */
function alike(diagnostics: readonly Diagnostic[]): readonly (readonly Diagnostic[])[] {
  const groups = new Map<string, Diagnostic[]>();
  diagnostics.forEach((diagnostic, index) => {
    const { message, ...rest } = diagnostic;
    const key = rest.at ? JSON.stringify(rest) : String(index);
    const group = groups.get(key);
    if (group) group.push(diagnostic);
    else groups.set(key, [diagnostic]);
  });
  return [...groups.values()];
}

function renderGroup(group: readonly Diagnostic[], style: Style): string {
  const { severity, code, message, hint, at, related } = group[0]!;
  const paint = { error: style.error, warning: style.warning, hint: style.bold }[severity];
  const more = group.length - SHOWN;
  return [
    `${paint(`${TITLES[severity]}:`)} ${style.bold(neutralise(message))} ${style.dim(`[${neutralise(code)}]`)}`,
    ...group.slice(1, SHOWN).map((other) => `  ${style.bold(neutralise(other.message))}`),
    ...(more > 0 ? [`  … ${number(more)} more of these`] : []),
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
