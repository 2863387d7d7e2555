import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { codeFrame, maskSecrets } from '../../src/config/code-frame.js';

describe('code frames', () => {
  test('the line before, the line, and carets below the place', () => {
    expect(codeFrame(['a: 1', 'bb: 22', 'c: 3'], 2, 5, 2)).toBe('  1 | a: 1\n  2 | bb: 22\n    |     ^^');
  });

  test('a place that goes on below is underlined to the end of its line', () => {
    expect(codeFrame(['', 'match:', '  a: b'], 2, 1, 15)).toBe('  2 | match:\n    | ^^^^^^');
  });

  test('of a very long line only the part around the place is shown', () => {
    const frame = codeFrame([`${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`], 1, 5001, 4);
    const [line, carets] = frame.split('\n');
    expect(line!.length).toBeLessThan(200);
    expect(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('HERE');
  });

  test('nothing in it acts on a terminal, and every column stays where it is', () => {
    expect(codeFrame(['a:\t\u001b[31mred\u202e'], 1, 4, 1)).toBe('  1 | a:  [31mred\n    |    ^');
  });

  test('row 15: a key is starred out in its place, a reference to one is not', () => {
    for (const text of [
      'api-key: { env: IMMICH_API_KEY }',
      'api-key:\n  env: IMMICH_API_KEY',
      'api-key: # none yet',
    ])
      expect(maskSecrets(text)).toBe(text);
    expect(maskSecrets('api-key: abc # mine\nurl: x')).toBe('api-key: *** # mine\nurl: x');
    expect(maskSecrets('{ "api-key": "a b", url: x }')).toBe('{ "api-key": ** **, url: x }');
    expect(maskSecrets('api-key:\n  abc\nurl: x')).toBe('api-key:\n  ***\nurl: x');
  });

  test('row 15: whatever the text is, no character moves', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('api-key: ', 'API_KEY :', "'api-key': '", 'api-key: >\n '),
        fc.string(),
        (a, key, b) => {
          const text = a + key + b;
          const masked = maskSecrets(text);
          expect(masked).toHaveLength(text.length);
          expect(masked.split('\n')).toHaveLength(text.split('\n').length);
        },
      ),
    );
  });
});
