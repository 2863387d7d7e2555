import type { Asset } from '../../model/asset.js';
import type { Need } from '../../model/need.js';
import type { Place } from '../../model/place.js';
import type { TrackPoint } from '../../model/track.js';
import { parseDuration } from '../../util/units.js';
import { OWN_DATE, ownDate } from '../dates/own-date.js';
import type { Action, ActionDefinition, CompileContext } from '../definitions.js';
import type { Effect } from '../effects.js';
import { groupFields } from '../groups/fields.js';
import { nearInTime, placeOf } from '../places/near-in-time.js';
import { placeOnTrack } from '../places/on-track.js';
import { refuse } from './guards.js';
import { tidyTag } from './names.js';

interface LocationFrom {
  readonly from: string | readonly string[];
  readonly within?: string;
  readonly same?: readonly string[];
  readonly offset?: string;
  readonly tag?: string;
}

const WITHIN = '10m';
/** Says of a place that it was guessed, so that no other is guessed from it. */
const GUESSED = 'auto/location';
const PLACE: readonly Need[] = [{ field: 'exif.latitude' }, { field: 'exif.longitude' }];

/** `location: { latitude, longitude }` or `{ from: neighbours, within, same, offset, tag }`, which never replaces a place. */
export const location: ActionDefinition = {
  name: 'location',
  applies: 'both',
  compile: (written, context) =>
    'from' in (written as object)
      ? fromNeighbours(written as LocationFrom, context)
      : {
          name: 'location',
          needs: PLACE,
          uses: ['asset.set'],
          onAsset: (asset) => [setPlace(asset, written as Place)],
        },
};

function fromNeighbours(written: LocationFrom, context: CompileContext): Action {
  const { within = WITHIN, same = [], offset = '0s', tag = GUESSED } = written;
  const known = same.filter((name) => name === 'person' || groupFields[name]);
  const guessed = tidyTag(tag);
  const find = nearInTime({ same: known, guessed });
  const reach = millis(within, 'within', context);
  const shift = (offset.startsWith('-') ? -1 : 1) * millis(offset.replace(/^[+-]/, ''), 'offset', context);
  const track = trackAt(written, context);
  const sharing = known.map((name) => (name === 'person' ? 'persons' : groupFields[name]!.field));
  return {
    name: 'location',
    needs: [
      ...PLACE,
      ...OWN_DATE.map((field) => ({ field })),
      ...sharing.map((field) => ({ field })),
      { field: 'tags', names: [guessed] },
    ],
    uses: ['asset.set', 'asset.tag', 'tag.create'],
    around: ['exif.latitude', 'exif.longitude', ...OWN_DATE],
    onAsset(asset, view) {
      if (placeOf(asset)) return [];
      // The tag must not say what the place does not.
      if (view.isProtected(asset))
        return [
          refuse(asset, {
            code: 'protected',
            reason: 'safety.protect covers it, so its location is not changed',
          }),
        ];
      const at = ownDate(asset);
      if (at === null) return [refuse(asset, { code: 'no-source', reason: 'when it was taken is unknown' })];
      if (track) {
        const place = placeOnTrack(track, at + shift, reach);
        if (!place)
          return [refuse(asset, { code: 'no-source', reason: `no track has points within ${within}` })];
        return [
          setPlace(asset, place, 'between two points of a track'),
          { kind: 'tag', asset: asset.id, tag: guessed },
        ];
      }
      const near = find(asset, at + shift, view);
      if (!near || Math.abs(near.at - at - shift) > reach) {
        const like = known.length > 0 ? ` with the same ${known.join(' and ')}` : '';
        return [refuse(asset, { code: 'no-source', reason: `no photo${like} within ${within} has a place` })];
      }
      const why = `from ${near.asset.filename}, ${distance(near.at - at - shift)}`;
      return [setPlace(asset, near.place, why), { kind: 'tag', asset: asset.id, tag: guessed }];
    },
  };
}

/** The points of all tracks that it names, by time; nothing for `neighbours`. */
function trackAt({ from, same }: LocationFrom, context: CompileContext): readonly TrackPoint[] | undefined {
  if (from === 'neighbours') return undefined;
  if (same)
    context.error('same-on-track', 'A track has nothing in common with a photo but the time.', {
      hint: 'Leave out same, and ask for the photos in match.',
      path: ['same'],
    });
  return [from]
    .flat()
    .flatMap((name) => context.tracks[name] ?? [])
    .sort((a, b) => a.at - b.at);
}

const setPlace = ({ id }: Asset, { latitude, longitude }: Place, why?: string): Effect => ({
  kind: 'set',
  asset: id,
  field: 'location',
  value: { latitude, longitude },
  ...(why !== undefined && { why }),
});

/** `4 min later`, `30 s earlier`, `at the same time`. */
function distance(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  if (seconds === 0) return 'taken at the same time';
  const amount = seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
  return `${amount} ${ms > 0 ? 'later' : 'earlier'}`;
}

/** Milliseconds. */
function millis(text: string, key: string, context: CompileContext): number {
  const seconds = parseDuration(text);
  if (seconds === null)
    context.error('bad-duration', `"${text}" is no duration.`, { hint: 'Such as 10m or 90s.', path: [key] });
  return (seconds ?? 0) * 1000;
}
