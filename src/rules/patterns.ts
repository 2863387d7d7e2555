import { Minimatch } from 'minimatch';

/** Where `/` parts levels (`path`: paths, folders, tags) and where it is a sign like any other (`name`). */
export type PatternKind = 'path' | 'name';

/** The texts of a word, compiled: one of the positive ones has to match, if there are any, and none of the negated. */
export interface Pattern {
  matches(value: string): boolean;
  /** The same for a value that is a set: each of its elements can match. */
  matchesSet(values: readonly string[]): boolean;
  /** Named groups of the first positive regex that matches. */
  captures(value: string): Readonly<Record<string, string>> | undefined;
  /** Names of these groups. */
  readonly groups: readonly string[];
  /** The texts without their `!`. */
  readonly names: readonly string[];
  /** Regexes that are none; they match nothing. */
  readonly problems: readonly { readonly index: number; readonly message: string }[];
}

interface Text {
  /** Without `!`. */
  readonly text: string;
  readonly regex?: RegExp;
  readonly problem?: string;
  readonly test: (value: string) => boolean;
}
interface Single extends Text {
  readonly negated: boolean;
}

/**
 * Exact equality (in any case) comes first, so that `[2019] Trip` finds the album of that name; then a glob (`*`, `?`,
 * `[…]`, in paths `**`; in any case, as fnmatch has it) or `/regex/`, `/regex/i`; `!` in front negates.
 */
export function compilePattern(written: string | readonly string[], kind: PatternKind): Pattern {
  const all = [written].flat().map((text) => compileSingle(text, kind));
  const positive = anyOf(all.filter(({ negated }) => !negated));
  const negative = anyOf(all.filter(({ negated }) => negated));
  const regexes = all.flatMap(({ regex, negated }) => (regex && !negated ? [regex] : []));
  const wanted = positive ?? (() => true);
  return {
    matches: (value) => {
      const text = value.normalize();
      return wanted(text) && !negative?.(text);
    },
    matchesSet: (values) => {
      const texts = values.map((value) => value.normalize());
      return (positive === null || texts.some(positive)) && !(negative && texts.some(negative));
    },
    captures: (value) => capture(regexes, value.normalize()),
    groups: regexes.flatMap((regex) =>
      [...regex.source.matchAll(/\(\?<([^=!>]+)>/g)].map((match) => match[1]!),
    ),
    names: all.map(({ text }) => text),
    problems: all.flatMap(({ problem }, index) =>
      problem === undefined ? [] : [{ index, message: problem }],
    ),
  };
}

/**
 * Matches the names that a `sync` action owns. A name without wildcards is meant exactly, in its case: an album that
 * is merely called alike is somebody else's. `!` does not negate here.
 */
export function nameMatcher(pattern: string, kind: 'album' | 'tag'): (name: string) => boolean {
  if (isLiteral(pattern)) return (name) => name === pattern;
  return compileText(pattern, kind === 'tag' ? 'path' : 'name').test;
}

/** Whether the text means itself only: neither glob nor regex. */
export const isLiteral = (text: string): boolean => !/[*?[]/.test(text) && !REGEX.test(text);

const REGEX = /^\/(.+)\/(i?)$/s;

function compileSingle(text: string, kind: PatternKind): Single {
  const negated = text.length > 1 && text.startsWith('!');
  return { ...compileText(negated ? text.slice(1) : text, kind), negated };
}

function compileText(written: string, kind: PatternKind): Text {
  const text = written.normalize();
  const [, source, flags] = REGEX.exec(text) ?? [];
  if (source === undefined) return { text, test: globTest(text.toLowerCase(), kind) };
  try {
    const regex = new RegExp(source, flags);
    return { text, regex, test: (value) => regex.test(value) };
  } catch (error) {
    return { text, test: () => false, problem: (error as Error).message };
  }
}

/** Literals of a list are one look-up, whatever their number. */
function anyOf(singles: readonly Single[]): ((value: string) => boolean) | null {
  if (singles.length === 0) return null;
  const literals = new Set(
    singles.filter(({ text }) => isLiteral(text)).map(({ text }) => text.toLowerCase()),
  );
  const others = singles.filter(({ text }) => !isLiteral(text)).map(({ test }) => test);
  if (others.length === 0) return (value) => literals.has(value.toLowerCase());
  if (literals.size === 0 && others.length === 1) return others[0]!;
  return (value) => literals.has(value.toLowerCase()) || others.some((test) => test(value));
}

function capture(
  regexes: readonly RegExp[],
  value: string,
): Readonly<Record<string, string>> | undefined {
  for (const regex of regexes) {
    const match = regex.exec(value);
    if (match)
      return match.groups && Object.fromEntries(Object.entries(match.groups).filter(([, text]) => text));
  }
  return undefined;
}

/** `glob` is in lower case. The shapes that rules mostly have are compared as text, which is ten times as fast. */
function globTest(glob: string, kind: PatternKind): (value: string) => boolean {
  if (isLiteral(glob)) return (value) => value.toLowerCase() === glob;
  const shape = (kind === 'name' ? nameShape : pathShape)(glob);
  if (shape) return (value) => shape(value.toLowerCase());
  // fnmatch knows no braces, no comments and no escapes; what is special is quoted as `[*]`.
  const matcher = new Minimatch(plain(glob, kind).replaceAll('\\', '\\\\'), {
    platform: 'linux',
    dot: true,
    nobrace: true,
    noext: true,
    nonegate: true,
    nocomment: true,
    noglobstar: kind === 'name',
  });
  return (value) => {
    const text = value.toLowerCase();
    return text === glob || matcher.match(plain(text, kind));
  };
}

/** Minimatch would let no `*` match a slash. */
const plain = (text: string, kind: PatternKind): string =>
  kind === 'name' ? text.replaceAll('/', '\u0001') : text;

/** `x*`, `*x`, `*x*` and `*`. */
function nameShape(glob: string): ((value: string) => boolean) | undefined {
  const [, before, text, after] = /^(\**)([^*?[]*)(\**)$/.exec(glob) ?? [];
  if (text === undefined) return undefined;
  if (before && after) return (value) => value.includes(text);
  return before ? (value) => value.endsWith(text) : (value) => value.startsWith(text);
}

/** `x/**` and `**`/x/`**`. */
function pathShape(glob: string): ((value: string) => boolean) | undefined {
  const [, before, text] = /^(\*\*\/)?([^*?[]+\/)\*\*$/.exec(glob) ?? [];
  if (text === undefined) return undefined;
  return before ? (value) => `/${value}`.includes(`/${text}`) : (value) => value.startsWith(text);
}
