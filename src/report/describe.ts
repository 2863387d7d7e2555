import type { AlbumSet, AlbumShare, AssetSet, Change, ExifWrite } from '../model/change.js';
import type { SettableField } from '../model/settable.js';
import { type Foreign, foreign, type Phrase } from './foreign.js';
import type { Names } from './names.js';
import { formatDate } from './time.js';

/** `+` add, `~` change, `-` remove, `!` trash or delete, `=` keep. */
export type Mark = '+' | '~' | '-' | '!' | '=';

/** One thing that happens, without the asset it happens to. */
export interface Detail {
  readonly mark: Mark;
  readonly phrase: Phrase;
}

/** What a change does, in words: one detail per field or file tag. */
export function describe(change: Change, names: Names): readonly Detail[] {
  const because = change.why === undefined ? [] : [' (', foreign(change.why), ')'];
  switch (change.op) {
    case 'album.create':
      return [{ mark: '+', phrase: ['album ', quoted(change.after.name), ...because] }];
    case 'tag.create':
      return [{ mark: '+', phrase: ['tag ', quoted(change.after.value), ...because] }];
    case 'album.delete':
      return [{ mark: '-', phrase: ['album ', quoted(change.before.name), ', empty', ...because] }];
    case 'tag.delete':
      return [{ mark: '-', phrase: ['tag ', quoted(change.before.value), ', unused', ...because] }];
    case 'album.set':
      return describeAlbumSet(change, names, because);
    case 'album.share':
      return [describeShare(change, names, because)];
    case 'album.add':
    case 'album.remove':
      return [
        {
          mark: sign(change.op === 'album.add'),
          phrase: ['album ', names.album(change.album), ...because],
        },
      ];
    case 'asset.tag':
    case 'asset.untag':
      return [{ mark: sign(change.op === 'asset.tag'), phrase: ['tag ', foreign(change.tag), ...because] }];
    case 'asset.set':
      return describeSet(change, names.timezone, because);
    case 'stack.create':
      return [
        {
          mark: '+',
          phrase: ['stack ', ...stackOf(change.after, names), ...takenFrom(change.before.length)],
        },
      ];
    case 'stack.update': {
      const { before, after } = change;
      const phrase = [
        'stack primary ',
        names.asset(before.primaryId),
        ' -> ',
        names.asset(after.primaryId),
        ...because,
      ];
      return [{ mark: '~', phrase }];
    }
    case 'exif.write':
      return describeExif(change, because);
    case 'stack.delete':
      return [
        { mark: '-', phrase: ['stack ', ...stackOf(change.before, names), ' is taken apart', ...because] },
      ];
    case 'asset.restore':
      return [{ mark: '+', phrase: ['out of the trash', ...because] }];
    case 'exif.restore':
      return [
        { mark: '~', phrase: [change.backup === null ? 'remove ' : 'as it was: ', foreign(change.path)] },
      ];
    case 'asset.trash':
      return [{ mark: '!', phrase: change.why === undefined ? ['to the trash'] : [foreign(change.why)] }];
    case 'asset.delete':
      return [{ mark: '!', phrase: ['deleted for good', ...because] }];
  }
}

const sign = (add: boolean): Mark => (add ? '+' : '-');
const quoted = (text: string): Foreign => foreign(JSON.stringify(text));

/** What can only come or go: the ids say nothing to a reader. */
const COMES_OR_GOES: Partial<Readonly<Record<SettableField, readonly [comes: string, goes: string]>>> = {
  duplicateId: ['in its duplicate group again', 'not a duplicate'],
  livePhotoVideoId: ['with a motion part', 'without its motion part'],
};

function describeSet({ before, after }: AssetSet, timezone: string, because: Phrase): Detail[] {
  const fields = Object.keys(after) as SettableField[];
  return fields.map((field) => {
    const words = COMES_OR_GOES[field];
    if (words) return { mark: '~', phrase: [words[after[field] === null ? 1 : 0], ...because] };
    const [old, now] = [before, after].map((values) => formatSettable(field, values[field], timezone));
    return { mark: '~', phrase: [`${field} `, old!, ' -> ', now!, ...because] };
  });
}

function describeAlbumSet({ target, before, after }: AlbumSet, names: Names, because: Phrase): Detail[] {
  const show = (values: AlbumSet['after'], field: string) =>
    field === 'order'
      ? values.order!
      : field === 'cover' && values.cover
        ? names.asset(values.cover)
        : formatValue(values[field as 'name'] || null);
  return Object.keys(after).map((field) => {
    const subject = field === 'name' ? ['album '] : ['album ', names.target(target), ` ${field} `];
    return { mark: '~', phrase: [...subject, show(before, field), ' -> ', show(after, field), ...because] };
  });
}

function describeShare({ target, user, before, after }: AlbumShare, names: Names, because: Phrase): Detail {
  const who = ['album ', names.target(target), after === null ? ' without ' : ' with ', names.user(user)];
  if (before === null) return { mark: '+', phrase: [...who, ` as ${after}`, ...because] };
  if (after === null) return { mark: '-', phrase: [...who, ` (was ${before})`, ...because] };
  return { mark: '~', phrase: [...who, ` as ${before} -> ${after}`, ...because] };
}

function formatSettable(field: SettableField, value: unknown, timezone: string): string | Foreign {
  if (value === null || value === undefined || value === '') return 'none';
  if (field === 'date') return foreign(formatDate(String(value), timezone));
  if (field === 'location') {
    const { latitude, longitude } = value as { latitude: number; longitude: number };
    return `${latitude}, ${longitude}`;
  }
  return field === 'visibility' ? foreign(String(value)) : formatValue(value);
}

/** A value as a reader would write it: `none`, `yes`, `4`, `"text"`, `[a, b]`. */
function formatValue(value: unknown): string | Foreign {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return foreign(`[${value.join(', ')}]`);
  return isRegions(value) ? foreign(formatRegions(value)) : foreign(JSON.stringify(value));
}

interface Regions {
  readonly RegionList: readonly {
    readonly Name?: unknown;
    readonly Type?: unknown;
    readonly Area?: object;
  }[];
}
const isRegions = (value: unknown): value is Regions =>
  typeof value === 'object' && value !== null && Array.isArray((value as Partial<Regions>).RegionList);

/** `[Anna 0.25 0.3 0.1 0.15, …]`: whom each region shows, and where its centre is and how large it is. */
const formatRegions = ({ RegionList }: Regions): string =>
  `[${RegionList.map(({ Name, Type, Area = {} }) => {
    const { X, Y, W, H } = Area as Record<string, unknown>;
    return [Name ?? Type ?? 'region', ...[X, Y, W, H].filter((one) => one !== undefined)].join(' ');
  }).join(', ')}]`;

function describeExif({ to, path, before, after }: ExifWrite, because: Phrase): Detail[] {
  const tags = Object.keys(after).map(
    (tag): Detail => ({
      mark: '~',
      phrase: [foreign(tag), ' ', formatValue(before[tag]), ' -> ', formatValue(after[tag]), ...because],
    }),
  );
  const where = to === 'sidecar' ? 'in sidecar ' : 'in file ';
  return [...tags, { mark: '~', phrase: [where, foreign(path)] }];
}

/** The primary first, then the others in the order of their names. */
function stackOf(
  { primaryId, members }: { primaryId: string; members: readonly string[] },
  names: Names,
): Phrase {
  const others = members
    .filter((id) => id !== primaryId)
    .map((id) => names.asset(id))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return [names.asset(primaryId), ' (primary)', ...others.flatMap((name) => [', ', name])];
}

const takenFrom = (stacks: number): Phrase =>
  stacks === 0 ? [] : [stacks === 1 ? ' (replaces a stack)' : ` (replaces ${stacks} stacks)`];
