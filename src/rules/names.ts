import type { Diagnostic } from '../model/diagnostic.js';
import { nearest } from '../util/nearest.js';
import type { CompiledRules } from './compiled.js';
import type { AskedName } from './definitions.js';
import { literalNames } from './facts.js';
import { fold } from './patterns.js';
import type { LibraryView } from './view.js';

/** Names in conditions that no asset has. An album or tag may come later, so only what looks like a slip is a hint. */
export function unknownNames({ asked }: CompiledRules, view: LibraryView): readonly Diagnostic[] {
  const of = (kind: AskedName['kind']): readonly AskedName[] => literalNames(asked, kind);
  return [
    ...checkSlips(of('album'), () => view.albums().flatMap(({ id, name }) => [id, name])),
    ...checkSlips(of('tag'), () => tagsIn(view)),
    ...checkAssets(of('asset'), view),
  ];
}

function checkSlips(asked: readonly AskedName[], read: () => Iterable<string>): readonly Diagnostic[] {
  if (asked.length === 0) return [];
  const known = [...new Set(read())].sort();
  const lower = new Set(known.map((name) => fold(name)));
  return asked.flatMap(({ kind, name, at }): Diagnostic[] => {
    if (lower.has(fold(name))) return [];
    const meant = nearest(name, known);
    if (meant === undefined) return [];
    const message = kind === 'tag' ? `No photo has the tag "${name}".` : `There is no album "${name}".`;
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

function* tagsIn(view: LibraryView): Iterable<string> {
  for (const asset of view.assets()) yield* asset.tags;
}
