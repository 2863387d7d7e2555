import type { Asset, Field } from '../../model/asset.js';
import type { Need } from '../../model/need.js';
import type { Effect } from '../effects.js';
import type { LibraryView } from '../view.js';

/** Why an asset is left alone: a stable word and a sentence. */
export interface Refusal {
  readonly code: string;
  readonly reason: string;
}

export const refuse = ({ id }: Asset, { code, reason }: Refusal): Effect => ({
  kind: 'skip',
  asset: id,
  code,
  reason,
});

/** What the guards look at; a plan counts on it. (`offline` is not among them: a rule that reads it asks for offline files.) */
export const guardNeeds: readonly Need[] = (
  ['ownerId', 'visibility', 'libraryId', 'path', 'edited'] as const
).map((field) => ({ field }));

/** Assets that no rule may hide, stack or trash, whatever it says. */
export function whyUntouchable(asset: Asset, view: LibraryView): Refusal | undefined {
  if (asset.ownerId !== view.server.userId)
    return { code: 'other-owner', reason: 'it belongs to somebody else' };
  if (asset.visibility === 'locked')
    return { code: 'locked', reason: 'locked assets are deleted without a trash' };
  if (asset.offline) return { code: 'offline', reason: 'its file is offline' };
  return undefined;
}

/**
 * Assets that must not be trashed. `named` are the fields that the rule's `match` asks about: a file in an external
 * library or an edited photo is trashed only by a rule that names it.
 */
export function whyNotTrash(asset: Asset, view: LibraryView, named: ReadonlySet<Field>): Refusal | undefined {
  const untouchable = whyUntouchable(asset, view);
  if (untouchable) return untouchable;
  if (view.isProtected(asset)) return { code: 'protected', reason: 'safety.protect covers it' };
  if (asset.libraryId !== null && !named.has('libraryId')) {
    const reason = 'it is a file of an external library, and the rule does not name a library';
    return { code: 'external', reason };
  }
  const [missing] = asset.libraryId === null ? [] : view.offlineIn(asset.libraryId);
  if (missing) {
    const reason = `files of its library are offline, such as ${missing.filename}: a disk may be gone, or a folder renamed`;
    return { code: 'library-offline', reason };
  }
  const still = stillOf(asset, view);
  if (still) return { code: 'motion-part', reason: `it is the motion part of ${still.filename}` };
  const twin = sameFile(asset, view);
  if (twin) return { code: 'same-file', reason: `${twin.filename} (${twin.id}) is the same file on disk` };
  return undefined;
}

/** The live photo that would lose its motion: motion parts should be hidden, but some uploads have left them visible. */
const stillOf = ({ id }: Asset, view: LibraryView): Asset | undefined => view.stillsOf(id)[0];

/** Another asset with the same original path: trashing either would take the only file away. */
const sameFile = ({ id, path }: Asset, view: LibraryView): Asset | undefined =>
  view.atPath(path).find((one) => one.id !== id);

/** A stack is trashed whole or not at all: why not, when `trashed` are all that would go. */
export function whySplitsStack(
  asset: Asset,
  trashed: ReadonlySet<string>,
  view: LibraryView,
): Refusal | undefined {
  if (asset.stackId === null) return undefined;
  const stack = view.stack(asset.stackId);
  if (stack?.members.every((id) => trashed.has(id))) return undefined;
  return { code: 'stack-member', reason: 'it is in a stack of which other members would stay' };
}
