import { expect, test } from '@jest/globals';
import { mountDiagnostics } from '../../src/plan/mount-diagnostics.js';

const skips = (missing: number, mismatched = 0) =>
  [
    ...Array<string>(missing).fill('file_not_found'),
    ...Array<string>(mismatched).fill('path_segment_mismatch'),
    ...Array<string>(5).fill('offline'),
  ].map((code, index) => ({ target: `asset:a${index}`, by: ['rule#0'], code, reason: '' }));

test.each([
  [50, 0, []],
  [51, 0, ['51 % of the files that rules want to write (100) are not on this machine.']],
  [0, 50, []],
  [0, 51, ['51 % of the files that rules want to write (100) have shorter paths than "segments" asks for.']],
])('row 156: of 100 files %i are missing and %i have short paths', (missing, mismatched, messages) => {
  const found = mountDiagnostics(skips(missing, mismatched), 100);
  expect(found.map(({ message }) => message)).toEqual(messages);
  expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('row 156: above 90 % it is the mount, below some folders are', () => {
  const hint = (missing: number) => mountDiagnostics(skips(missing), 100)[0]!.hint;
  expect(hint(91)).toMatch(/^Is the disk mounted\?/);
  expect(hint(90)).toMatch(/^Some folders of the server may be missing/);
});

test('no files, no warning', () => {
  expect(mountDiagnostics([], 0)).toEqual([]);
});
