import { lastAnswer } from '../util/last-answer.js';
import { compileGlob, type NameKind } from './glob.js';

/** One text of the rule language: an exact text, a glob, or a `/regex/`, negated by a leading `!`. */
export interface Pattern {
  /** As written. */
  readonly text: string;
  /** Without the `!`. */
  readonly positive: string;
  readonly negated: boolean;
  /** Whether it has no wildcard in it and is no regex, so that it names one thing. */
  readonly literal: boolean;
  /** Names of the groups of a regex. */
  readonly groups: readonly string[];
  /** Whether the positive part matches. */
  test(value: string): boolean;
  /** Named groups of a regex that matches; groups that took no part are left out. */
  captures(value: string): Readonly<Record<string, string>> | undefined;
}

/** A list of them: it matches when a positive one does (if there is any) and no negated one does. */
export interface Patterns {
  readonly list: readonly Pattern[];
  readonly groups: readonly string[];
  matches(value: string): boolean;
  /** For fields with several values: any of them may match, and none may match a negated pattern. */
  matchesSet(values: readonly string[]): boolean;
  captures(value: string): Readonly<Record<string, string>> | undefined;
}

/** How texts are compared: composed (a file from a Mac has its accents decomposed) and in lower case. */
export const fold = (text: string): string => compose(text).toLowerCase();

const foldAgain = lastAnswer((text) => fold(text));

const compose = (text: string): string => (/[^\x00-\x7f]/.test(text) ? text.normalize('NFC') : text);

/** Throws SyntaxError when a regex is none. */
export function compilePattern(text: string, kind: NameKind): Pattern {
  const negated = text.startsWith('!');
  const positive = negated ? text.slice(1) : text;
  const common = { text, positive, negated };
  const [, source, flags] = /^\/(.+)\/(i?)$/s.exec(positive) ?? [];
  if (source !== undefined) return { ...common, literal: false, ...compileRegex(source, flags!) };
  const wanted = fold(positive);
  const literal = !/[*?[]/.test(positive);
  const glob = literal ? () => false : compileGlob(wanted, kind);
  return {
    ...common,
    literal,
    groups: [],
    // Exact equality comes first: `[2019] Trip` is also the name of an album.
    test: (value) => {
      const own = foldAgain(value);
      return own === wanted || glob(own);
    },
    captures: () => undefined,
  };
}

function compileRegex(source: string, flags: string): Pick<Pattern, 'groups' | 'test' | 'captures'> {
  const regex = new RegExp(compose(source), flags);
  return {
    groups: [...source.matchAll(/\(\?<([A-Za-z_$][\w$]*)>/g)].map(([, name]) => name!),
    test: (value) => regex.test(compose(value)),
    captures: (value) => {
      const groups = regex.exec(compose(value))?.groups;
      if (!groups) return undefined;
      return Object.fromEntries(Object.entries(groups).filter(([, found]) => found !== undefined));
    },
  };
}

/** Throws SyntaxError when a regex is none. */
export function compilePatterns(texts: readonly string[], kind: NameKind): Patterns {
  const list = texts.map((text) => compilePattern(text, kind));
  const given = list.filter((pattern) => !pattern.negated);
  const positive = given.length === 0 ? () => true : anyOf(given);
  const negated = anyOf(list.filter((pattern) => pattern.negated));
  const regexes = given.filter((pattern) => pattern.groups.length > 0);
  // Albums and tags are few, and the assets in them many.
  const [wanted, unwanted] = [remember(positive), remember(negated)];
  return {
    list,
    groups: regexes.flatMap((pattern) => pattern.groups),
    matches: given.length === list.length ? positive : (value) => positive(value) && !negated(value),
    matchesSet: (values) => (given.length === 0 || values.some(wanted)) && !values.some(unwanted),
    captures: (value) => firstOf(regexes, (pattern) => pattern.captures(value)),
  };
}

/** Literals, the bulk of long lists such as extensions, share one look-up. This runs for every asset and rule. */
function anyOf(patterns: readonly Pattern[]): (value: string) => boolean {
  const literals = new Set(patterns.filter(({ literal }) => literal).map(({ positive }) => fold(positive)));
  const [first, ...others] = patterns.filter(({ literal }) => !literal);
  const hasLiteral = (value: string): boolean => literals.has(foldAgain(value));
  if (!first) return literals.size > 0 ? hasLiteral : () => false;
  if (literals.size === 0 && others.length === 0) return first.test;
  return (value) => hasLiteral(value) || first.test(value) || others.some((pattern) => pattern.test(value));
}

/** Answers each text once: for texts that are few, whatever many assets have them. */
export function remember(test: (value: string) => boolean): (value: string) => boolean {
  const known = new Map<string, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const result = test(value);
    known.set(value, result);
    return result;
  };
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Whether a name belongs to what an action names or owns. A name without wildcards is exactly that one, also in its
 * case, because Immich tells `Trips` from `trips`; and since it says what may be emptied, `!x` owns nothing but `!x`.
 */
export function nameMatcher(pattern: string, kind: 'album' | 'tag'): (name: string) => boolean {
  const { literal, negated, test } = compilePattern(pattern, kind === 'tag' ? 'path' : 'name');
  return literal || negated ? (name) => name === pattern : test;
}
