import { detailsOf, type HeldLibrary, requireFacts, requireSearches } from '../app/held-library.js';
import { type RulesRequest, requireRules, type UsableRules } from '../app/load-rules.js';
import { planFrom } from '../app/make-plan.js';
import { readPast } from '../app/read-past.js';
import { readSnapshot } from '../app/snapshot-file.js';
import { stateDir } from '../app/surroundings.js';
import type { Plan } from '../model/plan.js';
import { wantsOf } from '../rules/wants.js';
import type { GlobalOptions, SelectionOptions } from './options.js';
import type { Terminal } from './terminal.js';

/** The rules and a saved library, instead of a session with a server. Says how old the library is. */
export async function openSnapshot(
  file: string,
  options: GlobalOptions & Omit<RulesRequest, 'config'>,
  terminal: Terminal,
): Promise<{ readonly loaded: UsableRules; readonly held: HeldLibrary }> {
  const loaded = await requireRules(options, terminal);
  const held = await readSnapshot(file, terminal.cwd);
  requireSearches(held, wantsOf(loaded.rules));
  requireFacts(loaded.rules, held.library, held.library.assets);
  if (!options.quiet)
    terminal.err(
      `The library${held.details ? ', with its files,' : ''} is as it was read at ${held.readAt}.`,
    );
  return { loaded, held };
}

/** A plan over a saved library, as of now. */
export async function planOffline(
  file: string,
  options: GlobalOptions & SelectionOptions,
  terminal: Terminal,
): Promise<Plan> {
  const started = Date.now();
  const { loaded, held } = await openSnapshot(file, options, terminal);
  const { limit = null, asset: assets } = options;
  const details = detailsOf(held, loaded.config.paths);
  const past = await readPast(stateDir(terminal), held);
  const plan = await planFrom(held.library, { loaded, limit, assets, now: started, past }, details);
  const meta = { createdAt: new Date().toISOString(), tool: terminal.tool, durationMs: Date.now() - started };
  return { ...plan, meta };
}
