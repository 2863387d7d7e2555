import type { Document, YAMLError } from 'yaml';
import type { Diagnostic } from '../model/diagnostic.js';
import type { SourceFile } from './source-file.js';
import { locateRange } from './source-map.js';
import { describeYamlError } from './yaml-errors.js';

/** What the parser goes on after as if nothing had been. */
const HARMLESS = 'DUPLICATE_KEY';

/**
 * One diagnostic per mistake: a parser that lost its way complains about everything that follows, so only the first of
 * these errors counts, and none where a trap explains it. Keys given twice and unknown tags all count.
 */
export function syntaxErrors(
  file: SourceFile,
  { errors, warnings }: Document,
  traps: readonly Diagnostic[],
): readonly Diagnostic[] {
  const lost = errors.find(({ code }) => code !== HARMLESS);
  const harmless = [...errors.filter(({ code }) => code === HARMLESS), ...warnings]
    .filter((error) => lost === undefined || error.pos[0] < lost.pos[0])
    .sort((a, b) => a.pos[0] - b.pos[0])
    .map((error) => describe(file, error));
  const trapped = traps.filter(({ severity }) => severity === 'error');
  if (lost === undefined || trapped.length > 0) return [...trapped, ...harmless];
  const cause = describe(file, lost);
  // `[IMG #1]` loses its bracket to a comment, which the parser only notices at the end of the list.
  const cut = traps.findLast(
    ({ at }) => at!.line < cause.at!.line || (at!.line === cause.at!.line && at!.column < cause.at!.column),
  );
  return [...harmless, cut && lost.code !== 'MULTIPLE_DOCS' ? { ...cut, severity: 'error' } : cause];
}

function describe(file: SourceFile, error: YAMLError): Diagnostic {
  const [from, to] = error.pos;
  return { severity: 'error', ...describeYamlError(file, error), at: locateRange(file, [from, to]) };
}
