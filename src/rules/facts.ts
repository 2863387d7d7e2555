import type { Diagnostic } from '../model/diagnostic.js';
import type { Facts, Person, User } from '../model/library.js';
import { didYouMean, nearest } from '../util/nearest.js';
import { oneOf } from '../util/one-of.js';
import type { AskedName } from './definitions.js';
import { compilePattern, fold } from './patterns.js';
import { personKey } from './persons.js';

/** Those of one kind that name one thing, without their `!`. */
export const literalNames = (asked: readonly AskedName[], kind: AskedName['kind']): readonly AskedName[] =>
  asked
    .filter((one) => one.kind === kind)
    .map((one) => ({ ...one, pattern: compilePattern(one.name, 'name') }))
    .filter(({ pattern }) => pattern.literal)
    .map(({ pattern, ...one }) => ({ ...one, name: pattern.positive }));

/**
 * Persons and users in rules whom the server does not know, or of whose name it has several: a rule about the wrong
 * person does harm. `photosOf` says how many photos show a person, where that is known.
 */
export const checkPeople = (
  asked: readonly AskedName[],
  { server, persons, users }: Pick<Facts, 'server' | 'persons' | 'users'>,
  photosOf: (person: string) => number | undefined,
): readonly Diagnostic[] => [
  ...checkPersons(literalNames(asked, 'person'), persons, ({ id, hidden }) => {
    const photos = photosOf(id);
    const shown = photos === undefined ? '' : `, ${photos} ${photos === 1 ? 'photo' : 'photos'}`;
    return `${id} (${server.url}/people/${id}${shown}${hidden ? ', hidden' : ''})`;
  }),
  ...checkOwners(literalNames(asked, 'owner'), users),
  ...checkMembers(
    asked.filter(({ kind }) => kind === 'user'),
    users,
  ),
];

function checkPersons(
  asked: readonly AskedName[],
  persons: readonly Person[],
  describe: (person: Person) => string,
): readonly Diagnostic[] {
  if (asked.length === 0) return [];
  const ids = new Set(persons.map(({ id }) => id));
  const names = [...new Set(persons.map(({ name }) => name.trim()).filter((name) => name !== ''))].sort();
  return asked.flatMap(({ name, at }): Diagnostic[] => {
    const found = persons.filter((person) => personKey(person.name) === personKey(name));
    if (found.length === 1) return [];
    if (found.length > 1) {
      const message = `${found.length} persons are called "${name}".`;
      const hint = `Write the id of the one that is meant, or a list of both: ${found.map(describe).join(', ')}.`;
      return [{ severity: 'error', code: 'ambiguous-person', message, hint, at }];
    }
    if (ids.has(personKey(name))) return [];
    const meant = nearest(name, names);
    const hint = meant ? `did you mean ${meant}?` : 'name the person in Immich, or correct the name here';
    const message = `Nobody in this library is called "${name}".`;
    return [{ severity: 'error', code: 'unknown-person', message, hint, at }];
  });
}

/** Whom an album is to be shared with must be there: a slip in a group must not take an album from everybody. */
const checkMembers = (asked: readonly AskedName[], users: readonly User[]): readonly Diagnostic[] =>
  asked
    .filter(({ name }) => !users.some(({ id, email }) => [id, email].some((one) => fold(one) === fold(name))))
    .map(({ name, at }): Diagnostic => {
      const message = `Nobody on this server is ${name}.`;
      const meant = nearest(
        name,
        users.map(({ email }) => email),
      );
      const hint = meant
        ? `did you mean ${meant}?`
        : 'Write the e-mail address or the id of somebody with an account.';
      return { severity: 'error', code: 'unknown-user', message, hint, at };
    });

const checkOwners = (asked: readonly AskedName[], users: readonly User[]): readonly Diagnostic[] =>
  asked.flatMap(({ name, at }): Diagnostic[] => {
    const called = (one: string): boolean => fold(one) === fold(name);
    const found = users.filter((user) => called(user.name) || called(user.email));
    if (found.length === 1) return [];
    if (found.length > 1) {
      const message = `${found.length} users are called "${name}".`;
      const hint = `Write the e-mail address of the one that is meant: ${oneOf(found.map(({ email }) => email))}.`;
      return [{ severity: 'error', code: 'ambiguous-user', message, hint, at }];
    }
    const message = `Nobody on this server is called "${name}".`;
    const known = users.flatMap((user) => [user.name, user.email]);
    const hint =
      didYouMean(name, known) ?? 'Write `me`, or the name, e-mail address or id of somebody with an account.';
    return [{ severity: 'error', code: 'unknown-user', message, hint, at }];
  });
