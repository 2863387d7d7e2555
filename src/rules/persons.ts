import type { Asset } from '../model/asset.js';
import type { Person } from '../model/library.js';
import { fold } from './patterns.js';
import type { LibraryView } from './view.js';

/** Persons in the picture who have a name and whom nobody has hidden: what rules mean by a person. */
export function namedPersons(asset: Asset, view: LibraryView): readonly Person[] {
  if (asset.persons.length === 0) return [];
  return asset.persons.flatMap((id) => {
    const person = view.person(id);
    return person && isNamed(person) ? [person] : [];
  });
}

/** Whether there is one such person. */
export const showsNamed = ({ persons }: Asset, view: LibraryView): boolean =>
  persons.some((id) => {
    const person = view.person(id);
    return person !== undefined && isNamed(person);
  });

/** Whether somebody is in it whom nobody has named, nor hidden. */
export const showsUnnamed = ({ persons }: Asset, view: LibraryView): boolean =>
  persons.some((id) => {
    const person = view.person(id);
    return person !== undefined && !person.hidden && person.name.trim() === '';
  });

export const isNamed = ({ name, hidden }: Person): boolean => !hidden && name.trim() !== '';

/** Their names, sorted, each once. */
export const personNames = (asset: Asset, view: LibraryView): readonly string[] =>
  [...new Set(namedPersons(asset, view).map(({ name }) => name.trim()))].sort();

/** The form in which names are compared: neither case nor outer spaces nor the Unicode form tell persons apart. */
export const personKey = (name: string): string => fold(name.trim());
