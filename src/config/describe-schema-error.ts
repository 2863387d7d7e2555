import type { Path } from '../model/config.js';
import { didYouMean, nearest } from '../util/nearest.js';
import { oneOf } from '../util/one-of.js';
import { describeValue } from './describe-value.js';
import { isRequirement, type Schema, type SchemaError } from './schema-errors.js';
import { alternatives, definitions } from './schema-parts.js';

export interface DescribedError {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly path: Path;
  readonly onKey: boolean;
}

/** What a schema calls its objects, for "is no …". */
const NOUNS: Readonly<Record<string, string>> = {
  Condition: 'a condition',
  Action: 'an action',
  Criterion: 'a criterion',
  Rule: 'a key of a rule',
};

/**
 * Says in one sentence what is wrong, with the value as it was typed, and what to write instead.
 * `typed` gives the text at a path of the file.
 */
export function describeSchemaError(error: SchemaError, typed: (path: Path) => string): DescribedError {
  const path = pathOf(error.instancePath);
  const name = nameOf(path, error);
  const at = { path, onKey: false };
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      return { ...unknownKey(key, error, name), path: [...path, key], onKey: true };
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      const example = key === 'version' ? 'begin the file with `version: 1`' : undefined;
      return { code: 'missing-key', message: `${name} needs ${key}`, ...hinted(example), ...at };
    }
    case 'false schema': {
      if (path.at(-1) === 'segments') {
        const message = 'segments stands instead of server, not beside it';
        return { code: 'too-many-keys', message, path, onKey: true };
      }
      const message = `${path.at(-1)} works on groups, and this rule has no group`;
      return { code: 'needs-group', message, hint: 'add `group: { by: … }`', path, onKey: true };
    }
    case 'minProperties':
    case 'minItems':
      return { code: 'empty', message: `${name} is empty`, ...at };
    case 'maxProperties': {
      const keys = Object.keys(error.data as object);
      const message = `${keys.join(' and ')} stand together where only one may`;
      const hint = 'begin each with its own "- "';
      return { code: 'too-many-keys', message, hint, path: [...path, keys[1]!], onKey: true };
    }
    case 'oneOf':
    case 'anyOf':
      if (isRequirement(error)) return { ...combination(error, name), ...at };
  }
  return { code: 'bad-value', ...describeValue(error, name, typed(path), path), ...at };
}

function unknownKey(
  key: string,
  error: SchemaError,
  name: string,
): Pick<DescribedError, 'code' | 'message' | 'hint'> {
  const known = Object.keys(error.parentSchema.properties ?? {});
  const noun = NOUNS[error.parentSchema.title ?? ''];
  const message = noun ? `"${key}" is not ${noun}` : `${name} has no "${key}"`;
  return { code: 'unknown-key', message, ...hinted(elsewhere(key, error) ?? didYouMean(key, known)) };
}

/** A word that exists, but in another place than this. */
function elsewhere(key: string, error: SchemaError): string | undefined {
  const { title, properties = {} } = error.parentSchema;
  const knows = (definition: string): boolean => key in (definitions()[definition]?.properties ?? {});
  if (title === 'Rule' && nearest(key, Object.keys(properties)) === undefined) {
    const places = [...(knows('Condition') ? ['match'] : []), ...(knows('Action') ? ['actions'] : [])];
    if (places.length > 0) return `put it under ${oneOf(places)}`;
  }
  if (title !== 'Action' || !error.data) return undefined;
  const owner = Object.keys(error.data).find((word) => takes(properties[word], key));
  return owner && `put it inside: ${owner}: { …, ${key}: … }`;
}

/** Whether the object form of an action has this argument. */
const takes = (schema: Schema | undefined, key: string): boolean =>
  alternatives(schema ?? {}).some(({ properties = {} }) => key in properties);

function combination(error: SchemaError, name: string): Pick<DescribedError, 'code' | 'message' | 'hint'> {
  const names = (error.schema as readonly Schema[]).flatMap(({ required }) => required ?? []);
  const given = names.filter((key) => key in (error.data as object));
  if (given.length > 1)
    return { code: 'too-many-keys', message: `${name} has ${given.join(' and ')}; only one may be there` };
  return { code: 'missing-key', message: `${name} needs ${oneOf(names)}` };
}

/** What the reader knows a place as: `rule "travel"`, `rating`, `actions[0]`. */
function nameOf(path: Path, { data }: SchemaError): string {
  if (path.length === 0) return 'the file';
  const key = path.findLastIndex((step) => !/^\d+$/.test(String(step)));
  const ruleName = typeof data === 'object' && data !== null && 'name' in data ? data.name : undefined;
  if (path.length === 2 && path[0] === 'rules' && typeof ruleName === 'string')
    return `rule "${ruleName.slice(0, 60)}"`;
  const indices = path.slice(key + 1).map((step) => `[${step}]`);
  return `${path[Math.max(key, 0)]}${key < 0 ? '' : indices.join('')}`;
}

const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

const hinted = (hint: string | undefined): { readonly hint?: string } => (hint === undefined ? {} : { hint });
