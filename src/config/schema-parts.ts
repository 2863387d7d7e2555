import { readFileSync } from 'node:fs';
import { packageFile } from '../util/package-file.js';
import type { Schema } from './schema-errors.js';

type Definitions = Readonly<Record<string, Schema>>;

let loaded: Definitions | undefined;

/** The schema's definitions; read only when there is something to say about them. */
export function definitions(): Definitions {
  const file = packageFile('schemas/config.schema.json');
  loaded ??= (JSON.parse(readFileSync(file, 'utf8')) as { definitions: Definitions }).definitions;
  return loaded;
}

/** The alternatives of a schema, with references followed. */
export function alternatives(schema: Schema): readonly Schema[] {
  if (schema.$ref) return alternatives(definitions()[schema.$ref.replace('#/definitions/', '')] ?? {});
  const inner = schema.anyOf ?? (schema.type === undefined ? schema.allOf : undefined);
  return inner ? inner.flatMap(alternatives) : [schema];
}

/** Keys of a map that a user may write, without the free text. */
export const keysOf = (schema: Schema | undefined): readonly string[] =>
  Object.keys(schema?.properties ?? {}).filter(
    (key) => key !== 'description' || schema?.title === 'Condition',
  );
