import type { WrittenAction } from '../model/config.js';
import { didYouMean } from '../util/nearest.js';
import { below } from './actions/below.js';
import { actions } from './actions/index.js';
import { withDefaults } from './actions/with-defaults.js';
import type { Action, CompileContext } from './definitions.js';

/** Compiles `{ word: argument }`; `context` stands at the action itself. */
export function compileAction(
  written: WrittenAction,
  kind: 'asset' | 'group',
  context: CompileContext,
): Action | undefined {
  const [word, argument] = Object.entries(written)[0] ?? ['', undefined];
  const inner = below(context, [word]);
  const definition = actions.find(({ name }) => name === word);
  if (!definition) {
    const hint = didYouMean(
      word,
      actions.map(({ name }) => name),
    );
    inner.error('unknown-action', `There is no action "${word}".`, { onKey: true, ...(hint && { hint }) });
    return undefined;
  }
  if (definition.applies !== 'both' && definition.applies !== kind) {
    const hint =
      kind === 'asset'
        ? 'Add `group:` to the rule.'
        : 'In a group it would take every member; write it under `keep-best: { others: [...] }`.';
    const message = `${word} does not work in ${kind === 'asset' ? 'a rule without' : 'a rule with'} group.`;
    inner.error('wrong-kind', message, { onKey: true, hint });
    return undefined;
  }
  return definition.compile(...withDefaults(definition, argument, inner));
}
