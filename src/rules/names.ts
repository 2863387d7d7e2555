import type { Diagnostic } from '../model/diagnostic.js';
import type { Person } from '../model/library.js';
import { nearest } from '../util/nearest.js';
import type { CompiledRules } from './compiled.js';
import type { AskedName } from './definitions.js';
import { compilePattern, fold } from './patterns.js';
import { personKey } from './persons.js';
import type { LibraryView } from './view.js';

/**
 * Names in conditions that the library does not have. A person whom nobody is called is an error: a rule about the
 * wrong person does harm. An album or tag may come later, so only what looks like a slip is a hint.
 */
export function unknownNames({ asked }: CompiledRules, view: LibraryView): readonly Diagnostic[] {
  const literal = asked
    .map((one) => ({ ...one, pattern: compilePattern(one.name, 'name') }))
    .filter(({ pattern }) => pattern.literal)
    .map(({ pattern, ...one }) => ({ ...one, name: pattern.positive }));
  const of = (kind: AskedName['kind']): readonly AskedName[] => literal.filter((one) => one.kind === kind);
  return [
    ...checkPersons(of('person'), view.persons()),
    ...checkSlips(of('album'), () => view.albums().flatMap(({ id, name }) => [id, name])),
    ...checkSlips(of('tag'), () => tagsIn(view)),
    ...checkAssets(of('asset'), view),
    ...checkUsers(asked, view),
  ];
}

/** Whom an album is to be shared with must be there: a slip in a group must not take an album from everybody. */
function checkUsers(asked: readonly AskedName[], view: LibraryView): readonly Diagnostic[] {
  return asked
    .filter(({ kind, name }) => kind === 'user' && view.user(name) === undefined)
    .map(({ name, at }): Diagnostic => {
      const message = `Nobody on this server is ${name}.`;
      const hint = 'Write the e-mail address or the id of somebody with an account.';
      return { severity: 'error', code: 'unknown-user', message, hint, at };
    });
}

function checkPersons(asked: readonly AskedName[], persons: readonly Person[]): readonly Diagnostic[] {
  if (asked.length === 0) return [];
  const names = [...new Set(persons.map(({ name }) => name.trim()).filter((name) => name !== ''))].sort();
  return asked.flatMap(({ name, at }): Diagnostic[] => {
    const found = persons.filter((person) => personKey(person.name) === personKey(name));
    if (found.length === 1) return [];
    if (found.length > 1) {
      const message = `${found.length} persons are called "${name}"; the rule means all of them.`;
      return [{ severity: 'hint', code: 'ambiguous-person', message, at }];
    }
    const meant = nearest(name, names);
    const hint = meant ? `did you mean ${meant}?` : 'name the person in Immich, or correct the name here';
    const message = `Nobody in this library is called "${name}".`;
    return [{ severity: 'error', code: 'unknown-person', message, hint, at }];
  });
}

function checkSlips(asked: readonly AskedName[], read: () => Iterable<string>): readonly Diagnostic[] {
  if (asked.length === 0) return [];
  const known = [...new Set(read())].sort();
  const lower = new Set(known.map((name) => fold(name)));
  return asked.flatMap(({ kind, name, at }): Diagnostic[] => {
    if (lower.has(fold(name))) return [];
    const meant = nearest(name, known);
    if (meant === undefined) return [];
    const message = `No photo has the ${kind === 'tag' ? `tag "${name}"` : `album "${name}"`}.`;
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
