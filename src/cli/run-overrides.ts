import { forgetOverrides } from '../app/overrides.js';
import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { count } from '../report/numbers.js';
import { overridesIn, renderOverrides } from '../report/overrides.js';
import type { GlobalOptions } from './options.js';
import { planNow, withSession } from './session.js';
import type { Terminal } from './terminal.js';

/** A plan knows what is held back; nothing is asked of the library but what the rules ask. */
const planFor = (options: GlobalOptions, terminal: Terminal): Promise<Plan> =>
  withSession(options, terminal, (session) => planNow(session, {}, terminal));

export async function listOverrides(
  options: GlobalOptions & { readonly format: 'text' | 'json' },
  terminal: Terminal,
): Promise<void> {
  terminal.out(renderOverrides(overridesIn(await planFor(options, terminal)), options.format));
}

export async function forgetSome(
  options: GlobalOptions & { readonly what: readonly string[]; readonly all: boolean },
  terminal: Terminal,
): Promise<void> {
  const { what, all } = options;
  if (all === what.length > 0)
    throw new UserError('Say what to forget, or --all.', 'List what there is: immich-rules overrides');
  const forgotten = await forgetOverrides(await planFor(options, terminal), all ? 'all' : what, terminal);
  terminal.out(
    forgotten.length === 0
      ? 'Nothing of what the rules want was undone by hand.'
      : `Forgotten: ${count(forgotten.length, 'change')} that somebody undid. The next plan has what the rules want of them.`,
  );
}
