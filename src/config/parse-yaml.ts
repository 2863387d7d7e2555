import { createHash } from 'node:crypto';
import { Composer, type CST, type Document, LineCounter, Parser, YAMLParseError } from 'yaml';
import type { Loaded } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { maskSecrets } from './code-frame.js';
import { isTooDeep, MAX_DEPTH } from './nesting.js';
import type { SourceFile } from './source-file.js';
import { syntaxErrors } from './syntax-errors.js';
import { findTraps } from './yaml-traps.js';

/** A file that refers to its anchors more often than this is an attack ("billion laughs") or a mistake. */
const MAX_ALIASES = 1000;

/**
 * Parses one YAML file. Unknown tags, unresolved aliases and keys that are no text are errors here, because each of
 * them means that a value was read as something else than what was meant.
 */
export function parseYaml(path: string, name: string, text: string): Loaded<SourceFile> {
  const lineCounter = new LineCounter();
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  if (isTooDeep(tokens)) {
    const message = `${name} nests more than ${MAX_DEPTH} levels deep`;
    return { value: null, diagnostics: [wholeFile(name, 'yaml-too-deep', message)] };
  }
  const document = composeDocument(tokens, text.length);
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
  const errors = syntaxErrors(file, document, traps);
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

/** What `parseDocument` of the package does, in two steps, so that the depth is known before anything recurses. */
function composeDocument(tokens: readonly CST.Token[], length: number): Document.Parsed {
  const composer = new Composer({ merge: true, stringKeys: true, prettyErrors: false });
  const [document, second] = composer.compose(tokens, true, length);
  if (second) {
    const [from, to] = second.range;
    document!.errors.push(new YAMLParseError([from, to], 'MULTIPLE_DOCS', 'a second document begins here'));
  }
  return document!;
}

/** A finding about a file as such: it points at its beginning. */
export const wholeFile = (name: string, code: string, message: string, hint?: string): Diagnostic => ({
  severity: 'error',
  code,
  message,
  ...(hint === undefined ? {} : { hint }),
  at: { file: name, line: 1, column: 1 },
});
