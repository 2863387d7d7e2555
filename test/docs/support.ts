import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { compileRules } from '../../src/rules/compile.js';
import { load } from '../config/support.js';

export const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** A part of the schema, as far as these tests look into it. */
export interface Schema {
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}
export const schema = JSON.parse(read('schemas/config.schema.json')) as Schema;
export const definition = (name: string): Schema => schema.definitions![name]!;

/**
 * Errors and warnings of a config: read from a file, checked and compiled as `validate` does it. Hints are no
 * objection: they say what a rule does that its writer may not have thought of.
 */
export async function findingsIn(
  config: unknown,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const text = typeof config === 'string' ? config : stringify(config, { aliasDuplicateObjects: false });
  const { value, diagnostics } = await load(text, others);
  const found = [...diagnostics, ...(value ? compileRules(value).diagnostics : [])];
  return found.filter((one) => one.severity !== 'hint').map(briefly);
}

const briefly = ({ severity, message, hint, at }: Diagnostic): string =>
  `${severity} ${at?.line}:${at?.column} ${message}${hint ? ` (${hint})` : ''}`;
