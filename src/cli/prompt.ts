import type { Plan } from '../model/plan.js';
import { type Choice, choicesOf, chosenPlan } from '../plan/choose.js';
import { renderChoice } from '../report/choice.js';
import { count } from '../report/numbers.js';
import type { Terminal } from './terminal.js';

/**
 * Asks once before anything is changed; whoever trashes photos types their number. A saved plan was reviewed, so it
 * is asked about only when it trashes. Without a terminal nobody can answer: then only `--yes` applies.
 */
export async function confirm(plan: Plan, reviewed: boolean, terminal: Terminal): Promise<boolean> {
  const { trash } = plan.summary;
  if (reviewed && trash === 0) return true;
  if (!canAsk(terminal)) return false;
  const wanted = trash > 0 ? String(trash) : 'yes';
  const others = plan.changes.length > trash ? ' and make the other changes' : '';
  const message =
    trash > 0
      ? `Type ${wanted} to move ${count(trash, 'asset')} to the trash${others}.`
      : `Make these changes? Only "yes" does.`;
  return (await ask(message)) === wanted;
}

/**
 * Asks about each group, and about the rest rule by rule; only `y` and `yes` choose. Returns the plan of what was
 * chosen, or `null` when nothing was, or the questions were broken off: then nothing of it is done.
 */
export async function choose(plan: Plan, terminal: Terminal): Promise<Plan | null> {
  if (!canAsk(terminal)) return null;
  const choices = choicesOf(plan);
  const chosen: Choice[] = [];
  const { color, columns } = terminal;
  for (const [index, choice] of choices.entries()) {
    terminal.err(`\n${renderChoice(plan, choice, { color, width: columns })}`);
    const answer = await ask(`${index + 1} of ${choices.length}: do this? [y/N] (q: nothing at all)`);
    if (answer === null || /^q(uit)?$/i.test(answer)) return null;
    if (/^y(es)?$/i.test(answer)) chosen.push(choice);
  }
  return chosen.length === 0 ? null : chosenPlan(plan, chosen);
}

function canAsk(terminal: Terminal): boolean {
  if (!terminal.inIsTty)
    terminal.err('There is no terminal to ask at. Use --yes once you have read the plan.');
  return terminal.inIsTty;
}

/** What was typed, `null` for Ctrl-C, Escape or the end of input. */
async function ask(message: string): Promise<string | null> {
  const { isCancel, text } = await import('@clack/prompts');
  // Ctrl-D closes the input without an answer; then nothing is left that the process waits for.
  const unanswered = new AbortController();
  const giveUp = (): void => unanswered.abort();
  process.once('beforeExit', giveUp);
  const answer = await text({ message, output: process.stderr, signal: unanswered.signal });
  process.off('beforeExit', giveUp);
  return isCancel(answer) ? null : (answer ?? '').trim();
}
