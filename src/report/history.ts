import type { RunSummary } from '../model/run.js';
import { neutralise } from './foreign.js';
import { number } from './numbers.js';
import { formatInstant } from './time.js';

/** The runs so far, one line or one JSON object each; `timezone` is for those that name none themselves. */
export function renderHistory(
  runs: readonly RunSummary[],
  format: 'text' | 'json',
  timezone: string,
): string {
  if (format === 'json') return JSON.stringify(runs, null, 1);
  if (runs.length === 0) return 'There are no runs yet.';
  return runs
    .map(({ runId, at, timezone: own, state, counts, undoes, undoneBy, continues, commit }) =>
      [
        runId,
        at === null ? '' : formatInstant(at, own ?? timezone),
        state,
        Object.entries(counts)
          .map(([name, count]) => `${number(count)} ${name}`)
          .join(', ') || 'nothing sent',
        ...(commit === undefined ? [] : [`git ${commit.slice(0, 7)}`]),
        ...(undoes === undefined ? [] : [`undo of ${undoes}`]),
        ...(undoneBy === undefined
          ? []
          : [`${undoneBy.state === 'done' ? 'undone' : 'undone in part'} by ${undoneBy.runId}`]),
        ...(continues === undefined ? [] : [`goes on with ${continues}`]),
      ].join('   '),
    )
    .map(neutralise)
    .join('\n');
}
