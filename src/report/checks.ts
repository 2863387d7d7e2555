import type { Run } from '../model/run.js';
import { neutralise } from './foreign.js';
import { count, number } from './numbers.js';

/** ` and verified`, or how many of them are what. */
export function checkedWords(done: number, checks: Run['checks']): string {
  if (checks.verified === done) return ' and verified';
  const each = Object.entries(checks).filter(([, value]) => value > 0);
  return each.length === 0
    ? ''
    : ` (${each.map(([check, value]) => `${number(value)} ${check}`).join(', ')})`;
}

/** Why it is not known yet whether some of it lasts, a line for each reason. */
export function pendingLines({ results }: Run): string {
  const reasons = new Map<string, number>();
  for (const { check, message = '' } of results)
    if (check === 'pending') reasons.set(message, (reasons.get(message) ?? 0) + 1);
  const lines = [...reasons].map(
    ([reason, changes]) =>
      `${count(changes, 'change is', 'changes are')} pending: ${neutralise(reason)}. The next plan shows what did not last.`,
  );
  return lines.join('\n');
}
