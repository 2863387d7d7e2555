import { oneOf } from '../../../util/one-of.js';
import type { ConditionDefinition } from '../../definitions.js';
import { presences } from './presence.js';

/** `has` and `missing`: every field has a value, or none has. They are the ones to ask where a value may be unknown. */
export const presenceWord = (name: 'has' | 'missing'): ConditionDefinition => ({
  name,
  compile(written, context) {
    const wanted = [written].flat().flatMap((field, index) => {
      const presence = presences[String(field)];
      if (presence) return [{ field: String(field), ...presence }];
      const hint = `One of: ${oneOf(Object.keys(presences))}.`;
      context.error('unknown-field', `Nothing can be said about "${field}".`, { hint, path: [index] });
      return [];
    });
    return {
      word: name,
      needs: wanted.flatMap(({ needs }) => needs),
      test: (asset, view) => wanted.every(({ has }) => has(asset, view) === (name === 'has')),
      actual: (asset, view) =>
        wanted.map(({ field, has }) => `${has(asset, view) ? 'has' : 'no'} ${field}`).join(', '),
    };
  },
});
