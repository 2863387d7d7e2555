import type { CompileContext } from '../../definitions.js';
import type { NameKind } from '../../glob.js';
import { compilePatterns, type Patterns } from '../../patterns.js';

/** The patterns that a word was given; a regex that is none is reported and left out. */
export function patternsAt(
  written: unknown,
  kind: NameKind,
  context: Pick<CompileContext, 'error'>,
  tidy: (text: string) => string = (text) => text,
): Patterns {
  const usable = textsAt(written).flatMap(({ text, path }) => {
    try {
      compilePatterns([tidy(text)], kind);
      return [tidy(text)];
    } catch (error) {
      context.error('bad-regex', `${text} is no regular expression: ${(error as Error).message}.`, { path });
      return [];
    }
  });
  return compilePatterns(usable, kind);
}

/** What can make a difference, for needs: the patterns without `!`. */
export const namesIn = ({ list }: Patterns): readonly string[] => list.map(({ positive }) => positive);

/** Ids have to be written out: no wildcard is meant for what nobody can read. */
export const literalsIn = (patterns: Patterns | undefined): ReadonlySet<string> =>
  new Set(patterns?.list.filter(({ literal }) => literal).map(({ positive }) => positive));

/** Texts of an argument that is one or a list of them, each with its path. */
export const textsAt = (written: unknown) =>
  Array.isArray(written)
    ? written.map((text, index) => ({ text: String(text), path: [index] }))
    : [{ text: String(written), path: [] }];
