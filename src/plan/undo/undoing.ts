import type { Asset } from '../../model/asset.js';
import { assetOf, type Change, type Op } from '../../model/change.js';
import type { RunRecord, Was } from '../../model/journal.js';
import type { Album, FileTags, Stack, Tag } from '../../model/library.js';
import type { Plan } from '../../model/plan.js';
import { quote } from '../../util/quote.js';
import type { Draft } from '../drafts.js';
import type { Claim } from '../intents.js';

/** The part of the library that a run touched, as it is now. */
export interface UndoLibrary {
  /** With their albums. Those that are gone are absent. */
  readonly assets: ReadonlyMap<string, Asset>;
  readonly albums: ReadonlyMap<string, Album>;
  readonly tags: readonly Tag[];
  /** By member. */
  readonly stackOf: ReadonlyMap<string, Stack>;
  /** Assets by `album:<id>` or `tag:<value>`, of what the run made; those in the trash, too. */
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** By path, of what the run wrote. */
  readonly files: ReadonlyMap<string, FileTags>;
  /** Paths of sidecars that hold no other tags than the run wrote. */
  readonly ownFiles: ReadonlySet<string>;
}

export interface Undone {
  /** What takes the change back; none when that is so already. */
  readonly drafts: readonly Draft[];
  /** Why it cannot be taken back, or not all of it. */
  readonly cannot: readonly string[];
}

export const NOTHING: Undone = { drafts: [], cannot: [] };
export const undone = (...drafts: readonly Draft[]): Undone => ({ drafts, cannot: [] });
export const cannot = (...reasons: readonly string[]): Undone => ({ drafts: [], cannot: reasons });

/** What the undoing of one run knows, and what it has found to do so far. */
export interface Undoing {
  readonly plan: Plan;
  readonly record: RunRecord;
  readonly live: UndoLibrary;
  /** Changes of which the run sent a request, in its order. */
  readonly tried: readonly Change[];
  /** Assets that the run trashed: they come back first. */
  readonly trashed: ReadonlySet<string>;
  /** Memberships that end, by `album:<id>` or `tag:<value>`. */
  readonly emptied: Map<string, Draft[]>;
  /** Albums, tags and stacks that are made or deleted, by target. */
  readonly made: Map<string, Draft>;
  readonly deleted: Map<string, Draft>;
}

/** The kind of change that has this op. */
export type ChangeOf<O extends Op> = Change extends infer C
  ? C extends Change
    ? O extends C['op']
      ? C
      : never
    : never
  : never;

/** A draft that takes a change back; whoever wanted the change stands for it. */
export const draftFor = (
  original: Change,
  change: Draft['change'],
  detail: string,
  needs: readonly Draft[] = [],
): Draft => ({ change, detail, claims: original.by.map(claimOf), needs: [...needs] });

const claimOf = (by: string): Claim => ({ by, rule: by.split('#')[0]!, priority: 0 });

/** Notes something under a key, or gives what was noted there before. */
export function once(drafts: Map<string, Draft>, key: string, make: () => Draft): Draft {
  const known = drafts.get(key);
  if (known) return known;
  const draft = make();
  drafts.set(key, draft);
  return draft;
}

export const nameOf = ({ plan }: Pick<Undoing, 'plan'>, id: string): string =>
  quote(plan.assets[id]?.filename ?? id);

export const wasOf = ({ record }: Pick<Undoing, 'record'>, { id }: Change): Was =>
  record.intents.get(id)?.was ?? {};

/** The asset that a change touched, or why it cannot be touched any more. */
export function touched(run: Undoing, change: Change): Asset | Undone {
  const id = assetOf(change)!;
  const asset = run.live.assets.get(id);
  if (!asset) return cannot(`${nameOf(run, id)} is gone from the server`);
  if (!asset.trashed || (run.trashed.has(id) && !asset.offline)) return asset;
  return cannot(
    `${nameOf(run, id)} is in the trash${asset.offline ? ', and its file is not there (offline)' : ''}`,
  );
}

export const isUndone = (value: Asset | Undone): value is Undone => 'cannot' in value;
