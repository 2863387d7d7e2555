import type { Http } from './call.js';
import { mapMonths } from './map/others.js';
import type { SearchFilter } from './search.js';

export type Range = Pick<SearchFilter, 'takenAfter' | 'takenBefore'>;

/** Below this a single walk is as fast as several. */
const WORTH_SPLITTING = 4000;

/** Splits the timeline into at most `parts` ranges of about equally many assets, by its counts per month. */
export async function splitTimeline(http: Http, parts: number): Promise<readonly Range[]> {
  const months = mapMonths(
    await http({
      method: 'GET',
      path: '/timeline/buckets',
      query: { visibility: 'timeline' },
      effect: 'none',
    }),
  );
  const total = months.reduce((sum, { assets }) => sum + assets, 0);
  if (parts < 2 || total < WORTH_SPLITTING) return [{}];
  const bounds: string[] = [];
  let seen = 0;
  for (const { from, assets } of [...months].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    // A month that cannot be written as four digits and two is never a bound; its assets are in the last range.
    if (seen >= (total / parts) * (bounds.length + 1) && /^\d{4}-\d\d-01$/.test(from))
      bounds.push(`${from}T00:00:00.000Z`);
    seen += assets;
  }
  // Both ends are inclusive: an asset exactly on a bound is found twice.
  return [...bounds, undefined].map((end, index) => {
    const start = bounds[index - 1];
    return {
      ...(start !== undefined && { takenAfter: start }),
      ...(end !== undefined && { takenBefore: end }),
    };
  });
}
