import type { Asset } from '../model/asset.js';
import type { Diagnostic, Location } from '../model/diagnostic.js';
import type { Skip } from '../model/plan.js';
import type { SettableField } from '../model/settable.js';
import type { GroupDecision } from '../rules/definitions.js';
import type { Effect } from '../rules/effects.js';
import type { LibraryView } from '../rules/view.js';
import { resolveAlbum } from './albums.js';
import {
  type Claim,
  claimExif,
  claimMembership,
  claimUnstack,
  claimValue,
  type Decision,
  type EndClaim,
  forgetClaims,
  type Intents,
  type StackClaim,
} from './intents.js';
import { destinationsOf } from './moves.js';
import { disown, own } from './owned.js';
import { type Owner, refuseOwned } from './ownership.js';
import { forgetPassedOn } from './passed-on.js';
import { explainAlbumProblem } from './problems.js';
import { currentValue, sameValue } from './values.js';
import { withdrawal } from './withdraw.js';

/** What partners share may be put into albums and tagged, but these only its owner may do. */
const OWNERS_ONLY: ReadonlySet<Effect['kind']> = new Set(['set', 'unstack', 'write-exif']);

/** Codes of what a later round may know better. */
const UNDECIDED = ['no-source', 'ambiguous'];

/** What the rounds collect. */
export interface Recording {
  readonly intents: Intents;
  readonly skips: Map<string, Skip>;
  readonly problems: Map<string, Diagnostic>;
  /** What each `sync` action wants in the albums and tags it owns: `album <ref>` or `tag <value>` to asset ids. */
  readonly owned: Map<string, Map<string, Set<string>>>;
  /** The `sync` actions, as `rule#index`. */
  readonly owners: ReadonlySet<string>;
  /** The `sync` actions that own an album or tag of this name. */
  readonly ownersOf: (kind: 'tag' | 'album', name: string) => readonly Owner[];
}

export interface RecordContext {
  /** The library as it was read. */
  readonly base: LibraryView;
  /** The library with the changes so far. */
  readonly view: LibraryView;
  readonly recording: Recording;
}

/**
 * Notes what an action wants for one asset. What holds both in the library and in the projection needs no note:
 * should another rule undo it, the next round sees it missing and notes it then.
 */
export function recordEffect(
  context: RecordContext,
  effect: Effect,
  claim: Claim,
  at: Location,
  owns: boolean,
): void {
  const { base, view, recording } = context;
  if (OWNERS_ONLY.has(effect.kind) && base.asset(effect.asset)?.ownerId !== base.server.userId) {
    const why = { code: 'other-owner', reason: 'it belongs to somebody else' };
    recordEffect(context, { kind: 'skip', asset: effect.asset, ...why }, claim, at, owns);
    return;
  }
  const after = 'after' in effect && effect.after ? { after: destinationsOf(effect.after, view) } : {};
  switch (effect.kind) {
    case 'tag':
    case 'untag': {
      const present = effect.kind === 'tag';
      if (owns && present) own(recording, claim.by, `tag ${effect.tag}`, effect.asset);
      if (holds(context, effect.asset, (asset) => asset.tags.includes(effect.tag) === present)) return;
      if (present && refuseOwned(recording, 'tag', effect.tag, effect.asset, claim, at)) return;
      claimMembership(recording.intents, effect.asset, 'tags', effect.tag, { ...claim, ...after, present });
      return;
    }
    case 'add-to-album':
    case 'remove-from-album': {
      const present = effect.kind === 'add-to-album';
      const found = resolveAlbum(view, effect.album, effect.kind === 'add-to-album' && effect.create);
      if ('problem' in found) {
        // Taking something out of an album that nobody has is done already.
        if (!present && found.problem === 'unknown') return;
        const problem = explainAlbumProblem(effect.album, found, base, at);
        recording.problems.set(`${problem.code} ${claim.by} ${effect.album}`, problem);
        return;
      }
      if (owns && present) own(recording, claim.by, `album ${found.ref}`, effect.asset);
      if (holds(context, effect.asset, (asset) => asset.albums.includes(found.ref) === present)) return;
      const name = view.album(found.ref)?.name ?? found.ref.slice(1);
      if (present && refuseOwned(recording, 'album', name, effect.asset, claim, at)) return;
      claimMembership(recording.intents, effect.asset, 'albums', found.ref, { ...claim, ...after, present });
      return;
    }
    case 'set': {
      const { asset: id, field, value } = effect;
      // What nothing was known about in the round before.
      for (const code of UNDECIDED) recording.skips.delete(`${code} ${claim.by} asset:${id}`);
      if (holds(context, id, (asset) => sameValue(currentValue(asset, field as SettableField), value)))
        return;
      claimValue(
        recording.intents,
        id,
        field,
        value as never,
        effect.why ? { ...claim, why: effect.why } : claim,
      );
      return;
    }
    case 'unstack':
      if (holds(context, effect.asset, ({ stackId }) => stackId === null)) return;
      claimUnstack(recording.intents, effect.asset, claim);
      return;
    case 'write-exif':
      claimExif(recording.intents, effect, claim);
      return;
    case 'skip': {
      const target = `asset:${effect.asset}`;
      // What is refused now was perhaps wanted before the other changes of the plan were known.
      recording.intents.decisions.delete(`${claim.by} ${target}`);
      recording.skips.set(`${effect.code} ${claim.by} ${target}`, {
        target,
        by: [claim.by],
        code: effect.code,
        reason: effect.reason,
      });
      return;
    }
    case 'stack':
    case 'trash':
    case 'delete':
      recordDecision(
        context,
        `${claim.by} asset:${effect.asset}`,
        { effects: [effect], keep: 'keeper' in effect && effect.keeper !== undefined ? [effect.keeper] : [] },
        [effect.asset],
        claim,
        at,
      );
  }
}

/**
 * Notes what was decided over one group, in place of what was decided before: its trash and stacks count anew. What
 * it asked of single members accumulates, unless the group has become another one or keeps somebody else, or what it
 * passed on was taken off the others by another rule.
 */
export function recordDecision(
  context: RecordContext,
  key: string,
  { effects, keep: best }: GroupDecision,
  members: readonly string[],
  claim: Claim,
  at: Location,
): void {
  const { intents, skips } = context.recording;
  const keep = effects.every(({ kind }) => kind === 'skip') ? [] : best;
  const before = intents.decisions.get(key);
  const owns = context.recording.owners.has(claim.by);
  if (before && (owns || !isSame(before, keep, members))) forgetClaims(intents, before);
  else if (before) forgetPassedOn(intents, before);
  if (owns) for (const id of members) disown(context.recording, claim.by, id);
  const ends: EndClaim[] = [];
  const stacks: StackClaim[] = [];
  for (const effect of effects) {
    if (effect.kind === 'trash' || effect.kind === 'delete') {
      const { kind, asset, keeper, why } = effect;
      ends.push({
        ...claim,
        kind,
        asset,
        ...(keeper !== undefined && { keeper }),
        ...(why !== undefined && { why }),
      });
    } else if (effect.kind === 'stack') {
      const { asset: primary, members, keepPrimary } = effect;
      stacks.push({ ...claim, members, primary, keepPrimary });
    } else recordEffect(context, effect, claim, at, owns);
  }
  intents.decisions.set(key, { claim, members, keep, ends, stacks });
  skips.delete(withdrawal(key));
}

const isSame = (before: Decision, keep: readonly string[], members: readonly string[]): boolean =>
  before.keep.join() === keep.join() && before.members.join() === members.join();

function holds({ base, view }: RecordContext, id: string, test: (asset: Asset) => boolean): boolean {
  const now = view.asset(id);
  const before = base.asset(id);
  return now !== undefined && before !== undefined && test(now) && (now === before || test(before));
}
