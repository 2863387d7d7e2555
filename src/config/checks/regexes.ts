import type { Path } from '../../model/config.js';
import type { Diagnostic, Location } from '../../model/diagnostic.js';
import { assetRulesIn, conditionsIn } from '../parts.js';
import type { ConfigFile } from '../source-file.js';
import { locate } from '../source-map.js';
import { growthOf } from './backtracking.js';

interface Written {
  readonly text: string;
  readonly word: string;
  readonly file: ConfigFile;
  readonly path: Path;
}

/** Every /regex/ compiles, can't be made to run for ever, and was meant as one. */
export function checkRegexes(files: readonly ConfigFile[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const written of [...patternsIn(files), ...stemsIn(files)]) {
    const [, source, flags] = /^!?\/(.+)\/([a-z]*)$/s.exec(written.text) ?? [];
    if (source === undefined || flags === undefined) continue;
    const finding = checkRegex(written, source, flags, locate(written.file, written.path));
    if (finding) found.push(finding);
  }
  return found;
}

function checkRegex(
  { word, text }: Written,
  source: string,
  flags: string,
  at: Location,
): Diagnostic | undefined {
  const wrong = (message: string, hint?: string): Diagnostic => ({
    severity: 'error',
    code: 'bad-regex',
    message,
    ...(hint === undefined ? {} : { hint }),
    at,
  });
  const isPath = word === 'path' || word === 'folder';
  if (!/^i?$/.test(flags)) {
    // `/mnt/photos/img` is a path; `/foo/gi` was surely meant as something else than that text.
    if (isPath || !/^[dgimsuvy]{1,3}$/.test(flags)) return undefined;
    const message = `${text} is read as text: a regular expression ends with / or /i`;
    return {
      severity: 'warning',
      code: 'regex-flags',
      message,
      hint: 'the only flag is i, for any case',
      at,
    };
  }
  try {
    new RegExp(source, flags);
  } catch (error) {
    // "Invalid regular expression: /(/: Unterminated group": the text is known already.
    return wrong(`${text} is no regular expression: ${(error as Error).message.replace(/^.*: /s, '')}`);
  }
  // With a flag it was meant as one.
  if (isPath && flags === '' && /^[^\\^$*+?()[\]{}|]+$/.test(source)) {
    const message = `${text} is a regular expression, because it stands between slashes`;
    return { severity: 'warning', code: 'path-as-regex', message, hint: `for a path write ${text}**`, at };
  }
  const growth = growthOf(source, flags);
  if (growth === 'fine') return undefined;
  if (growth === 'unknown') {
    const message = `nobody can tell how long ${text} takes on a text made for it`;
    return {
      severity: 'warning',
      code: 'complicated-regex',
      message,
      hint: 'use fewer repeats and alternatives',
      at,
    };
  }
  return wrong(
    `${text} can take for ever: its time is ${growth} in the length of the text`,
    'avoid a repeat inside a repeat, such as (a+)+, and several .* in a row',
  );
}

/** All texts below the words of all conditions. What is no pattern is no text between slashes either. */
function patternsIn(files: readonly ConfigFile[]): readonly Written[] {
  const nested = new Set(['all', 'any', 'none', 'not', 'count', 'use']);
  return conditionsIn(files).flatMap(({ file, value, path }) =>
    Object.entries(value)
      .filter(([word]) => !nested.has(word))
      .flatMap(([word, argument]) =>
        textsIn(argument, [...path, word]).map(([text, path]) => ({ text, word, file, path })),
      ),
  );
}

function textsIn(value: unknown, path: Path): readonly (readonly [string, Path])[] {
  if (typeof value === 'string') return [[value, path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

function stemsIn(files: readonly ConfigFile[]): readonly Written[] {
  return assetRulesIn(files).flatMap(({ file, value, path }) => {
    const by = value.group?.by;
    return typeof by === 'object' && by.stem !== undefined
      ? [{ text: by.stem, word: 'stem', file, path: [...path, 'group', 'by', 'stem'] }]
      : [];
  });
}
