import type { Asset } from '../../model/asset.js';
import { parseDuration } from '../../util/units.js';
import { cameraOf } from '../camera.js';
import type { GroupDefinition, Part } from '../grouping.js';
import { collect } from './collect.js';
import { stemOf } from './names.js';
import { coarseTime, inTime, splitAtGaps, type Timed } from './within.js';

/** Time from one frame to the next; many cameras write whole seconds. */
const GAP = '1s';

/**
 * Names that phones give to the frames of a burst, with what its frames have in common as the first group:
 * Pixel, Nexus, Sony and Nothing `00001IMG_00001_BURST20240101120000123_COVER`, Huawei and others
 * `IMG_20240101_120000_BURST001`, Samsung `20240101_120000_001`.
 */
const NAMES = [/(BURST\d{12,})/, /^(.*BURST)\d{1,4}(?!\d)/, /^(\d{8}_\d{6})_\d{3}$/];

/**
 * `by: burst` and `by: { burst: 2s }`: frames of one burst, of one camera. Phones say so in the name; of cameras that
 * count (`IMG_1234`, `DSC01234`), neighbours in number that were taken right after each other. What takes longer than a
 * minute or has more than a hundred frames is left alone, unless `within` or `max` says otherwise.
 */
export const burst: GroupDefinition = {
  name: 'burst',
  compile({ by }) {
    const gap = typeof by === 'string' ? GAP : String(by.burst);
    const seconds = parseDuration(gap) ?? 0;
    return {
      by: 'burst',
      // A group may cut through a stack, and what is done with it depends on that.
      needs: (['filename', 'takenAt', 'exif.make', 'exif.model', 'stackId'] as const).map((field) => ({
        field,
      })),
      same: ['type'],
      within: '1m',
      max: 100,
      parts: (members) =>
        [
          ...collect('burst', members, (asset) => {
            const name = burstOf(asset);
            return name === null ? null : `${cameraOf(asset) ?? ''}/${name}`;
          }),
          ...sequences(
            members.filter((asset) => burstOf(asset) === null),
            seconds,
            gap,
          ),
        ].filter((part) => framesOf(part.members) > 1),
    };
  },
};

const burstOf = ({ filename }: Asset): string | null => {
  const name = stemOf(filename);
  for (const pattern of NAMES) {
    const [, found] = pattern.exec(name) ?? [];
    if (found !== undefined) return found;
  }
  return null;
};

/** A RAW file and its JPEG are one frame. */
const framesOf = (members: readonly Asset[]): number =>
  new Set(members.map(({ filename }) => stemOf(filename))).size;

interface Frame extends Timed {
  readonly number: number;
}

/** Neighbours in number and time among names that end in a counter. Without a known camera there are none. */
function sequences(members: readonly Asset[], seconds: number, gap: string): readonly Part[] {
  const counters = new Map<string, Frame[]>();
  for (const timed of inTime(members)) {
    const camera = cameraOf(timed.asset);
    const [, prefix = '', number] = /^(.*\D)?(\d{3,5})$/.exec(stemOf(timed.asset.filename)) ?? [];
    if (camera === null || number === undefined) continue;
    const key = `${camera}/${prefix}`;
    const frames = counters.get(key);
    const frame = { ...timed, number: Number(number) };
    if (frames) frames.push(frame);
    else counters.set(key, [frame]);
  }
  return [...counters.values()].flatMap((frames) =>
    splitAtGaps(
      frames.sort((a, b) => a.at - b.at || a.number - b.number || (a.asset.id < b.asset.id ? -1 : 1)),
      seconds,
      (one, next) => next.number === one.number || next.number === one.number + 1,
    )
      .filter((run) => run.length > 1)
      .map((run) => ({
        key: `burst:${run[0]!.asset.id}`,
        members: run.map(({ asset }) => asset),
        onServer: [],
        skip: coarseTime(run, seconds, `a gap of ${gap}`),
      })),
  );
}
