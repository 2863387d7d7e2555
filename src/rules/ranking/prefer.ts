import type { Asset } from '../../model/asset.js';
import type { WrittenCondition } from '../../model/config.js';
import type { CompileContext } from '../definitions.js';
import { describeWritten } from './describe.js';
import type { Criterion } from './ranking.js';

/**
 * `prefer: {condition}` puts what matches first, `avoid: {condition}` last.
 * Unknown is no match, as everywhere: an asset without a rating is neither preferred nor avoided for it.
 */
export function compilePreference(
  word: 'prefer' | 'avoid',
  written: WrittenCondition,
  context: CompileContext,
  index: number,
): Criterion {
  const condition = context.condition(written, [index, word]);
  return {
    label: `${word} ${describeWritten(written)}`,
    needs: condition.needs,
    actual: (asset, view) =>
      ({ true: 'yes', false: 'no', null: 'unknown' })[`${condition.test(asset, view)}`],
    tiers(assets, view) {
      const matching: Asset[] = [];
      const rest: Asset[] = [];
      for (const asset of assets) (condition.test(asset, view) === true ? matching : rest).push(asset);
      return (word === 'prefer' ? [matching, rest] : [rest, matching]).filter((tier) => tier.length > 0);
    },
  };
}
