import type { Asset } from '../../../model/asset.js';
import type { Path } from '../../../model/config.js';
import type { Person } from '../../../model/library.js';
import type { CompileContext } from '../../definitions.js';
import { compilePattern } from '../../patterns.js';
import { isNamed, personKey } from '../../persons.js';
import type { LibraryView } from '../../view.js';
import { patternsAt, textsAt } from './argument.js';

type Ids = ReadonlySet<string>;

/** Persons that were asked for by their names, or one of several of one name by the id. */
export interface Persons {
  /** For every name, those who have it. */
  each(view: LibraryView): readonly Ids[];
  union(view: LibraryView): Ids;
  /** Somebody of the positive names is in it, and nobody of the negated ones. */
  match(asset: Asset, view: LibraryView): boolean;
}

interface Resolved {
  readonly each: readonly Ids[];
  readonly union: Ids;
  readonly negated: Ids;
}

/** Names and ids are looked up once per list of persons. A hidden person is found by the exact name, or the id, only. */
export function compilePersons(written: unknown, context: CompileContext, path: Path): Persons {
  const texts = textsAt(written);
  for (const one of texts) context.ask('person', one.text, [...path, ...one.path]);
  const { list } = patternsAt(written, 'name', context);
  const finders = (negated: boolean) =>
    list.filter((pattern) => pattern.negated === negated).map(({ positive }) => finder(positive));
  const positive = finders(false);
  const negative = finders(true);
  const cache = new WeakMap<readonly Person[], Resolved>();
  const resolve = (view: LibraryView): Resolved => {
    const persons = view.persons();
    const known = cache.get(persons);
    if (known) return known;
    const each = positive.map((find) => idsOf(persons.filter(find)));
    const negated = idsOf(persons.filter((one) => negative.some((find) => find(one))));
    const found = { each, union: new Set(each.flatMap((ids) => [...ids])), negated };
    cache.set(persons, found);
    return found;
  };
  return {
    each: (view) => resolve(view).each,
    union: (view) => resolve(view).union,
    match({ persons }, view) {
      const { union, negated } = resolve(view);
      if (positive.length > 0 && !persons.some((id) => union.has(id))) return false;
      return !persons.some((id) => negated.has(id));
    },
  };
}

const idsOf = (persons: readonly Person[]): Ids => new Set(persons.map(({ id }) => id));

function finder(name: string): (person: Person) => boolean {
  const key = personKey(name);
  const { literal, test } = compilePattern(name, 'name');
  return (person) =>
    personKey(person.name) === key ||
    person.id === key ||
    (!literal && isNamed(person) && test(person.name.trim()));
}
