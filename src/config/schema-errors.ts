import type { ErrorObject } from 'ajv';
import { nearest } from '../util/nearest.js';

/** A part of a JSON Schema, as far as diagnostics look into it. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
}

/** One finding of Ajv with `verbose`, which carries the schema and the data it is about. */
export type SchemaError = ErrorObject<string, Record<string, unknown>> & {
  readonly schema: unknown;
  readonly parentSchema: Schema;
};

/** What remains of one place: the most telling keyword decides, the rest follows from it. */
const WEIGHTS: readonly string[] = [
  'additionalProperties',
  'anyOf',
  'oneOf',
  'type',
  'const',
  'enum',
  'pattern',
  'false schema',
  'maxProperties',
  'minProperties',
  'required',
];
const weightOf = (error: SchemaError): number => {
  const weight = WEIGHTS.indexOf(error.keyword);
  return weight < 0 ? WEIGHTS.length : weight;
};

const isMap = (data: unknown): boolean => typeof data === 'object' && data !== null && !Array.isArray(data);

/** Whether every branch only says what must be there; such a combination is about the object itself, not its type. */
export const isRequirement = (error: SchemaError): boolean =>
  Array.isArray(error.schema) && error.schema.every((branch: Schema) => branch.required !== undefined);

/**
 * One error per mistake. Ajv reports each branch of an `anyOf`, and each condition that fails because of another:
 * per place only what weighs most is kept, where several unknown or missing keys are several mistakes.
 */
export function distinctErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const places = new Map<string, SchemaError[]>();
  for (const error of withoutBranches(withoutConsequences(errors))) {
    places.set(error.instancePath, [...(places.get(error.instancePath) ?? []), error]);
  }
  return [...places.values()].flatMap((place) => {
    const least = Math.min(...place.map(weightOf));
    const kept = place.filter((error) => weightOf(error) === least);
    const many = kept[0]!.keyword === 'additionalProperties' || kept[0]!.keyword === 'required';
    const unknown = kept.flatMap(unknownKey);
    // A misspelt key is also missing under its right name; what else is missing is another mistake.
    const missing = place.filter(
      (error) =>
        error.keyword === 'required' &&
        least === 0 &&
        nearest(String(error.params.missingProperty), unknown) === undefined,
    );
    return many ? dedupe([...kept, ...missing]) : kept.slice(0, 1);
  });
}

const unknownKey = (error: SchemaError): readonly string[] =>
  error.keyword === 'additionalProperties' ? [String(error.params.additionalProperty)] : [];

/** Without what `if` and `then` say when another mistake explains it, and without the parts of "one of these keys". */
function withoutConsequences(errors: readonly SchemaError[]): readonly SchemaError[] {
  const misspelt = new Set(
    errors.flatMap((error) => (unknownKey(error).length > 0 ? [error.instancePath] : [])),
  );
  const groupless = new Set(
    errors.flatMap(({ keyword, instancePath }) => (keyword === 'false schema' ? [ruleOf(instancePath)] : [])),
  );
  return errors.filter((error) => {
    if (error.keyword === 'if' || /\/(anyOf|oneOf)\/\d+\/required$/.test(error.schemaPath)) return false;
    // What is no map at all has a type error of its own.
    if (isRequirement(error) && !isMap(error.data)) return false;
    if (!error.schemaPath.includes('/then/')) return true;
    const rule = ruleOf(error.instancePath);
    return !misspelt.has(rule) && !(error.keyword === 'required' && groupless.has(rule));
  });
}

/** `/rules/3` for everything in that rule. */
const ruleOf = (instancePath: string): string => instancePath.split('/').slice(0, 3).join('/');

/**
 * Resolves `anyOf` between types: for a list or map only the errors of the branch that takes one remain, for
 * anything else the `anyOf` itself.
 */
function withoutBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter((error) => error.keyword === 'anyOf' && !isRequirement(error));
  const entered = new Set(
    choices.filter((choice) => wentInto(choice, errors)).map(({ instancePath }) => instancePath),
  );
  const chosen = new Set(choices.map(({ instancePath }) => instancePath));
  return errors.filter((error) => {
    if (!chosen.has(error.instancePath)) return true;
    if (!entered.has(error.instancePath)) return error.keyword === 'anyOf';
    return !['anyOf', 'type', 'enum', 'pattern'].includes(error.keyword);
  });
}

/** Whether a branch took the list or map and found its mistakes further down, or among its keys. */
const wentInto = (choice: SchemaError, errors: readonly SchemaError[]): boolean =>
  typeof choice.data === 'object' &&
  errors.some(
    ({ instancePath, keyword }) =>
      instancePath.startsWith(`${choice.instancePath}/`) ||
      (instancePath === choice.instancePath && !['anyOf', 'type', 'enum', 'pattern'].includes(keyword)),
  );

function dedupe(errors: readonly SchemaError[]): readonly SchemaError[] {
  const seen = new Set<string>();
  return errors.filter(({ keyword, params }) => {
    const key = `${keyword} ${params.additionalProperty ?? params.missingProperty}`;
    return !seen.has(key) && seen.add(key);
  });
}
