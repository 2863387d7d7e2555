import type { Listener } from '../model/events.js';
import { ImmichError } from '../model/immich-error.js';
import type { Plan } from '../model/plan.js';
import type { ImmichServer } from '../model/server.js';
import { createFirstLooks } from '../plan/first-looks.js';
import { wantsOf } from '../rules/wants.js';
import { checkFolders } from './check-folders.js';
import { covers } from './covers.js';
import { readFor } from './held-library.js';
import type { UsableRules } from './load-rules.js';
import { planHeld } from './make-plan.js';
import type { Surroundings } from './surroundings.js';

/** A library that is kept for as long as only the rules change. */
export interface KeptLibrary {
  /** ISO 8601 in UTC. */
  readonly readAt: string;
  /** Whether these rules ask the same server about nothing but what was read. */
  isEnoughFor(rules: UsableRules): boolean;
  /** Asks the server nothing. */
  plan(rules: UsableRules, listener: Listener): Promise<Plan>;
}

/** Reads what the rules need, plans, and keeps what was read. `signal` says that nobody waits for the plan any more. */
export async function keepLibrary(
  rules: UsableRules,
  server: ImmichServer,
  around: Surroundings,
  listener: Listener,
  signal: AbortSignal,
): Promise<{ readonly kept: KeptLibrary; readonly plan: Plan }> {
  const wants = wantsOf(rules.rules);
  const settings = JSON.stringify(rules.config.server);
  const held = await readFor(rules.rules, server, listener);
  // What was read is as old as it is: the same rules find the same in it, whenever they are asked.
  const [now, looks] = [Date.parse(held.readAt), createFirstLooks()];
  const requestOf = (loaded: UsableRules) => ({ loaded, limit: null, now, looks });
  const plan = await planHeld(held, requestOf(rules), around, listener, server);
  if (signal.aborted) throw new ImmichError('cancelled', 'The plan was cancelled.');
  const kept: KeptLibrary = {
    readAt: held.readAt,
    isEnoughFor: ({ config, rules: others }) =>
      JSON.stringify(config.server) === settings && covers(held.library, wants, wantsOf(others)),
    async plan(others, told) {
      await checkFolders(others);
      return planHeld(held, requestOf(others), around, told);
    },
  };
  return { kept, plan };
}
