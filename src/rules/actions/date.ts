import { DateTime } from 'luxon';
import type { Asset } from '../../model/asset.js';
import type { Need } from '../../model/need.js';
import { parseDuration } from '../../util/units.js';
import { type Found, isoOf, spanOf, whyOf } from '../dates/found.js';
import { OWN_DATE, ownDate, presentDate } from '../dates/own-date.js';
import { readDate } from '../dates/read-date.js';
import type { DateSource, Terms } from '../dates/source.js';
import { dateSources } from '../dates/sources/index.js';
import { isZone, zoneOf } from '../dates/zone.js';
import type { Action, ActionDefinition, CompileContext } from '../definitions.js';
import type { Effect } from '../effects.js';
import type { LibraryView } from '../view.js';
import { refuse } from './guards.js';
import { skipEmpty } from './names.js';

interface DateFrom {
  readonly from: readonly string[];
  readonly timezone?: string;
  readonly 'earlier-by'?: string;
  readonly 'not-before'?: string;
  readonly within?: string;
}

const DAY = 86_400_000;
/** Differences of up to a minute are none: files are written a little after the shutter. */
const CLOSE = 60_000;
const OLDEST = '1900-01-01';
const LATEST_YEAR = 2100;

/** `date: template` sets what it says; `date: { from: [sources], … }` only what the photo itself does not know. */
export const date: ActionDefinition = {
  name: 'date',
  applies: 'both',
  compile: (written, context) =>
    typeof written === 'object' && written !== null
      ? fromSources(written as DateFrom, context)
      : fromTemplate(String(written), context),
};

function fromTemplate(text: string, context: CompileContext): Action {
  const template = context.template(text, []);
  const read = (rendered: string): Found | null =>
    readDate(rendered.trim(), context.timezone, 'as the rule says');
  if (template.literal && !read(text))
    context.error('bad-date', `There is no date ${text}.`, { hint: 'Such as 2024-05-01T18:30:00.' });
  return {
    name: 'date',
    needs: [...template.needs, { field: 'exif.dateTimeOriginal' }],
    uses: ['asset.set'],
    onAsset(asset, view, scope) {
      const rendered = template.render(asset, view, scope);
      if ('empty' in rendered) return [skipEmpty(asset, rendered.empty)];
      const found = read(rendered.text);
      if (!found) return [refuse(asset, { code: 'no-date', reason: `"${rendered.text}" is no date` })];
      return [setDate(asset, found)];
    },
  };
}

function fromSources(written: DateFrom, context: CompileContext): Action {
  const { from, timezone = context.timezone } = written;
  if (timezone !== 'photo' && !isZone(timezone))
    context.error('unknown-timezone', `There is no time zone ${timezone}.`, {
      hint: 'Such as Europe/Berlin, or photo for the one each photo was taken in.',
      path: ['timezone'],
    });
  const earlierBy = durationAt(written, 'earlier-by', context);
  const within = durationAt(written, 'within', context) ?? DAY;
  const floor = floorAt(written['not-before'] ?? OLDEST, context);
  const sources = from.flatMap((name) => dateSources[name] ?? []);
  const needs: readonly Need[] = OWN_DATE.map((field) => ({ field }));
  return {
    name: 'date',
    needs: [...needs, ...sources.flatMap((source) => source.needs)],
    uses: ['asset.set'],
    ...(sources.some(({ looksAround }) => looksAround) && { around: [...OWN_DATE, 'duplicateId'] }),
    asksFilesOf: (asset) => earlierBy !== null || ownDate(asset) === null,
    onAsset(asset, view) {
      const isPlausible = ({ at }: Found): boolean =>
        at.toMillis() >= floor && at.year <= LATEST_YEAR && at.toMillis() <= view.now + DAY;
      const terms = { zone: zoneOf(asset, timezone, context.timezone), within, isPlausible };
      return earlierBy === null
        ? fill(asset, view, sources, terms, from)
        : correct(asset, view, sources, terms, earlierBy);
    },
  };
}

/** Gives a date to what has none of its own: the first source that knows one counts. */
function fill(
  asset: Asset,
  view: LibraryView,
  sources: readonly DateSource[],
  terms: Terms,
  names: readonly string[],
): readonly Effect[] {
  if (ownDate(asset) !== null) return [];
  for (const source of sources) {
    const found = source.find(asset, view, terms);
    if (!found) continue;
    const { start, end } = spanOf(found);
    const present = presentDate(asset);
    const isKnown = present !== null && present >= start - CLOSE && present <= end + CLOSE;
    return isKnown ? [] : [setDate(asset, found)];
  }
  return [refuse(asset, { code: 'no-source', reason: `its date is not in: ${names.join(', ')}` })];
}

/** Corrects a date for which a source says an earlier one, by more than `earlierBy` whatever the time of that day. */
function correct(
  asset: Asset,
  view: LibraryView,
  sources: readonly DateSource[],
  terms: Terms,
  earlierBy: number,
): readonly Effect[] {
  const present = presentDate(asset);
  let undecided: Found | undefined;
  for (const source of sources) {
    const found = source.find(asset, view, terms);
    if (!found) continue;
    const { start, end } = spanOf(found);
    if (present === null || present - end > earlierBy) return [setDate(asset, found)];
    if (present > end && present - start > earlierBy) undecided ??= found;
  }
  if (!undecided) return [];
  const reason = `${undecided.at.toISODate()} (${whyOf(undecided)}) may be earlier by more than the rule asks, or not`;
  return [refuse(asset, { code: 'ambiguous', reason })];
}

const setDate = ({ id }: Asset, found: Found): Effect => ({
  kind: 'set',
  asset: id,
  field: 'date',
  value: isoOf(found),
  why: whyOf(found),
});

/** Milliseconds. */
function durationAt(written: DateFrom, key: 'earlier-by' | 'within', context: CompileContext): number | null {
  const text = written[key];
  if (text === undefined) return null;
  const seconds = parseDuration(text);
  if (seconds === null)
    context.error('bad-duration', `"${text}" is no duration.`, { hint: 'Such as 26h or 2d.', path: [key] });
  return (seconds ?? 0) * 1000;
}

function floorAt(text: string, context: CompileContext): number {
  const at = DateTime.fromISO(text, { zone: context.timezone, locale: 'en' });
  if (!at.isValid)
    context.error('bad-date', `There is no date ${text}.`, {
      hint: 'Such as 1990-01-01.',
      path: ['not-before'],
    });
  return at.isValid ? at.toMillis() : 0;
}
