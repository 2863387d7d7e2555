import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config/load-config.js';
import { load } from './support.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly $ref?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}
const schema = JSON.parse(read('schemas/config.schema.json')) as Schema;
const definitions = Object.entries(schema.definitions ?? {});
const ajv = new Ajv({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  keywords: ['enumDescriptions'],
});
ajv.addSchema(schema, 'config');

describe('the schema', () => {
  test('row 4: the example is valid, and nobody has anything to say about it', async () => {
    const path = new URL('../../rules.example.yaml', import.meta.url).pathname;
    const { value, diagnostics } = await loadConfig(path, { cwd: '/', timezone: 'UTC' });
    expect(diagnostics).toEqual([]);
    expect(value!.rules.length).toBeGreaterThan(5);
  });

  test.each(definitions)('%s says what it is, and so does each of its keys', (name, definition) => {
    expect(definition.title).toBe(name);
    expect(definition.description).toBeTruthy();
    for (const [key, property] of Object.entries(definition.properties ?? {}))
      expect(`${key}: ${property.description ?? property.$ref ?? ''}`).toMatch(/: ./);
  });

  const documented = [['WrittenConfig', schema] as const, ...definitions].flatMap(
    ([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([key, { examples = [], default: fallback }]) =>
        [...examples, ...(fallback === undefined ? [] : [fallback])].map(
          (value) => [name, key, value] as const,
        ),
      ),
  );
  test.each(documented)('%s.%s: the example %j fits', (name, key, value) => {
    const pointer = name === 'WrittenConfig' ? 'config#' : `config#/definitions/${name}`;
    const validate = ajv.compile({ $ref: `${pointer}/properties/${key}` });
    expect(validate(value) ? [] : validate.errors).toEqual([]);
  });

  test('a rule of every word that stands in the schema loads', async () => {
    const track = '<gpx><trkpt lat="1" lon="2"><time>2024-05-01T10:00:00Z</time></trkpt></gpx>';
    const { value, diagnostics } = await load(read('fixtures/config/every-word.yaml'), {
      'tracks/day.gpx': track,
    });
    expect(value?.tracks['tracks/day.gpx']).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  test('that file leaves no word of a condition, an action or a criterion out', () => {
    const text = read('fixtures/config/every-word.yaml');
    for (const name of [
      'Condition',
      'Action',
      'Criterion',
      'Rule',
      'AlbumMatch',
      'AlbumAction',
      'Group',
      'KeepBest',
      'WriteExif',
      'MergeMap',
      'Unify',
      'DateAction',
      'LocationFrom',
    ])
      for (const word of Object.keys(schema.definitions![name]!.properties!))
        expect(text).toMatch(new RegExp(`\\b${word}:`));
  });

  test('that file has each default of each action', () => {
    const { defaults } = parse(read('fixtures/config/every-word.yaml'));
    for (const [action, { properties }] of Object.entries(schema.definitions!.Defaults!.properties!))
      expect(Object.keys(defaults[action]).sort()).toEqual(Object.keys(properties!).sort());
  });
});
