import type { Asset } from '../../model/asset.js';
import type { WrittenAction } from '../../model/config.js';
import type { Need } from '../../model/need.js';
import type { Use } from '../../model/use.js';
import { oneOf } from '../../util/one-of.js';
import type { Action, ActionDefinition, CompileContext } from '../definitions.js';
import type { Effect } from '../effects.js';
import type { AssetGroup } from '../grouping.js';
import type { LibraryView } from '../view.js';
import { below } from './below.js';
import { formStack } from './form-stack.js';
import { withDefaults } from './with-defaults.js';

/** What becomes of the members that are not kept. */
export interface Others {
  readonly needs: readonly Need[];
  readonly uses: readonly Use[];
  readonly makes?: Action['makes'];
  /** Whether they are gone afterwards: then every guard holds. */
  readonly destroys: boolean;
  effects(decided: Decided): readonly Effect[];
}

export interface Decided {
  readonly keeper: Asset;
  readonly losers: readonly Asset[];
  readonly group: AssetGroup;
  readonly view: LibraryView;
  why(loser: Asset): string;
}

/** `others: trash | stack | archive | [actions]`; `definitions` are the actions that a list may hold. */
export function compileOthers(
  written: unknown,
  definitions: readonly ActionDefinition[],
  context: CompileContext,
): Others {
  if (Array.isArray(written)) return compileList(written as readonly WrittenAction[], definitions, context);
  return written === 'stack' ? stackOthers : written === 'archive' ? archiveOthers : trashOthers;
}

const trashOthers: Others = {
  // A stack is trashed whole or not at all.
  needs: [{ field: 'stackId' }],
  uses: ['asset.trash'],
  destroys: true,
  effects: ({ keeper, losers, why }) =>
    losers.map((loser) => ({ kind: 'trash', asset: loser.id, keeper: keeper.id, why: why(loser) })),
};

const archiveOthers: Others = {
  needs: [{ field: 'visibility' }],
  uses: ['asset.set'],
  destroys: false,
  effects: ({ losers, why }) =>
    losers.map((loser) => ({
      kind: 'set',
      asset: loser.id,
      field: 'visibility',
      value: 'archive',
      why: why(loser),
    })),
};

const stackOthers: Others = {
  needs: [{ field: 'stackId' }],
  uses: ['stack.create'],
  destroys: false,
  effects: ({ keeper, losers, view }) => formStack([keeper, ...losers], () => keeper, view),
};

function compileList(
  written: readonly WrittenAction[],
  definitions: readonly ActionDefinition[],
  context: CompileContext,
): Others {
  const actions = written.flatMap((action, index) => compileInner(action, index, definitions, context) ?? []);
  return {
    needs: actions.flatMap((action) => action.needs),
    uses: actions.flatMap((action) => action.uses),
    makes: actions.flatMap(({ makes = [] }) => makes),
    destroys: actions.some((action) => action.name === 'delete'),
    effects: ({ keeper, losers, group, view, why }) =>
      losers.flatMap((loser) =>
        actions
          .flatMap((action) => action.onAsset?.(loser, view, { re: group.re }) ?? [])
          .map((effect) =>
            effect.kind === 'trash' || effect.kind === 'delete'
              ? { ...effect, keeper: keeper.id, why: why(loser) }
              : effect,
          ),
      ),
  };
}

function compileInner(
  written: WrittenAction,
  index: number,
  definitions: readonly ActionDefinition[],
  context: CompileContext,
): Action | undefined {
  const [word, argument] = Object.entries(written)[0] ?? ['', undefined];
  const definition = definitions.find((one) => one.name === word);
  const inner = below(context, ['others', index, word]);
  if (!definition) {
    const hint = `One of: ${oneOf(definitions.map((one) => one.name))}.`;
    inner.error('not-for-others', `"${word}" is nothing that can be done with the others.`, {
      hint,
      onKey: true,
    });
    return undefined;
  }
  const action = definition.compile(...withDefaults(definition, argument, inner));
  if (action.owns)
    inner.error(
      'sync-inside',
      'sync cannot stand under `others`: it would own what this rule only adds to.',
      {
        path: ['sync'],
      },
    );
  return action;
}
