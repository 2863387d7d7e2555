import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Plan } from '../../src/model/plan.js';
import type { PlanFile } from '../../src/model/plan-file.types.js';
import { canonical, canonicalPieces, sortedSet } from '../../src/plan/canonical.js';
import { changeId, distinctIds, hashText, planId } from '../../src/plan/ids.js';
import { parsePlan } from '../../src/plan/read-plan.js';
import { serializePlan } from '../../src/plan/write-plan.js';
import { examplePlan } from '../report/example-plan.js';
import { change, planOf } from '../support/plan.js';

/** The same value with the keys of every object in another order. */
function shuffled(value: unknown, swap: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, swap));
  if (typeof value !== 'object' || value === null) return value;
  const entries = value as Record<string, unknown>;
  return Object.fromEntries(swap(Object.keys(entries)).map((key) => [key, shuffled(entries[key], swap)]));
}

describe('row 161: equal plans are equal bytes', () => {
  const text = serializePlan(examplePlan);

  test('whatever the order of their keys', () => {
    const other = shuffled(examplePlan, (keys) => keys.toReversed()) as Plan;
    expect(serializePlan(other)).toBe(text);
    expect(planId(other)).toBe(examplePlan.id);
  });
  test('written, read and written again', () => {
    const { value, diagnostics } = parsePlan(text, 'plan.json');
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(examplePlan);
    expect(serializePlan(value!)).toBe(text);
  });
  test('one change, asset, group and skip per line, everything volatile on the line of meta', () => {
    const lines = text.split('\n');
    for (const { id } of examplePlan.changes)
      expect(lines.filter((line) => line.startsWith(`    {"id":"${id}"`))).toHaveLength(1);
    for (const id of Object.keys(examplePlan.assets))
      expect(lines.filter((line) => line.startsWith(`    "${id}": {"filename"`))).toHaveLength(1);
    const later = { ...examplePlan, meta: { createdAt: '2027-01-01T00:00:00Z', tool: 'x', durationMs: 1 } };
    expect(planId(later)).toBe(examplePlan.id);
    const changed = serializePlan(later)
      .split('\n')
      .filter((line, index) => line !== lines[index]);
    expect(changed).toEqual([expect.stringMatching(/^ {2}"meta": /)]);
  });
  test('property: canonical JSON does not depend on the order of keys, is JSON, and hashes piece by piece', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, depth) => {
        const json = canonical(value);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(shuffled(value, (keys) => keys.toReversed()))).toBe(json);
        expect([...canonicalPieces(value, depth)].join('')).toBe(json);
      }),
    );
  });
  test('the id is the hash of the JSON without meta, id and the instant it was made for, so that others can check it', () => {
    const { meta: _meta, id, now: _now, ...content } = examplePlan;
    expect(id).toBe(hashText(canonical(content)));
  });
});

describe('ids of changes', () => {
  const id = changeId('asset.set', 'asset:a', 'rating', ['b', 'a']);
  test('a hash over op, target, detail and rules, in whatever order the rules come', () => {
    expect(id).toMatch(/^c-[0-9a-f]{10}$/);
    expect(changeId('asset.set', 'asset:a', 'rating', ['a', 'b', 'a'])).toBe(id);
  });
  test.each([
    [changeId('asset.tag', 'asset:a', 'rating', ['a', 'b'])],
    [changeId('asset.set', 'asset:b', 'rating', ['a', 'b'])],
    [changeId('asset.set', 'asset:a', 'favorite', ['a', 'b'])],
    [changeId('asset.set', 'asset:a', 'rating', ['a'])],
    [changeId('asset.set', 'asset:a', 'rating', ['a b'])],
  ])('%s is another', (other) => expect(other).not.toBe(id));
  test('equal ones are told apart in their order', () => {
    expect(distinctIds(['c-1', 'c-2', 'c-1', 'c-1'])).toEqual(['c-1', 'c-2', 'c-1-2', 'c-1-3']);
  });
  test('a set is sorted by code units, not by the language of the machine', () => {
    expect(sortedSet(['ä', 'b', 'Z', 'a', 'b'])).toEqual(['Z', 'a', 'b', 'ä']);
  });
});

test('200,000 changes are written, hashed and read', () => {
  const changes = Array.from({ length: 200_000 }, (_, index) =>
    change({
      id: `c-${(index + 1_000_000).toString(16).padStart(10, '0')}`,
      op: 'asset.tag',
      target: `asset:${index}`,
      tag: 'x',
      before: false,
      after: true,
    }),
  );
  const big = planOf({ changes });
  const text = serializePlan(big);
  expect(text.split('\n').length).toBeGreaterThan(400_000);
  const { value, diagnostics } = parsePlan(text, 'plan.json');
  expect(diagnostics).toEqual([]);
  expect(value!.changes).toHaveLength(200_000);
}, 120_000);

/** A plan as the type says is a plan as the schema says: the compiler fails here when one of them lacks a field. */
type Mutable<T> = T extends readonly (infer E)[]
  ? Mutable<E>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
export const asFile = (plan: Mutable<Plan>): PlanFile => plan;
