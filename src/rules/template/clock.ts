/** Parts of a time as a clock shows it. */
interface Clock {
  readonly y: string;
  readonly MM: string;
  readonly dd: string;
  readonly HH: string;
  readonly mm: string;
  readonly ss: string;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d)[:.](\d\d)(?:[:.](\d\d))?)?/;
/** As file names have it: `20240501`, `20240501_183000`. */
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:[-_ T]?(\d\d)(\d\d)(\d\d)?)?/;

const FORMS: Readonly<Record<string, (clock: Clock) => string>> = {
  y: ({ y }) => y,
  yy: ({ y }) => y.slice(-2),
  MM: ({ MM }) => MM,
  MMM: (clock) => MONTHS[Number(clock.MM) - 1]!,
  dd: ({ dd }) => dd,
  HH: ({ HH }) => HH,
  mm: ({ mm }) => mm,
  ss: ({ ss }) => ss,
  WW: isoWeek,
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const clockTokens: readonly string[] = Object.keys(FORMS);

/** Reads a date, or nothing where there is none such as 2024-02-31. */
function readClock(text: string): Clock | null {
  const match = ISO.exec(text) ?? COMPACT.exec(text);
  if (!match) return null;
  const [, y = '', MM = '', dd = '', HH = '00', mm = '00', ss = '00'] = match;
  const iso = `${y}-${MM}-${dd}T${HH}:${mm}:${ss}`;
  const date = new Date(`${iso}Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)
    ? null
    : { y, MM, dd, HH, mm, ss };
}

/** One part of a date, `''` when the text is none. */
export function clockPart(text: string, form: string): string {
  const clock = readClock(text);
  return clock ? FORMS[form]!(clock) : '';
}

/** A date in the given form, such as `y-MM-dd`; `''` when the text is none. */
export function formatDate(text: string, form: string): string {
  const clock = readClock(text);
  return clock ? form.replace(/yy|y|MMM|MM|dd|HH|mm|ss|WW/g, (part) => FORMS[part]!(clock)) : '';
}

/** The ISO 8601 week: the one that has the year's first Thursday is 01. */
function isoWeek({ y, MM, dd }: Clock): string {
  const DAY = 86_400_000;
  const date = Date.UTC(Number(y), Number(MM) - 1, Number(dd));
  const thursday = date + (4 - (new Date(date).getUTCDay() || 7)) * DAY;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return String(Math.floor((thursday - newYear) / (7 * DAY)) + 1).padStart(2, '0');
}
