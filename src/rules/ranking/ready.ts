import type { ReadyRanking, WrittenCriterion } from '../../model/config.js';
import type { DuplicateGroup } from '../../model/library.js';
import type { CompileContext } from '../definitions.js';
import { compileRanking } from './compile-ranking.js';
import type { Criterion, Ranking } from './ranking.js';

/** Rankings that a rule can name without defining them; a ranking of the same name in the config stands in front. */
export const readyRankings: Readonly<Record<ReadyRanking, (context: CompileContext) => Ranking>> = {
  // The order in which the duplicates cleaner script filtered a group, with the spellings of HEIC that it forgot.
  'duplicates-cleaner': (context) => compileRanking(DUPLICATES_CLEANER, context),
  'immich-suggestion': () => ({ needs: suggested.needs, criteria: [suggested] }),
};

const DUPLICATES_CLEANER: readonly WrittenCriterion[] = [
  { lowest: 'taken' },
  { prefer: { extension: ['heic', 'heif', 'hif'] } },
  { highest: 'file-size' },
  { highest: 'exif-fields' },
  { lowest: 'id' },
];

/** Only `GET /duplicates` says what Immich would keep: elsewhere, and where it would keep several, nothing is decided. */
const suggested: Criterion = {
  label: 'suggested by Immich',
  needs: [{ field: 'duplicateId' }],
  tiers(assets, view) {
    const wanted = suggestedIn(view.duplicates());
    return [true, false]
      .map((kept) => assets.filter(({ id }) => wanted.has(id) === kept))
      .filter((tier) => tier.length > 0);
  },
};

/** Asked for every group, so made once for all of them. */
const suggestions = new WeakMap<readonly DuplicateGroup[], ReadonlySet<string>>();
function suggestedIn(groups: readonly DuplicateGroup[]): ReadonlySet<string> {
  const known = suggestions.get(groups) ?? new Set(groups.flatMap(({ suggestedKeep }) => suggestedKeep));
  suggestions.set(groups, known);
  return known;
}
