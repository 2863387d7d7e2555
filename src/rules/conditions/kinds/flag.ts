import type { Asset, Field } from '../../../model/asset.js';
import type { ConditionDefinition } from '../../definitions.js';

interface FlagWord<S> {
  readonly name: string;
  readonly reads?: Field;
  value(subject: S): boolean;
}

/** A word that is true or false of every asset. */
export const flagWord = <S = Asset>({ name, reads, value }: FlagWord<S>): ConditionDefinition<S> => ({
  name,
  compile: (written) => ({
    word: name,
    needs: reads === undefined ? [] : [{ field: reads }],
    test: (subject) => value(subject) === written,
    actual: (subject) => (value(subject) ? name : `not ${name}`),
  }),
});
