import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonLines, parseJsonLines } from '../../src/util/json-lines.js';

async function* linesIn(text: string): AsyncGenerator<string> {
  yield* text.replace(/\n$/, '').split('\n');
}
const parse = (text: string): Promise<unknown> => parseJsonLines(linesIn(text));
const write = (value: object): string => [...jsonLines(value)].join('');

describe('JSON with a line for each element', () => {
  test('parts stand on lines of their own, and so do their elements', () => {
    expect(write({ a: 1, list: [{ b: 2 }, 'c'], map: { d: null, e: [] }, none: [], gone: undefined })).toBe(
      [
        '{',
        '  "a": 1,',
        '  "list": [',
        '    {"b":2},',
        '    "c"',
        '  ],',
        '  "map": {',
        '    "d": null,',
        '    "e": []',
        '  },',
        '  "none": []',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('property: what was written is JSON, and is read line by line as JSON.parse reads it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), async (value) => {
        const text = write(value);
        expect(await parse(text)).toEqual(JSON.parse(text));
        expect(write((await parse(text)) as object)).toBe(text);
      }),
    );
  });

  test('property: whatever is done to a text, it is read as JSON.parse reads it or not at all', async () => {
    const text = write({ a: { b: [1, 'two'], c: 'x,' }, list: [{ d: 3 }, [], '  ]'], e: 'f: {' });
    const spoil = fc.tuple(
      fc.nat(text.length),
      fc.nat(8),
      fc.constantFrom('', ',', '\n', ']', '}', '"', '1,'),
    );
    await fc.assert(
      fc.asyncProperty(spoil, async ([at, cut, put]) => {
        const spoilt = text.slice(0, at) + put + text.slice(at + cut);
        const read = await parse(spoilt);
        if (read !== undefined) expect(read).toEqual(JSON.parse(spoilt));
      }),
      { numRuns: 2000 },
    );
  });

  test('names that mean something to JavaScript are names', async () => {
    const text = '{\n  "__proto__": {\n    "__proto__": {"x":1}\n  }\n}\n';
    const read = (await parse(text)) as object;
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(JSON.stringify(read)).toBe(JSON.stringify(JSON.parse(text)));
  });

  test.each(['', '{}', '[]', '{"a":1}', '{\n  "a": [\n  ]\n}', '{\n  "a": 1\n}\nmore'])(
    'laid out in another way: %j',
    async (text) => expect(await parse(text)).toBeUndefined(),
  );
});
