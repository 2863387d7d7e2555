import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { hasErrors } from '../../src/model/diagnostic.js';
import { folderWith, loadFrom } from './support.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const texts = [read('rules.example.yaml'), read('fixtures/config/every-word.yaml')];
const folder = await folderWith({
  'tracks/day.gpx': '<gpx><trkpt lat="1" lon="2"><time>2024-05-01T10:00:00Z</time></trkpt></gpx>',
});

/** A valid config, or errors that each say where and what: never an exception, never silence. */
async function expectVerdict(text: string): Promise<void> {
  await writeFile(join(folder, 'config.yaml'), text);
  const { value, diagnostics } = await loadFrom(folder);
  expect(value === null).toBe(hasErrors(diagnostics));
  const lines = text.split('\n').length;
  for (const { message, code, at } of diagnostics) {
    expect(message).toMatch(/\S/);
    expect(message).not.toMatch(/undefined|\[object|NaN/);
    expect(code).toMatch(/^[a-z0-9-]+$/);
    expect(at!.line).toBeGreaterThanOrEqual(1);
    expect(at!.line).toBeLessThanOrEqual(lines);
  }
}

type Container = Record<string, unknown>;

/** Every map and list of a config. */
function containers(value: unknown): readonly Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containers)];
}

const mutation = fc.record({
  where: fc.nat(),
  which: fc.nat(),
  how: fc.constantFrom('delete', 'rename', 'replace', 'copy'),
  word: fc.oneof(
    fc.constantFrom('match', 'min', 'tag', 'use', 'by', 'name', 'group', '__proto__', ''),
    fc.string(),
  ),
  value: fc.oneof(
    fc.constantFrom<unknown>(null, true, 0, -1, 1e99, '', 'x', '/(/', '{{ x', [], {}, [[]], [{}], {
      min: {},
    }),
    fc.jsonValue({ maxDepth: 3 }),
  ),
});

describe('row 4: mutated configs end in a diagnostic', () => {
  test('keys deleted, renamed, replaced or copied elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        async (text, mutations) => {
          const config: unknown = parse(text, { merge: true });
          for (const { where, which, how, word, value } of mutations) {
            const all = containers(config);
            const container = all[where % all.length]!;
            const keys = Object.keys(container);
            const key = keys[which % keys.length];
            if (key === undefined) continue;
            const old = container[key];
            if (how !== 'replace') delete container[key];
            if (how === 'rename') container[word] = old;
            if (how === 'replace') container[key] = value;
            if (how === 'copy') all[which % all.length]![key] = structuredClone(old);
          }
          await expectVerdict(stringify(config, { aliasDuplicateObjects: false }));
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  test('characters deleted, inserted or repeated', async () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.integer({ min: 0, max: 12 }),
      insert: fc.oneof(
        fc.constantFrom(
          '*',
          '&a ',
          '!',
          '{{ x }}',
          '[',
          '}',
          ': ',
          '- ',
          '# ',
          '"',
          "'",
          '\t',
          '\n',
          '|',
          '>',
          '%',
          '<<: *a',
          '---\n',
          '\r',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        async (text, edits) => {
          const broken = edits.reduce((text, { at, remove, insert }) => {
            const from = at % (text.length + 1);
            return text.slice(0, from) + insert + text.slice(from + remove);
          }, text);
          await expectVerdict(broken);
        },
      ),
      { numRuns: 250 },
    );
  }, 120_000);

  test('bytes that were never a config', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await writeFile(join(folder, 'config.yaml'), bytes);
        expect(hasErrors((await loadFrom(folder)).diagnostics)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
