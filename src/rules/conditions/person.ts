import type { Asset } from '../../model/asset.js';
import type { CompileContext, ConditionDefinition } from '../definitions.js';
import { namedPersons, personNames, showsUnnamed } from '../persons.js';
import type { LibraryView } from '../view.js';
import { compilePersons, type Persons } from './kinds/persons.js';

interface PersonSets {
  readonly all?: unknown;
  readonly any?: unknown;
  readonly none?: unknown;
  readonly only?: unknown;
  readonly count?: { readonly min?: number; readonly max?: number };
  readonly unnamed?: boolean;
}

type Demand = (asset: Asset, view: LibraryView) => boolean;

/**
 * `person: names` (any of them) or `{ all, any, none, only, count, unnamed }`, all of which must hold. `only` asks for somebody of
 * these and for nobody else who has a name. Several persons of one name count as one. `count` is of those who have a
 * name, `unnamed` of those who have none.
 */
export const person: ConditionDefinition = {
  name: 'person',
  compile(written, context) {
    const isSets = typeof written === 'object' && written !== null && !Array.isArray(written);
    const { demands, asked } = compileSets(
      isSets ? (written as PersonSets) : { any: written },
      context,
      isSets,
    );
    return {
      word: 'person',
      needs: [{ field: 'persons' }],
      test: (asset, view) => demands.every((demand) => demand(asset, view)),
      ...(asked.length > 0 && {
        persons: (view: LibraryView) => new Set(asked.flatMap((union) => [...union(view)])),
      }),
      actual: (asset, view) => personNames(asset, view).join(', ') || 'no person',
    };
  },
};

function compileSets(sets: PersonSets, context: CompileContext, nested: boolean) {
  const persons = (key: 'all' | 'any' | 'none' | 'only'): Persons =>
    compilePersons(sets[key], context, nested ? [key] : []);
  const demands: Demand[] = [];
  const asked: Persons['union'][] = [];
  if (sets.all !== undefined) {
    const { each, union } = persons('all');
    asked.push(union);
    demands.push((asset, view) => each(view).every((ids) => asset.persons.some((id) => ids.has(id))));
  }
  if (sets.any !== undefined) {
    const { match, union } = persons('any');
    asked.push(union);
    demands.push((asset, view) => match(asset, view));
  }
  if (sets.none !== undefined) {
    const { union } = persons('none');
    demands.push((asset, view) => !asset.persons.some((id) => union(view).has(id)));
  }
  if (sets.only !== undefined) {
    const { union } = persons('only');
    asked.push(union);
    demands.push((asset, view) => {
      const wanted = union(view);
      const others = namedPersons(asset, view).some(({ id }) => !wanted.has(id));
      return !others && asset.persons.some((id) => wanted.has(id));
    });
  }
  const { count, unnamed } = sets;
  if (count !== undefined) {
    const { min = 0, max = Number.POSITIVE_INFINITY } = count;
    demands.push((asset, view) => {
      const number = personNames(asset, view).length;
      return number >= min && number <= max;
    });
  }
  if (unnamed !== undefined) demands.push((asset, view) => showsUnnamed(asset, view) === unnamed);
  return { demands, asked };
}
