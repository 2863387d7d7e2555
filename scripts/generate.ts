/**
 * Writes everything that follows from `schemas/`: the types of what users write, validators that need no compiling
 * at start-up, and the reference of the rule language. `--check` writes nothing and fails when a file is not current.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type Options, type SchemaObject } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { renderReference } from './reference/render-reference.js';
import type { Schema } from './reference/schema.js';

interface Output {
  readonly path: string;
  readonly text: () => string | Promise<string>;
}

const root = join(import.meta.dirname, '..');
const schemaAt = <S = JSONSchema>(path: string): S => JSON.parse(readFileSync(join(root, path), 'utf8'));
const header = (source: string) => `// Generated from ${source} by \`npm run generate\`; do not edit.\n`;

/** Keywords that only say which combinations are allowed; as types they would be noise or wrong. */
const COMBINATIONS = new Set(['if', 'then', 'dependencies']);
const isRequired = (branch: unknown): boolean =>
  typeof branch === 'object' && branch !== null && 'required' in branch && Object.keys(branch).length === 1;

/** What is one thing or another by an \`if\` is either of them as a type. */
const isChoice = (schema: object): schema is { readonly then: unknown; readonly else: unknown } =>
  'then' in schema && 'else' in schema;

/** The schema without what has no counterpart in a type. */
function withoutCombinations(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutCombinations);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (isChoice(schema)) return { anyOf: [schema.then, schema.else].map(withoutCombinations) };
  const kept = Object.entries(schema).filter(
    ([key, value]) =>
      !COMBINATIONS.has(key) && !(Array.isArray(value) && value.length > 0 && value.every(isRequired)),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutCombinations(value)]));
}

const types = (source: string, name: string) => (): Promise<string> =>
  compile(withoutCombinations(schemaAt(source)) as JSONSchema, name, {
    bannerComment: header(source),
    ignoreMinAndMaxItems: true,
    format: false,
  });

const validator = (source: string, options: Options) => (): string => {
  const ajv = new Ajv({
    allErrors: true,
    ...options,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    // For editors and for the reference.
    keywords: ['enumDescriptions'],
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(schemaAt(source) as SchemaObject));
  if (code.includes('require(')) throw new Error(`the validator of ${source} would load ajv at run time`);
  return `${header(source)}// @ts-nocheck\n${code}`;
};

const outputs: readonly Output[] = [
  {
    path: 'src/model/config.types.ts',
    text: types('schemas/config.schema.json', 'WrittenConfig'),
  },
  {
    path: 'src/config/validate-config.generated.ts',
    text: validator('schemas/config.schema.json', { verbose: true }),
  },
  {
    path: 'src/model/plan-file.types.ts',
    text: types('schemas/plan.schema.json', 'PlanFile'),
  },
  {
    path: 'src/plan/validate-plan.generated.ts',
    text: validator('schemas/plan.schema.json', { discriminator: true }),
  },
  {
    path: 'docs/reference.md',
    text: () => renderReference(schemaAt<Schema>('schemas/config.schema.json')),
  },
];

const check = process.argv.includes('--check');
for (const { path, text } of outputs) {
  const file = join(root, path);
  const wanted = await text();
  const current = existsSync(file) && readFileSync(file, 'utf8') === wanted;
  if (current) continue;
  if (check) {
    console.error(`${path} is not current; run \`npm run generate\``);
    process.exitCode = 1;
  } else {
    writeFileSync(file, wanted);
    console.error(`wrote ${path}`);
  }
}
