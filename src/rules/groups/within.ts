import type { Asset } from '../../model/asset.js';
import type { Part } from '../grouping.js';

/** Assets that stand close in time, or the reason why they cannot be called a group. */
export type TimePart = Pick<Part, 'members' | 'skip'>;

/** An asset with its capture time in seconds since 1970. */
export interface Timed {
  readonly asset: Asset;
  readonly at: number;
}

const MINUTE = 60;

/** The members in the order in which they were taken. */
export const inTime = (members: readonly Asset[]): readonly Timed[] =>
  members
    .map((asset) => ({ asset, at: Date.parse(asset.takenAt) / 1000 }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at || (a.asset.id < b.asset.id ? -1 : 1));

/** Cuts where the time between two neighbours is longer than `seconds`, and where one does not follow the other. */
export function splitAtGaps<T extends Timed>(
  timed: readonly T[],
  seconds: number,
  follows: (one: T, other: T) => boolean = () => true,
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const one of timed) {
    const last = runs.at(-1)?.at(-1);
    if (last && one.at - last.at <= seconds && follows(last, one)) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return runs;
}

/**
 * Where nothing but the time makes a group, times in whole minutes are no evidence for a window under a minute: that
 * is how a day of photos without seconds becomes one burst. `asked` is the window as written.
 */
export function coarseTime(run: readonly Timed[], seconds: number, asked: string): TimePart['skip'] {
  if (seconds >= MINUTE || !run.every(({ at }) => at % MINUTE === 0)) return undefined;
  return { code: 'coarse-time', reason: `capture times have no seconds, too coarse for ${asked}` };
}

/**
 * Splits where the capture times leave a gap longer than `seconds`, so that two pictures with one name from two years
 * are two groups. What then spans longer as a whole is a chain of neighbours: where it should be cut nobody knows, so
 * it is left alone. `timeDecides` where the rest says little.
 */
export function splitByTime(
  members: readonly Asset[],
  seconds: number,
  written: string,
  timeDecides: boolean,
): readonly TimePart[] {
  return splitAtGaps(inTime(members), seconds).map((run) => {
    const part = { members: run.map(({ asset }) => asset) };
    const span = run.at(-1)!.at - run[0]!.at;
    if (span > seconds) {
      const reason = `taken over ${Math.ceil(span)} s, longer than within ${written}`;
      return { ...part, skip: { code: 'too-long', reason } };
    }
    const skip = timeDecides
      ? coarseTime(run, seconds, `within ${written}; within 1m includes them`)
      : undefined;
    return skip ? { ...part, skip } : part;
  });
}
