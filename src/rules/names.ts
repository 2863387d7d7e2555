import type { Diagnostic } from '../model/diagnostic.js';
import type { Tag } from '../model/library.js';
import { nearest } from '../util/nearest.js';
import type { CompiledRules } from './compiled.js';
import type { AskedName } from './definitions.js';
import { literalNames } from './facts.js';
import { compilePatterns, fold } from './patterns.js';
import type { LibraryView } from './view.js';

/**
 * Names in conditions that no asset has. An album or tag may come later, so only what looks like a slip is a hint, and
 * only where no rule gives it. `tags` are all that there are: which photos have them was read of those in rules alone.
 */
export function unknownNames(
  { asked, rules }: CompiledRules,
  view: LibraryView,
  tags: readonly Tag[],
): readonly Diagnostic[] {
  const of = (kind: AskedName['kind']): readonly AskedName[] => literalNames(asked, kind);
  return [
    ...checkSlips(
      of('album').filter(({ name }) => !isMade(name, rules)),
      view.albums().flatMap(({ id, name }) => [id, name]),
    ),
    ...checkSlips(
      of('tag').filter(({ name }) => !isGiven(name, rules)),
      tags.map(({ value }) => value),
    ),
    ...checkAssets(of('asset'), view),
  ];
}

const isMade = (album: string, rules: CompiledRules['rules']): boolean =>
  rules.some(({ actions }) => actions.some(({ makes = [] }) => makes.some((shape) => shape.test(album))));

const isGiven = (tag: string, rules: CompiledRules['rules']): boolean =>
  rules.some(({ actions }) =>
    actions.some(
      ({ uses, needs }) =>
        uses.includes('asset.tag') &&
        needs.some(
          ({ field, names }) => field === 'tags' && names && compilePatterns(names, 'path').matches(tag),
        ),
    ),
  );

function checkSlips(asked: readonly AskedName[], names: readonly string[]): readonly Diagnostic[] {
  if (asked.length === 0) return [];
  const known = [...new Set(names)].sort();
  const lower = new Set(known.map((name) => fold(name)));
  return asked.flatMap(({ kind, name, at }): Diagnostic[] => {
    if (lower.has(fold(name))) return [];
    const meant = nearest(name, known);
    if (meant === undefined) return [];
    const message = kind === 'tag' ? `There is no tag "${name}".` : `There is no album "${name}".`;
    return [{ severity: 'hint', code: `unknown-${kind}`, message, hint: `did you mean ${meant}?`, at }];
  });
}

/** An id says nothing about what was meant. What is in the trash or in nobody's sight was not read either. */
const checkAssets = (asked: readonly AskedName[], view: LibraryView): readonly Diagnostic[] =>
  asked
    .filter(({ name }) => view.asset(name) === undefined)
    .map(({ name, at }) => ({
      severity: 'hint',
      code: 'unknown-asset',
      message: `Of the photos that were read, none is ${name}.`,
      at,
    }));
