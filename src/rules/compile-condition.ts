import type { WrittenCondition } from '../model/config.js';
import { didYouMean } from '../util/nearest.js';
import { below } from './actions/below.js';
import { albumConditions } from './albums/conditions/index.js';
import { conditions } from './conditions/index.js';
import { allOf } from './conditions/kinds/combine.js';
import type { CompileContext, Condition } from './definitions.js';
import { describeWritten } from './ranking/describe.js';

const definitions = new Map(conditions.map((one) => [one.name, one]));

/** Compiles a map of words, all of which must hold; `context` stands at the map. An unknown word matches nothing. */
export function compileCondition(written: WrittenCondition, context: CompileContext): Condition {
  const parts = Object.entries(written).map(([word, argument]) => {
    const inner = below(context, [word]);
    const definition = definitions.get(word);
    if (definition) {
      const written = describeWritten({ [word]: argument });
      return { ...definition.compile(argument, inner), written, at: () => inner.locate([]) };
    }
    const hint = albumConditions.some(({ name }) => name === word)
      ? 'only rules about albums (`for: albums`) have it'
      : didYouMean(word, [...definitions.keys()]);
    inner.error('unknown-condition', `There is no condition "${word}".`, {
      onKey: true,
      ...(hint && { hint }),
    });
    return { word, needs: [], test: () => false };
  });
  return parts.length === 1 ? parts[0]! : allOf('all', parts);
}
