import { type Found, foundOf, type Parts } from './found.js';

const DAY = String.raw`(?<!\d)(?<year>\d{4})(?<sign>[-_.]?)(?<month>\d\d)\k<sign>(?<day>\d\d)`;
const GAP = `(?:[-_ T.,]{1,2}|[-_ ](?:at|um|à)[-_ ])`;
const HALF = String.raw`(?:[\s_]?(?<half>[AP])\.?M\b)?`;

/**
 * Names that cameras, phones and messengers give, those with a time first:
 * `IMG_20251215_092429123`, `20240115101530`, `Screenshot_2024-01-15-10-15-30`,
 * `WhatsApp Image 2024-01-15 at 3.15.30 PM`, `IMG_20240115_1015`, and days alone: `IMG-20190203-WA0004`.
 */
const PATTERNS: readonly RegExp[] = [
  String.raw`${DAY}${GAP}?(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)(?<millisecond>\d{3})?(?!\d)`,
  String.raw`${DAY}${GAP}(?<hour>\d{1,2})[-_.:h ](?<minute>\d\d)[-_.:m ](?<second>\d\d)(?!\d)${HALF}`,
  String.raw`${DAY}${GAP}(?<hour>\d\d)[-_.:h]?(?<minute>\d\d)(?!\d)`,
  String.raw`${DAY}(?!\d)`,
].map((source) => new RegExp(source, 'gi'));

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/i;

/**
 * The date in a name, its stem or a folder; the first that `isPlausible`. What no calendar has hides neither
 * another place in the name nor another pattern. `zone` is the one of the clock that named it; Pixel phones name
 * photos (`PXL_…`) by the clock in UTC.
 */
export function findDate(
  name: string,
  zone: string,
  from: string,
  isPlausible: (found: Found) => boolean,
): Found | null {
  if (UUID.test(name)) return null;
  const isUtc = /^PXL_/i.test(name);
  for (const pattern of PATTERNS)
    for (const groups of matchesOf(pattern, name)) {
      const found = foundOf(partsOf(groups), isUtc ? 'utc' : zone, from);
      if (!found || !isPlausible(found)) continue;
      return isUtc && !found.dateOnly ? { ...found, at: found.at.setZone(zone) } : found;
    }
  return null;
}

/** Also those that overlap with one before. */
function* matchesOf(pattern: RegExp, text: string): Iterable<Readonly<Record<string, string | undefined>>> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = match.index + 1;
    yield match.groups!;
    pattern.lastIndex = next;
  }
}

function partsOf(groups: Readonly<Record<string, string | undefined>>): Parts {
  const { half, sign, ...numbers } = groups;
  const parts = Object.fromEntries(
    Object.entries(numbers).flatMap(([key, text]) => (text === undefined ? [] : [[key, Number(text)]])),
  ) as unknown as Parts;
  if (half === undefined || parts.hour === undefined) return parts;
  // 13 PM is no hour of such a clock.
  if (parts.hour < 1 || parts.hour > 12) return { ...parts, hour: 99 };
  return { ...parts, hour: (parts.hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0) };
}
