import type { WrittenCondition, WrittenCriterion } from '../../model/config.js';
import type { CompileContext } from '../definitions.js';
import { compileExtreme } from './extreme.js';
import { compilePreference } from './prefer.js';
import type { Criterion, Ranking } from './ranking.js';

/** Compiles a list of criteria, best first; mistakes are reported to the context and leave the criterion out. */
export function compileRanking(written: readonly WrittenCriterion[], context: CompileContext): Ranking {
  const criteria = written
    .map((criterion, index) => compileCriterion(criterion, context, index))
    .filter((criterion) => criterion !== null);
  return { criteria, needs: criteria.flatMap((criterion) => criterion.needs) };
}

function compileCriterion(
  written: WrittenCriterion,
  context: CompileContext,
  index: number,
): Criterion | null {
  for (const word of ['prefer', 'avoid'] as const) {
    if (written[word]) return compilePreference(word, written[word] as WrittenCondition, context, index);
  }
  for (const word of ['highest', 'lowest'] as const) {
    if (written[word] !== undefined)
      return compileExtreme(word, String(written[word]), written.tolerance, context, index);
  }
  context.error('empty-criterion', 'A criterion needs prefer, avoid, highest or lowest.', { path: [index] });
  return null;
}
