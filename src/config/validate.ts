import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SchemaError } from './schema-errors.js';
import type { ConfigFile, SourceFile } from './source-file.js';
import { locate, typedText } from './source-map.js';
import validate from './validate-config.generated.js';

/** Errors that are looked at: what is behind them shows once they are repaired. */
const MOST = 500;

/** Narrows a parsed file to one that fits the schema. Compiled ahead, so that a good file costs nothing more. */
export const fitsSchema = (file: SourceFile): file is ConfigFile => validate(file.value);

/** One diagnostic per mistake against the schema, in the order of the file; none for a good one. */
export async function validateFile(file: SourceFile): Promise<readonly Diagnostic[]> {
  if (fitsSchema(file)) return [];
  // Only who made a mistake pays for explaining it.
  const [{ distinctErrors }, { describeSchemaError }] = await Promise.all([
    import('./schema-errors.js'),
    import('./describe-schema-error.js'),
  ]);
  const errors = (validate as { errors?: ErrorObject[] | null }).errors ?? [];
  return distinctErrors(errors.slice(0, MOST) as SchemaError[])
    .map((error) => describeSchemaError(error, (path) => typedText(file, path)))
    .map(
      ({ path, onKey, ...described }): Diagnostic => ({
        severity: 'error',
        ...described,
        at: locate(file, path, onKey),
      }),
    )
    .sort((a, b) => a.at!.line - b.at!.line || a.at!.column - b.at!.column);
}
