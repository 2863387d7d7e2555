import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findJsonMistake, locateInJson, positionAt } from '../../src/util/json-position.js';

test('property: it calls wrong exactly what JSON.parse calls wrong', () => {
  const mutated = fc.tuple(
    fc.json(),
    fc.nat(200),
    fc.constantFrom('', '{', '}', '[', ']', ',', ':', '"', '\\', 'x', '1', ' ', '\n'),
  );
  fc.assert(
    fc.property(mutated, ([json, at, insert]) => {
      const text = json.slice(0, at) + insert + json.slice(at + 1);
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect(findJsonMistake(text) === undefined).toBe(valid);
    }),
    { numRuns: 2000 },
  );
});

test('property: what is found at a path is the value at that path', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.array(fc.jsonValue(), { maxLength: 5 })),
      fc.nat(4),
      (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        for (const [key, list] of Object.entries(value))
          for (const [index, element] of list.entries()) {
            const offset = locateInJson(text, [key, index])!;
            expect(text.slice(offset).startsWith(JSON.stringify(element, null, indent).slice(0, 1))).toBe(
              true,
            );
          }
      },
    ),
  );
});

describe('places', () => {
  const text = '{\n  "a": [1, {"b\\n": true}],\n  "c": null\n}';
  test.each([
    [[], 1, 1],
    [['a'], 2, 8],
    [['a', 1, 'b\n'], 2, 20],
    [['c'], 3, 8],
  ])('%j', (path, line, column) => {
    expect(positionAt(text, locateInJson(text, path)!)).toEqual({ line, column });
  });
  test('nothing at a path that is not there', () => expect(locateInJson(text, ['a', 7])).toBeUndefined());
  test.each([
    ['{"a', 1, true],
    ['{"a": tru', 6, true],
    ['[[1', 3, true],
    ['{"a": trux}', 6, false],
    ['[1,]', 3, false],
    ['{"a":1,}', 7, false],
    ['1 2', 2, false],
    ['"\\x"', 0, false],
  ])('the mistake in %j', (wrong, offset, cutOff) =>
    expect(findJsonMistake(wrong)).toEqual({ offset, cutOff }),
  );
});
