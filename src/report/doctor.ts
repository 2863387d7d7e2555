import type { Check } from '../model/check.js';
import { neutralise, neutraliseLines } from './foreign.js';
import { count } from './numbers.js';
import { createStyle } from './terminal.js';

/** One line per check, and below a problem what to do about it. */
export function renderChecks(checks: readonly Check[], options: { readonly color: boolean }): string {
  const style = createStyle(options);
  const wide = Math.max(...checks.map(({ name }) => name.length));
  const lines = checks.map(({ name, state, message, hint }) => {
    const word = state === 'skipped' ? '-' : state;
    const shown = state === 'problem' ? style.error(word) : word;
    const line = `  ${shown}${' '.repeat('problem'.length - word.length)}  ${name.padEnd(wide)}  `;
    const indent = ' '.repeat('  problem  '.length + wide + 2);
    const said = neutraliseLines(message)
      .split('\n')
      .map((text) => text.trim())
      .join(`\n${indent}`);
    return `${line}${said}${hint === undefined ? '' : `\n${indent}${neutralise(hint)}`}`;
  });
  const problems = checks.filter(({ state }) => state === 'problem').length;
  return [...lines, '', problems === 0 ? 'Everything is in order.' : `${count(problems, 'problem')}.`].join(
    '\n',
  );
}
