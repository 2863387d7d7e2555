import type { Asset } from '../../model/asset.js';
import type { ConditionDefinition } from '../definitions.js';
import type { LibraryView } from '../view.js';
import { albumName } from './album.js';
import { clockOf } from './kinds/clock.js';

type Place = 'inside' | 'outside';

interface Demand {
  readonly is: Place;
  /** Days. */
  readonly threshold?: number;
  readonly against?: 'period' | 'first-day';
}

const DAY = 86_400_000;
/** Half a year: what is further off was put there by mistake, or has a wrong date. */
const THRESHOLD = 180;

/**
 * `album-period: outside`, or `{ is, threshold, against }`: whether it was taken in the period that its album's name
 * begins with, give or take `threshold` days. Outside of one such album is outside; inside is inside of each of them.
 */
export const albumPeriod: ConditionDefinition = {
  name: 'album-period',
  compile(written) {
    const demand: Demand = typeof written === 'object' ? (written as Demand) : { is: written as Place };
    const { is, threshold = THRESHOLD, against = 'period' } = demand;
    const isOutside = (time: number, { start, end }: Period): boolean => {
      const last = against === 'period' ? end - DAY : start;
      const day = Math.floor(time / DAY) * DAY;
      return day < start - threshold * DAY || day > last + threshold * DAY;
    };
    return {
      word: 'album-period',
      field: 'taken',
      needs: [{ field: 'albums', names: ['/^\\d{4}(?!\\d)/'] }, { field: 'localTime' }],
      test(asset, view) {
        const periods = periodsOf(asset, view);
        if (periods.length === 0) return false;
        const clock = clockOf(asset);
        if (clock === null) return null;
        const outside = periods.some((period) => isOutside(clock.getTime(), period));
        return outside === (is === 'outside');
      },
      actual: (asset, view) =>
        `${asset.localTime}, in ${asset.albums.map((ref) => albumName(ref, view)).join(', ') || 'no album'}`,
    };
  },
};

/** Milliseconds since 1970 on a clock without zone, the end not included. */
interface Period {
  readonly start: number;
  readonly end: number;
}

const periodsOf = ({ albums }: Asset, view: LibraryView): readonly Period[] =>
  albums.flatMap((ref) => periodOf(albumName(ref, view)) ?? []);

/** What `2024`, `2024-05` or `2024-05-17` at the beginning of a name means; `1000 best photos` and `2024-13` mean none. */
export function periodOf(name: string): Period | null {
  const [, y, m, d] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(name) ?? [];
  if (y === undefined || Number(y) < 1800 || Number(y) > 2199) return null;
  const [year, month, day] = [
    Number(y),
    m === undefined ? 0 : Number(m) - 1,
    d === undefined ? 1 : Number(d),
  ];
  const start = Date.UTC(year, month, day);
  const isReal = new Date(start).getUTCMonth() === month && new Date(start).getUTCDate() === day;
  if (!isReal) return null;
  if (d !== undefined) return { start, end: start + DAY };
  return { start, end: m === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month + 1) };
}
