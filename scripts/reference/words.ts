import { stringify } from 'yaml';
import { referred, type Schema } from './schema.js';

/** `FileSizeRange` to `file size range`. */
export const spoken = (name: string): string =>
  name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

/** `File size range`, as a heading. */
export const titled = (name: string): string => spoken(name).replace(/^./, (letter) => letter.toUpperCase());

/** What GitHub makes of a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');

/** Code in a cell of a table, where `|` would end the cell. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

/** A value in YAML, on one line. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  // What needs quotes inside of a list or map gets them everywhere.
  if (typeof value !== 'object' || value === null)
    return stringify([value], { collectionStyle: 'flow', lineWidth: 0 }).trim().slice(2, -2);
  const entries = Object.entries(value).map(([key, part]) => entry(key, part));
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** `key: value` in YAML, on one line. */
export const entry = (key: string, value: unknown): string => `${inline(key)}: ${inline(value)}`;

/** What may be written in the place of a schema; `linked` are the definitions with a section of their own. */
export function typeOf(
  schema: Schema,
  definitions: Readonly<Record<string, Schema>>,
  linked: ReadonlySet<string>,
): string {
  const inner = (part: Schema) => typeOf(part, definitions, linked);
  const name = referred(schema);
  if (name !== undefined)
    return linked.has(name) ? `[${spoken(name)}](#${anchorOf(titled(name))})` : inner(definitions[name]!);
  if (schema.const !== undefined) return code(inline(schema.const));
  if (schema.enum) return either(schema.enum.map((value) => code(inline(value))));
  if (schema.anyOf && schema.type === undefined) return either(alternatives(schema.anyOf, inner));
  switch (schema.type) {
    case 'boolean':
      return '`true` or `false`';
    case 'null':
      return '`null`';
    case 'integer':
      return `whole number${bounds(schema)}`;
    case 'number':
      return `number${bounds(schema)}`;
    case 'array':
      return `list of ${inner(schema.items!)}`;
    case 'object':
      return typeof schema.additionalProperties === 'object'
        ? `map of names to ${inner(schema.additionalProperties)}`
        : 'map';
    case 'string':
      return schema.pattern?.includes('\\{')
        ? 'template'
        : schema.pattern?.startsWith('^/')
          ? '`/regex/`'
          : 'text';
    default:
      return 'anything';
  }
}

/** `text or a list of them` rather than `text or list of text`. */
function alternatives(parts: readonly Schema[], typed: (part: Schema) => string): readonly string[] {
  const words = parts.map(typed);
  const isListOfOthers = (word: string) => words.some((other) => word === `list of ${other}`);
  return parts.flatMap((part, index) => {
    const word = words[index]!;
    return isListOfOthers(word)
      ? ['a list of them']
      : (part.enum?.map((value) => code(inline(value))) ?? [word]);
  });
}

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function bounds({ minimum, exclusiveMinimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` ≥ ${minimum}`;
  return exclusiveMinimum === undefined ? '' : ` > ${exclusiveMinimum}`;
}
