import { quote } from '../util/quote.js';

/** What no metadata format can hold, and exiftool would silently replace. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Tags with their values as exiftool is given them; `null` removes one. */
export type Encoded = Readonly<Record<string, string | number | readonly string[] | null>>;

/** Stands between the items of a list; no text can hold it. */
const SEPARATOR = '\u001f';

/** What tells exiftool to set these tags and to decode their values. */
export const settingArgs = (tags: Encoded): readonly string[] => [
  ...['-E', '-sep', SEPARATOR, '-api', 'struct=2'],
  ...Object.entries(tags).map(([tag, value]) => `-${tag}=${[value ?? ''].flat().join(SEPARATOR)}`),
];

/**
 * A value that exiftool, when it decodes HTML entities, takes for exactly this text: blanks at the ends would be lost,
 * a line break would end the value. Empty texts and lists become `null`, which removes the tag.
 * @throws Error for a text that metadata cannot hold, or a value that no tag can have.
 */
export function toExiftool(value: unknown): string | number | string[] | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return encodeText(value);
  if (Array.isArray(value)) {
    const items = value.map(toExiftool).filter((item) => item !== null);
    return items.length === 0 ? null : items.map(String);
  }
  if (typeof value === 'object' && 'RegionList' in value) return structure(value);
  throw new Error(`${JSON.stringify(value)} is no value for a tag`);
}

/** ExifTool's own notation, `{Name=Anna,Area={X=0.5}}`. Source: https://exiftool.org/struct.html#Serialize */
function structure(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(structure).join(',')}]`;
  if (typeof value !== 'object' || value === null)
    return encodeText(String(value)).replace(/[,[\]{}|]/g, '|$&');
  const fields = Object.entries(value).map(([name, field]) => {
    if (!/^\w+$/.test(name)) throw new Error(`${quote(name)} is no field of a structure`);
    return `${name}=${structure(field)}`;
  });
  return `{${fields.join(',')}}`;
}

function encodeText(text: string): string {
  if (UNWRITABLE.test(text)) throw new Error(`${quote(text)} holds a control character`);
  return text.replace(/[^ -%'-~]|^ +| +$/gu, (found) =>
    [...found].map((one) => `&#${one.codePointAt(0)};`).join(''),
  );
}

/** exiftool is told to answer in texts; those that a number would print as are numbers (`5`, not `1.50`). */
export function fromExiftool(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromExiftool);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, fromExiftool(field)]));
  return typeof value === 'string' && String(Number(value)) === value && Number.isFinite(Number(value))
    ? Number(value)
    : value;
}
