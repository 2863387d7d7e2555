import { explainAsset } from '../app/explain-asset.js';
import { type HeldLibrary, readFor } from '../app/held-library.js';
import { readPast } from '../app/read-past.js';
import { stateDir } from '../app/surroundings.js';
import type { Explanation } from '../model/explanation.js';
import { renderExplanation } from '../report/explanation.js';
import { openSnapshot } from './offline.js';
import type { GlobalOptions } from './options.js';
import { withSession } from './session.js';
import type { Terminal } from './terminal.js';

export interface ExplainOptions extends GlobalOptions {
  readonly format: 'text' | 'json';
  readonly snapshot?: string;
}

/** Reads what the rules need, and explains what they do with one asset. */
export async function runExplain(asset: string, options: ExplainOptions, terminal: Terminal): Promise<void> {
  const explanation = await explain(asset, options, terminal);
  const { plan: _plan, ...data } = explanation;
  terminal.out(
    options.format === 'json'
      ? JSON.stringify(data, null, 2)
      : renderExplanation(explanation, {
          color: terminal.color,
          width: terminal.outIsTty ? terminal.columns : null,
        }),
  );
}

async function explain(asset: string, options: ExplainOptions, terminal: Terminal): Promise<Explanation> {
  const pastOf = (held: HeldLibrary) => readPast(stateDir(terminal), held);
  if (options.snapshot !== undefined) {
    const { loaded, held } = await openSnapshot(options.snapshot, options, terminal);
    return explainAsset(asset, loaded, held, Date.now(), undefined, await pastOf(held));
  }
  return withSession(options, terminal, async ({ loaded, server, feedback }) => {
    const held = await readFor(loaded.rules, server, feedback.listener);
    return explainAsset(asset, loaded, held, Date.now(), server, await pastOf(held));
  });
}
