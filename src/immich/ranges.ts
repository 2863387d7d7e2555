import type { Http } from './http.js';
import { field, json, list, numberOf, text } from './map/narrow.js';

export interface Range {
  readonly takenAfter?: string;
  readonly takenBefore?: string;
}

/** Below this a single walk is as fast as several. */
const WORTH_SPLITTING = 4000;

/** Splits the timeline into at most `parts` ranges of about equally many assets, by its counts per month. */
export async function splitTimeline(http: Http, parts: number): Promise<readonly Range[]> {
  const answer = await http({ method: 'GET', path: '/timeline/buckets', query: { visibility: 'timeline' } });
  const months = list(json(answer, 'buckets'))
    .map((bucket) => ({ from: text(field(bucket, 'timeBucket')), assets: numberOf(field(bucket, 'count')) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const total = months.reduce((sum, { assets }) => sum + assets, 0);
  if (parts < 2 || total < WORTH_SPLITTING) return [{}];
  const bounds: string[] = [];
  let seen = 0;
  for (const { from, assets } of months) {
    if (seen >= (total / parts) * (bounds.length + 1)) bounds.push(startOf(from));
    seen += assets;
  }
  // Both ends are inclusive: an asset exactly on a bound is found twice and kept once.
  return [...bounds, undefined].map((end, index) => {
    const start = bounds[index - 1];
    return {
      ...(start !== undefined && { takenAfter: start }),
      ...(end !== undefined && { takenBefore: end }),
    };
  });
}

/** `2024-05-01` as the instant that 3.x insists on. */
const startOf = (day: string): string => `${day.slice(0, 10)}T00:00:00.000Z`;
