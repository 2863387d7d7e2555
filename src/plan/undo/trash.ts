import type { AssetRestore, AssetTrash } from '../../model/change.js';
import { draftFor, isUndone, NOTHING, touched, type Undoing, type Undone, undone } from './undoing.js';

/** Out of the trash again, as long as Immich still has it and its file. */
export function undoTrash(change: AssetTrash, run: Undoing): Undone {
  const asset = touched(run, change);
  if (isUndone(asset)) return asset;
  if (!asset.trashed) return NOTHING;
  const { target } = change;
  return undone(
    draftFor(
      change,
      { op: 'asset.restore', target, before: { trashed: true }, after: { trashed: false } },
      '',
    ),
  );
}

/** Back to the trash. */
export function undoRestore(change: AssetRestore, run: Undoing): Undone {
  const asset = touched(run, change);
  if (isUndone(asset) || asset.trashed) return NOTHING;
  const { target } = change;
  return undone(
    draftFor(change, { op: 'asset.trash', target, before: { trashed: false }, after: { trashed: true } }, ''),
  );
}
