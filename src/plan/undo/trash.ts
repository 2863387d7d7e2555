import type { Asset } from '../../model/asset.js';
import { belongingsOf } from '../../model/belongings.js';
import type { AssetRestore, AssetTrash } from '../../model/change.js';
import type { Draft } from '../drafts.js';
import {
  cannot,
  draftFor,
  isUndone,
  NOTHING,
  nameOf,
  touched,
  type Undoing,
  type Undone,
  undone,
  wasOf,
} from './undoing.js';

/** Out of the trash again, as long as Immich still has it and its file. */
export function undoTrash(change: AssetTrash, run: Undoing): Undone {
  const asset = touched(run, change);
  if (isUndone(asset)) return asset;
  if (!asset.trashed) return NOTHING;
  const { target, keeper } = change;
  return undone(
    draftFor(
      change,
      {
        op: 'asset.restore',
        target,
        before: { trashed: true },
        after: { trashed: false },
        ...(keeper !== undefined && { keeper }),
      },
      '',
    ),
  );
}

/** Back to the trash, if there still is what was kept in its place. */
export function undoRestore(change: AssetRestore, run: Undoing): Undone {
  const asset = touched(run, change);
  if (isUndone(asset) || asset.trashed) return NOTHING;
  const { target, keeper } = change;
  const problem = keeper === undefined ? undefined : whyNoKeeper(run.live.assets.get(keeper));
  const stays = (why: string) => cannot(`${nameOf(run, asset.id)} is not trashed again: ${why}`);
  if (problem !== undefined) return stays(`what was kept in its place ${problem}`);
  const given = whatIsNew(asset, change, run);
  if (given !== undefined) return stays(`its ${given} changed since`);
  return undone(
    draftFor(
      change,
      {
        op: 'asset.trash',
        target,
        before: { trashed: false },
        after: { trashed: true },
        ...(keeper !== undefined && { keeper }),
      },
      '',
    ),
  );
}

/** What somebody has changed about a copy since it came back, other than the run that brought it back. */
function whatIsNew(asset: Asset, change: AssetRestore, run: Undoing): string | undefined {
  const { belongings: was } = wasOf(run, change);
  if (!was) return undefined;
  const now = belongingsOf(asset);
  const ours = run.tried.filter(({ target }) => target === change.target);
  const field = (['favorite', 'rating', 'description'] as const).find(
    (one) => now[one] !== was[one] && !ours.some((own) => own.op === 'asset.set' && one in own.after),
  );
  if (field !== undefined) return field;
  const differing = [
    ...now.tags.filter((tag) => !was.tags.includes(tag)),
    ...was.tags.filter((tag) => !now.tags.includes(tag)),
  ];
  return differing.some((tag) => !ours.some((own) => 'tag' in own && own.tag === tag)) ? 'tags' : undefined;
}

function whyNoKeeper(keeper: Asset | undefined): string | undefined {
  if (!keeper) return 'is gone';
  if (keeper.trashed) return 'is in the trash';
  return keeper.offline ? 'is offline' : undefined;
}

/** What goes back to the trash waits until the one that was kept has again all that it had taken over. */
export function waitForKeepers(drafts: readonly Draft[]): void {
  for (const { change, needs } of drafts) {
    if (change.op !== 'asset.trash' || change.keeper === undefined) continue;
    const kept = `asset:${change.keeper}`;
    needs.push(...drafts.filter(({ change: { op, target } }) => target === kept && op !== 'asset.trash'));
  }
}
