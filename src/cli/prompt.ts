import type { Plan } from '../model/plan.js';
import { number } from '../report/numbers.js';
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
  const message =
    trash > 0
      ? `Type ${wanted} to move ${number(trash)} ${trash === 1 ? 'photo' : 'photos'} to the trash and make the other changes.`
      : `Make these changes? Only "yes" does.`;
  const answer = await text({ message, output: process.stderr });
  return !isCancel(answer) && answer?.trim() === wanted;
}
