import { createHash } from 'node:crypto';
import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Loaded } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { maskSecrets } from './code-frame.js';
import { isTooDeep, MAX_DEPTH } from './nesting.js';
import type { SourceFile } from './source-file.js';
import { locateRange } from './source-map.js';
import { describeYamlError } from './yaml-errors.js';
import { findTraps } from './yaml-traps.js';

/** A file that refers to its anchors more often than this is an attack ("billion laughs") or a mistake. */
const MAX_ALIASES = 1000;

/**
 * Parses one YAML file. Unknown tags, unresolved aliases and keys that are no text are errors here, because each of
 * them means that a value was read as something else than what was meant.
 */
export function parseYaml(path: string, name: string, text: string): Loaded<SourceFile> {
  if (isTooDeep(text)) {
    const message = `${name} nests more than ${MAX_DEPTH} levels deep`;
    return { value: null, diagnostics: [wholeFile(name, 'yaml-too-deep', message)] };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    merge: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const file = {
    path,
    name,
    text,
    document,
    lineCounter,
    shownLines: maskSecrets(text).split(/\r?\n/),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    value: null,
  };
  const traps = findTraps(file);
  const trapped = traps.filter(({ severity }) => severity === 'error');
  const errors = [...trapped, ...grammarErrors(file, document.errors, document.warnings, trapped.length > 0)];
  if (errors.length > 0) return { value: null, diagnostics: errors };
  try {
    return {
      value: { ...file, value: document.toJS({ maxAliasCount: MAX_ALIASES }) },
      diagnostics: traps,
    };
  } catch {
    const message = `the anchors of ${name} are referred to more than ${MAX_ALIASES} times`;
    const hint = 'use `matchers` and `use:` for what many rules share';
    return {
      value: null,
      diagnostics: [wholeFile(name, 'yaml-too-many-aliases', message, hint)],
    };
  }
}

/**
 * One diagnostic per mistake: a parser that lost its way complains about everything that follows, so of the errors in
 * the grammar only the first counts, and none where a trap explains it. Keys given twice and
 * unknown tags do not derail it; they all count.
 */
function grammarErrors(
  file: SourceFile,
  errors: readonly YAMLError[],
  warnings: readonly YAMLError[],
  explained: boolean,
): readonly Diagnostic[] {
  const derailed = errors.filter((error) => error.code !== 'DUPLICATE_KEY');
  const first = derailed[0];
  const others = [...errors.filter((error) => error.code === 'DUPLICATE_KEY'), ...warnings].filter(
    (error) => first === undefined || error.pos[0] < first.pos[0],
  );
  return [...others, ...(first === undefined || explained ? [] : [first])]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .map((error) => {
      const [from, to] = error.pos;
      return { severity: 'error', ...describeYamlError(file, error), at: locateRange(file, [from, to]) };
    });
}

/** A finding about a file as such: it points at its beginning. */
export const wholeFile = (name: string, code: string, message: string, hint?: string): Diagnostic => ({
  severity: 'error',
  code,
  message,
  ...(hint === undefined ? {} : { hint }),
  at: { file: name, line: 1, column: 1 },
});
