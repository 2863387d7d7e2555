import type { Asset } from '../../model/asset.js';

/** Assets that stand close in time, or the reason why they cannot be called a group. */
export interface TimePart {
  readonly members: readonly Asset[];
  readonly skip?: { readonly code: 'too-long' | 'coarse-time'; readonly reason: string };
}

const MINUTE = 60;

/**
 * Splits where the capture times leave a gap longer than `seconds`, so that two pictures with one name from two years
 * are two groups. What then spans longer as a whole is a chain of neighbours: where it should be cut nobody knows, so
 * it is left alone. Where nothing but the time makes the group (`needsSeconds`), times in whole minutes are no evidence for
 * a window under a minute: that is how a day of photos without seconds becomes one burst.
 */
export function splitByTime(
  members: readonly Asset[],
  seconds: number,
  written: string,
  needsSeconds: boolean,
): readonly TimePart[] {
  const timed = members
    .map((asset) => ({ asset, at: Date.parse(asset.takenAt) / 1000 }))
    .filter(({ at }) => !Number.isNaN(at))
    .sort((a, b) => a.at - b.at || (a.asset.id < b.asset.id ? -1 : 1));
  const runs: (typeof timed)[] = [];
  for (const one of timed) {
    const last = runs.at(-1)?.at(-1);
    if (last && one.at - last.at <= seconds) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return runs.map((run) => {
    const part = { members: run.map(({ asset }) => asset) };
    const span = run.at(-1)!.at - run[0]!.at;
    if (span > seconds) {
      const reason = `taken over ${Math.ceil(span)} s, longer than within ${written}`;
      return { ...part, skip: { code: 'too-long', reason } };
    }
    if (needsSeconds && seconds < MINUTE && run.every(({ at }) => at % MINUTE === 0)) {
      const reason = `capture times have no seconds, too coarse for within ${written}; within 1m includes them`;
      return { ...part, skip: { code: 'coarse-time', reason } };
    }
    return part;
  });
}
