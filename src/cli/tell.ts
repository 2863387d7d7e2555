import type { UsableRules } from '../app/load-rules.js';
import { type News, notify } from '../app/notify.js';
import { neutralise } from '../report/foreign.js';
import type { Terminal } from './terminal.js';

/** Tells whom `notify` names. That it failed is a warning: what was done is done. */
export async function tell(news: News, loaded: UsableRules, terminal: Terminal): Promise<void> {
  const why = await notify(news, loaded, terminal);
  if (why !== undefined) terminal.err(neutralise(`Warning: the command of notify failed: ${why}`));
}
