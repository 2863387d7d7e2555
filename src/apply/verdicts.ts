import { assetOf, type Change } from '../model/change.js';
import type { Outcome } from '../model/server.js';
import type { Verdict } from './board.js';
import type { Verdicts } from './context.js';
import { endsTheRun, failedBy, isExpected } from './failure.js';

/** One and the same verdict for a whole batch. */
export const forAll = (changes: readonly Change[], verdict: Verdict): Verdicts =>
  new Map(changes.map(({ id }) => [id, verdict]));

/** A request for each change; one that fails does not stop the others, unless all of them would. */
export async function oneByOne(
  changes: readonly Change[],
  send: (change: Change) => Promise<Verdict>,
): Promise<Verdicts> {
  const verdicts = new Map<string, Verdict>();
  for (const change of changes) {
    try {
      verdicts.set(change.id, await send(change));
    } catch (error) {
      if (!isExpected(error) || endsTheRun(error)) throw error;
      verdicts.set(change.id, failedBy(error));
    }
  }
  return verdicts;
}

/** Ids of the assets that a batch targets, each once. */
export const assetIds = (changes: readonly Change[]): readonly string[] => [
  ...new Set(changes.map((change) => assetOf(change)!)),
];

/** Verdicts from what the server said about each asset; silence about one is a failure, never a success. */
export function fromOutcomes(changes: readonly Change[], outcomes: readonly Outcome[]): Verdicts {
  const byAsset = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  return new Map(
    changes.map((change) => {
      const outcome = byAsset.get(assetOf(change)!);
      return [change.id, outcome ? fromOutcome(outcome) : UNSAID];
    }),
  );
}

const UNSAID: Verdict = {
  ...{ state: 'failed', message: 'the server did not say what became of it', uncertain: true },
};

const fromOutcome = (outcome: Outcome): Verdict => {
  if (!outcome.ok)
    return { state: 'failed', message: outcome.error, ...(outcome.uncertain && { uncertain: true }) };
  return { state: outcome.unchanged ? 'unchanged' : 'done' };
};
