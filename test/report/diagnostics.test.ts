import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { countDiagnostics, renderDiagnostics } from '../../src/report/diagnostics.js';

const typo: Diagnostic = {
  severity: 'error',
  code: 'unknown-action',
  message: '"adToAlbum" is not an action.',
  hint: 'Did you mean "add-to-album"?',
  at: {
    file: 'config.yaml',
    line: 13,
    column: 9,
    frame: '  13 |       - adToAlbum: Screens\n     |         ^^^^^^^^^\n',
  },
};
const conflict: Diagnostic = {
  severity: 'warning',
  code: 'conflict',
  message: 'Two rules disagree about the rating of IMG_1.jpg.',
  at: { file: 'config.yaml', line: 44, column: 7 },
  related: [{ message: '"trips" sets it to 5', at: { file: 'rules/trips.yaml', line: 3, column: 5 } }],
};

describe('findings', () => {
  test('place, frame, hint; both sides of a conflict; a count at the end', () => {
    expect(renderDiagnostics([typo, conflict], { color: false })).toBe(
      [
        'Error: "adToAlbum" is not an action. [unknown-action]',
        '  at config.yaml:13:9',
        '    13 |       - adToAlbum: Screens',
        '       |         ^^^^^^^^^',
        '  Did you mean "add-to-album"?',
        '',
        'Warning: Two rules disagree about the rating of IMG_1.jpg. [conflict]',
        '  at config.yaml:44:7',
        '  "trips" sets it to 5',
        '  at rules/trips.yaml:3:5',
        '',
        '1 error, 1 warning',
      ].join('\n'),
    );
  });
  test('what differs in its message alone is one finding, and names only the first few', () => {
    const findings = Array.from({ length: 100_000 }, (_, i) => ({ ...conflict, message: `IMG_${i}.jpg` }));
    expect(
      renderDiagnostics([typo, ...findings], { color: false })
        .split('\n')
        .slice(6),
    ).toEqual([
      'Warning: IMG_0.jpg [conflict]',
      ...['  IMG_1.jpg', '  IMG_2.jpg', '  IMG_3.jpg', '  IMG_4.jpg', '  … 99,995 more of these'],
      ...['  at config.yaml:44:7', '  "trips" sets it to 5', '  at rules/trips.yaml:3:5'],
      ...['', '1 error, 100,000 warnings'],
    ]);
  });
  test('findings without a place stand alone', () => {
    const { at, ...nowhere } = typo;
    expect(renderDiagnostics([nowhere, { ...nowhere, message: 'Another.' }], { color: false })).toMatch(
      /\n\nError: Another/,
    );
  });
  test('none are no text, one needs no count', () => {
    expect(renderDiagnostics([], { color: true })).toBe('');
    expect(renderDiagnostics([typo], { color: false })).not.toContain('1 error');
  });
  test('counted by how bad they are', () => {
    expect(countDiagnostics([conflict, typo, typo, { severity: 'hint', code: 'x', message: 'x' }])).toBe(
      '2 errors, 1 warning, 1 hint',
    );
  });
});
