import type { Plan } from '../model/plan.js';
import { count } from '../report/numbers.js';
import type { Terminal } from './terminal.js';

/**
 * Asks once before anything is changed; whoever trashes photos types their number. A saved plan was reviewed, so it
 * is asked about only when it trashes. Without a terminal nobody can answer: then only `--yes` applies.
 */
export async function confirm(plan: Plan, reviewed: boolean, terminal: Terminal): Promise<boolean> {
  const { trash } = plan.summary;
  if (reviewed && trash === 0) return true;
  if (!terminal.inIsTty) {
    terminal.err('There is no terminal to ask at. Use --yes once you have read the plan.');
    return false;
  }
  const { isCancel, text } = await import('@clack/prompts');
  const wanted = trash > 0 ? String(trash) : 'yes';
  const others = plan.changes.length > trash ? ' and make the other changes' : '';
  const message =
    trash > 0
      ? `Type ${wanted} to move ${count(trash, 'asset')} to the trash${others}.`
      : `Make these changes? Only "yes" does.`;
  // Ctrl-D closes the input without an answer; then nothing is left that the process waits for.
  const unanswered = new AbortController();
  const giveUp = (): void => unanswered.abort();
  process.once('beforeExit', giveUp);
  const answer = await text({ message, output: process.stderr, signal: unanswered.signal });
  process.off('beforeExit', giveUp);
  return !isCancel(answer) && answer?.trim() === wanted;
}
