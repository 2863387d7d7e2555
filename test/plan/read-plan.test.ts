import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Plan } from '../../src/model/plan.js';
import { planId } from '../../src/plan/ids.js';
import { parsePlan } from '../../src/plan/read-plan.js';
import { serializePlan } from '../../src/plan/write-plan.js';
import { examplePlan } from '../report/example-plan.js';

/** Parsed JSON, to be damaged at will. */
// biome-ignore lint/suspicious/noExplicitAny: what these edits break is the very shape that a type would insist on
type Loose = any;

const text = serializePlan(examplePlan);
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

/** The plan with an edit and with an id that fits, as a program that writes plans might make it. */
function forged(edit: (plan: Loose) => void): string {
  const plan = JSON.parse(text);
  edit(plan);
  return serializePlan({ ...plan, id: planId(plan) } as Plan);
}

function errorOf(input: string) {
  const { value, diagnostics } = parsePlan(input, 'plan.json');
  expect(value).toBeNull();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]!.hint).toBeTruthy();
  return diagnostics[0]!;
}

describe('row 162: a plan file that cannot be trusted is refused, with its place', () => {
  test('half-written', () => {
    const half = text.slice(0, text.length / 2);
    const error = errorOf(half);
    expect(error.code).toBe('plan-cut-off');
    expect(error.at).toMatchObject({ file: 'plan.json', line: half.split('\n').length });
    expect(error.hint).toContain('immich-rules plan');
  });
  test('property: cut anywhere, it is cut off or no plan, never an exception', () => {
    fc.assert(
      fc.property(fc.nat(text.trimEnd().length - 1), (length) => {
        expect(errorOf(text.slice(0, length)).code).toBe('plan-cut-off');
      }),
      { numRuns: 300 },
    );
  });
  test('empty', () => expect(errorOf(' \n').message).toBe('plan.json is empty.'));
  test.each([
    ['# rules\nversion: 1', 1, 1],
    ['{\n  "id": nope\n}', 2, 9],
    ['{"id": 1,\n}', 2, 1],
    ['[1] 2', 1, 5],
    ['{"a":1 "b":2}', 1, 8],
  ])('no JSON: %j', (input, line, column) => {
    expect(errorOf(input)).toMatchObject({ code: 'plan-not-json', at: { line, column } });
  });
  test.each(['null', '[]', '"plan"', '{}', '{"formatVersion":1}', '{"formatVersion":"x"}'])(
    'no plan: %s',
    (input) => {
      expect(errorOf(input).code).toBe('plan-invalid');
    },
  );
  test('of another major version', () => {
    const error = errorOf(text.replace('"1.0"', '"2.3"'));
    expect(error.code).toBe('plan-format');
    expect(error.message).toBe('plan.json has format 2.3; this version of immich-rules reads format 1.');
  });
  test('edited by hand', () => {
    const error = errorOf(text.replace('"rating":4', '"rating":5'));
    expect(error.code).toBe('plan-edited');
    expect(error.hint).toContain('plan again');
  });
  test('meta may differ, and so may white space', () => {
    const { value } = parsePlan(text.replace('"durationMs":8123', '"durationMs":9'), 'plan.json');
    expect(value?.meta.durationMs).toBe(9);
    expect(parsePlan(JSON.stringify(JSON.parse(text), null, 4), 'plan.json').diagnostics).toEqual([]);
  });
});

describe('a plan that breaks the schema', () => {
  const [first] = examplePlan.changes;
  test.each<[string, (plan: Loose) => void, string]>([
    [
      'an unknown kind of change',
      (p) => (p.changes[0].op = 'asset.eat'),
      'changes[0] is of an unknown kind: "op" is "asset.eat"',
    ],
    ['a field too many', (p) => (p.changes[0].force = true), 'changes[0] has an unknown field "force"'],
    ['a field too few', (p) => delete p.changes[0].needs, 'changes[0] has no "needs"'],
    [
      'a change of nothing',
      (p) => (p.changes[1].after = {}),
      'changes[1].after must NOT have fewer than 1 properties, and it is {}',
    ],
    [
      'a rating that Immich has not',
      (p) => (p.changes[1].after.rating = 9),
      'changes[1].after.rating must be <= 5, and it is 9',
    ],
    [
      'an asset that is none',
      (p) => (p.changes[0].target = 'album:x'),
      'changes[0].target must match pattern "^asset:[A-Za-z0-9_-]+$", and it is "album:x"',
    ],
    ['a number as text', (p) => (p.summary.add = '1'), 'summary.add must be integer, and it is "1"'],
    ['no changes at all', (p) => delete p.changes, 'it has no "changes"'],
  ])('%s', (_, edit, message) => {
    const error = errorOf(forged(edit));
    expect(error.code).toBe('plan-invalid');
    expect(error.message).toContain(message);
  });
  test.each<[string, (plan: Loose, id: string) => void]>([
    ['its asset', (p, id) => (p.changes[0].target = `asset:${id}`)],
    ['its album', (p, id) => (p.changes.find((one: Loose) => one.album).album = id)],
    ['what was kept', (p, id) => (p.changes.find((one: Loose) => one.op === 'asset.trash').keeper = id)],
    ['a member of a group', (p, id) => ((Object.values(p.groups)[0] as Loose).members = [id])],
  ])('an id that would lead to another path of the server: %s', (_, edit) => {
    for (const id of ['../albums/1', 'a/b', 'a?force=true', 'a#b', '..', 'a%2Fb', 'a b', 'a\n', '']) {
      const error = errorOf(forged((plan) => edit(plan, id)));
      expect({ id, code: error.code }).toEqual({ id, code: 'plan-invalid' });
    }
  });
  test('names the line of the change', () => {
    const error = errorOf(text.replace('"op":"album.add"', '"op":"album.eat"'));
    expect(error.at!.line).toBe(lineOf(`"id":"${first!.id}"`));
    expect(error.at!.column).toBe(5);
  });
  test('a newer minor version may have fields that we do not know', () => {
    const newer = forged((plan) => {
      plan.formatVersion = '1.7';
      plan.mood = 'good';
      plan.changes[0].mood = 'good';
    });
    expect(parsePlan(newer, 'plan.json').diagnostics).toEqual([]);
    const unknownKind = forged((plan) => {
      plan.formatVersion = '1.7';
      plan.changes[0].op = 'asset.eat';
    });
    expect(errorOf(unknownKind).code).toBe('plan-invalid');
  });
  test('nested deeper than any stack', () => {
    const deep = forged(() => {}).replace(
      '"expect":{}',
      `"expect":{"x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    );
    expect(errorOf(deep).code).toBe('plan-invalid');
  });
});

describe('a plan that contradicts itself', () => {
  test.each(['add', 'change', 'remove', 'trash'])(
    'a summary with another number of what it would %s',
    (kind) => {
      for (const count of [0, 7, 1e300]) {
        const error = errorOf(forged((plan) => (plan.summary[kind] = count)));
        expect(error.code).toBe('plan-inconsistent');
        expect(error.message).toContain(`its summary says ${kind} ${count}, and its changes make `);
      }
    },
  );
  const last = examplePlan.changes.length - 1;
  test.each<[string, (plan: Loose) => void, RegExp]>([
    ['two changes with one id', (p) => (p.changes[1].id = p.changes[0].id), /two changes have the id/],
    [
      'a need that is not there',
      (p) => (p.changes[0].needs = ['c-ffffffffff']),
      /needs the change "c-ffffffffff", which is not/,
    ],
    ['a group that is not there', (p) => (p.changes[0].group = 'g'), /its group "g" is not in the plan/],
    [
      'an asset that nothing is known of',
      (p) => delete p.assets.holiday,
      /nothing is known of its asset "holiday"/,
    ],
    [
      'changes that wait for each other',
      (p) => {
        p.changes[0].needs = [p.changes[last].id];
        p.changes[last].needs = [p.changes[1].id];
        p.changes[1].needs = [p.changes[0].id];
      },
      /it needs, through other changes, itself/,
    ],
  ])('%s', (_, edit, message) => {
    const error = errorOf(forged(edit));
    expect(error.code).toBe('plan-inconsistent');
    expect(error.message).toMatch(message);
  });
});

test('property: a mutilated plan ends in a diagnostic', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, insert) => {
      const mutated = text.slice(0, at) + insert + text.slice(at + insert.length);
      const { value, diagnostics } = parsePlan(mutated, 'plan.json');
      expect(value === null).toBe(diagnostics.length === 1);
    }),
    { numRuns: 300 },
  );
});
