import type { Path } from '../model/config.js';
import { nearest } from '../util/nearest.js';
import { oneOf } from '../util/one-of.js';
import type { Schema, SchemaError } from './schema-errors.js';
import { alternatives, keysOf } from './schema-parts.js';

interface Described {
  readonly message: string;
  readonly hint?: string;
}

/** What is wrong with a value, what was expected, and how to write it. `typed` is its text in the file. */
export function describeValue(error: SchemaError, name: string, typed: string, path: Path): Described {
  const { data, keyword, params } = error;
  if (path.length === 0) return describeFile(data);
  const accepted = alternatives(error.parentSchema);
  const expected = describeAccepted(accepted, error.parentSchema);
  // A key stays unknown to the reader of a log, whatever is wrong with it.
  if (path.some((step) => /api[-_]?key/i.test(String(step))))
    return { message: `${name} is not ${expected}` };
  if (data === null) return { message: `${name} has no value`, hint: `expected ${expected}` };
  const is = `${name} is ${show(data, typed)}`;
  if (keyword === 'const') return { message: `${is}; this program knows ${params.allowedValue}` };
  const bound = describeBound(error);
  if (bound) return { message: `${is}; expected ${bound}` };
  const hint =
    correct(data, typed, accepted) ?? meant(data, accepted) ?? explain(data, accepted, error.parentSchema);
  return { message: `${is}; expected ${expected}`, ...(hint === undefined ? {} : { hint }) };
}

function describeFile(data: unknown): Described {
  const hint = 'begin the file with `version: 1`';
  if (data === null || data === undefined) return { message: 'the file is empty', hint };
  return { message: `the file is ${show(data, String(data))}; expected a map`, hint };
}

const BOUNDS: Readonly<Record<string, string>> = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'more than',
};
function describeBound({ keyword, params }: SchemaError): string | undefined {
  const words = BOUNDS[keyword];
  return words && `${words} ${params.limit}`;
}

/** What the value was surely meant to be, where its type gives it away. */
function correct(data: unknown, typed: string, accepted: readonly Schema[]): string | undefined {
  const takes = (type: string): boolean => accepted.some((schema) => schema.type === type);
  const asText = accepted.some(
    ({ type, pattern = '' }) => type === 'string' && new RegExp(pattern).test(typed),
  );
  if (asText && (typeof data === 'number' || typeof data === 'boolean')) {
    return `put it in quotes: '${typed}'`;
  }
  if (typeof data !== 'string' && typeof data !== 'number') return undefined;
  if (takes('boolean') && /^(yes|on|y)$/i.test(String(data))) return 'write true';
  if (takes('boolean') && /^(no|off|n)$/i.test(String(data))) return 'write false';
  const keys = keysOf(accepted.find(({ type }) => type === 'object'));
  const comparison = /^([<>]?)=?\s*(-?[\d.]+.*)$/.exec(String(data));
  if (keys.includes('min') && comparison) {
    return `write { ${comparison[1] === '<' ? 'max' : 'min'}: ${comparison[2]} }`;
  }
  if (keys.includes('after')) return `write { after: ${data} } or { before: ${data} }`;
  if (keys.includes('by')) return `write { by: ${typed} }`;
  const onlyList = accepted.every(({ type }) => type === 'array');
  return onlyList ? `write a list: [${data}]` : undefined;
}

function meant(data: unknown, accepted: readonly Schema[]): string | undefined {
  const values = accepted.flatMap((schema) => schema.enum ?? []).map(String);
  const value = typeof data === 'string' ? nearest(data, values) : undefined;
  return value && `did you mean ${value}?`;
}

/** The schema's own words, where the value is of the right kind and yet wrong. */
function explain(data: unknown, accepted: readonly Schema[], schema: Schema): string | undefined {
  const kinds = typeof data === 'number' ? ['number', 'string'] : [typeof data];
  return accepted.some(({ type, pattern }) => kinds.includes(type ?? '') && pattern !== undefined)
    ? schema.description
    : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  array: 'a list',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  string: 'text',
};

function describeAccepted(accepted: readonly Schema[], whole: Schema): string {
  const words = accepted.map((schema) => {
    if (schema.enum) return oneOf(schema.enum.map(String));
    if (schema.type === 'object') {
      const keys = keysOf(schema);
      return keys.length > 0 && keys.length < 8 ? `a map with ${keys.join(', ')}` : 'a map';
    }
    const examples =
      schema.type === 'string' && schema.pattern !== undefined ? examplesOf(schema, whole) : [];
    if (examples.length > 0) return `text such as ${examples.join(' or ')}`;
    return TYPES[schema.type ?? ''] ?? 'something else';
  });
  return [...new Set(words)].join(', or ');
}

/** Examples that fit this alternative; they may stand with the whole. */
function examplesOf(schema: Schema, whole: Schema): readonly string[] {
  const pattern = new RegExp(schema.pattern ?? '');
  const texts = [...(schema.examples ?? whole.examples ?? [])].filter(
    (example) => typeof example === 'string',
  );
  return texts.filter((example) => pattern.test(example)).slice(0, 2);
}

const MOST = 60;
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

/** The value in the reader's words. */
function show(data: unknown, typed: string): string {
  if (Array.isArray(data)) return 'a list';
  if (typeof data === 'object' && data !== null) return 'a map';
  if (typeof data === 'number') return `the number ${cut(typed)}`;
  return typeof data === 'string' ? `"${cut(data)}"` : cut(typed);
}
