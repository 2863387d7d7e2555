import type { Diagnostic } from '../../model/diagnostic.js';
import { actionsIn } from '../parts.js';
import type { ConfigFile } from '../source-file.js';
import { locate } from '../source-map.js';

/** What cannot be undone has to be allowed twice: here, and again when it is applied. */
export function checkPermanentDelete(files: readonly ConfigFile[]): readonly Diagnostic[] {
  if (files[0]?.value.safety?.['allow-permanent'] === true) return [];
  return actionsIn(files)
    .filter(({ value }) => value.delete === 'permanent')
    .map(({ file, path }) => ({
      severity: 'error',
      code: 'permanent-not-allowed',
      message: 'delete: permanent is not allowed by this config',
      hint: 'write delete: trash, or set safety: { allow-permanent: true }',
      at: locate(file, [...path, 'delete']),
    }));
}
