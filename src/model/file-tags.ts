/** What a tag of a file can hold: texts, numbers, lists of them, and structures such as face regions. */
export type TagValue = string | number | readonly (string | number)[] | TagStruct | null;
export interface TagStruct {
  readonly [name: string]: TagStructValue;
}
type TagStructValue = string | number | TagStruct | readonly TagStructValue[];
export type Tags = Readonly<Record<string, unknown>>;

/** Modification time of the file itself, `2024-05-01T12:30:00Z`: no metadata, but read and written along with them. */
export const FILE_DATE = 'FileModifyDate';

/** `XMP-dc:Subject` is `Subject`. */
export const tagName = (tag: string): string => tag.slice(tag.lastIndexOf(':') + 1);

/**
 * Whether two values of a tag say the same. Degrees count to six decimals, altitudes to one, dates to the second,
 * regions to four decimals in any order; lists are sets, numbers are numbers however they are written, blanks at the
 * ends of a text do not count, and nothing, "" and [] are all nothing.
 */
export const sameTag = (tag: string, a: unknown, b: unknown): boolean =>
  normalTag(tag, a) === normalTag(tag, b);

function normalTag(tag: string, value: unknown): string {
  const name = tagName(tag);
  if (name === 'RegionInfo') return normalRegions(value);
  const one = normalizerOf(name);
  const items = (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value])
    .map((item) => (typeof item === 'object' ? JSON.stringify(item) : one(String(item).trim())))
    .filter((item) => item !== '');
  return JSON.stringify([...new Set(items)].sort());
}

function normalizerOf(name: string): (text: string) => string {
  if (/^GPS(Latitude|Longitude)$/.test(name)) return (text) => rounded(text, 6);
  // Latitude, longitude and maybe altitude, as a video has them: to ten metres.
  if (name === 'GPSCoordinates')
    return (text) =>
      text
        .split(/[ ,]+/)
        .slice(0, 2)
        .map((part) => rounded(part, 4))
        .join(' ');
  if (name === 'GPSAltitude') return (text) => rounded(text, 1);
  if (/^Rating(Percent)?$/.test(name)) return (text) => rounded(text, 2);
  // Only the day belongs here; what other programs write of the time is theirs.
  if (name === 'DateCreated') return (text) => normalDate(text).slice(0, 10);
  if (/Date|^TimeCreated$/.test(name)) return normalDate;
  return (text) => text;
}

/** `2024-05-01T12:00:00.5Z` is `2024:05:01 12:00:00+00:00`. */
const normalDate = (text: string): string =>
  text
    .replace(/^(\d{4})-(\d\d)-(\d\d)/, '$1:$2:$3')
    .replace('T', ' ')
    .replace(/(:\d\d)\.\d+/, '$1')
    .replace(/Z$/, '+00:00');

function rounded(value: unknown, digits: number): string {
  const text = String(value ?? '');
  const number = Number(text);
  return text === '' || !Number.isFinite(number) ? text : String(Number(number.toFixed(digits)) + 0);
}

function normalRegions(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const { AppliedToDimensions: size, RegionList: list } = value as Record<string, unknown>;
  const { W, H } = (size ?? {}) as Record<string, unknown>;
  const regions = [list ?? []].flat().map((region) => {
    const { Area, Name = '', Type = '' } = region as Record<string, unknown>;
    const area = (Area ?? {}) as Record<string, unknown>;
    return [Name, Type, ...['X', 'Y', 'W', 'H'].map((key) => rounded(area[key], 4))].join('\u0000');
  });
  return regions.length === 0 ? '' : JSON.stringify([rounded(W, 0), rounded(H, 0), ...regions.sort()]);
}
