import type { Asset } from '../../model/asset.js';
import { type Act, actKey, type Past } from '../../model/past.js';
import type { Skip } from '../../model/plan.js';
import type { SettableField } from '../../model/settable.js';
import type { LibraryView } from '../../rules/view.js';
import type { AssetIntents, Claim, Decision, EndClaim, Intents, SetClaim, StackClaim } from '../intents.js';
import { currentValue, sameValue } from '../values.js';
import { type Suspension, type Wish, withholding } from './withhold.js';

/** What is left of what was asked for. */
export interface Granted {
  readonly intents: Intents;
  readonly skips: readonly Skip[];
  /** Groups in which something that was to be saved is not: nothing of them goes to the trash. */
  readonly blocked: ReadonlySet<string>;
  readonly suspended: ReadonlyMap<string, Suspension>;
}

/** Immich finds duplicates, and joins and parts live photos, again and again by itself. */
const OF_IMMICH: ReadonlySet<SettableField> = new Set(['duplicateId', 'livePhotoVideoId']);

/** Leaves out what a person undid, and all that rules want against which something works. */
export function grant(intents: Intents, base: LibraryView, past: Past): Granted {
  if (past.acts.size === 0) return { intents, skips: [], blocked: new Set(), suspended: new Map() };
  const { notice, refuse, suspended } = withholding(past);
  sift(intents, base, past.acts, (wish) => {
    notice(wish);
    return true;
  });
  const skips: Skip[] = [];
  const blocked = new Set<string>();
  const sifted = sift(intents, base, past.acts, (wish) => {
    const skip = refuse(wish);
    if (!skip) return true;
    skips.push(skip);
    const { group } = wish.claim;
    if (group !== undefined && !wish.key.startsWith('trash ')) blocked.add(group);
    return false;
  });
  for (const { claim, ends } of sifted.decisions.values())
    if (claim.group !== undefined && blocked.has(claim.group)) skips.push(...ends.map(spared));
  return { intents: sifted, skips, blocked, suspended };
}

const spared = ({ asset, by }: EndClaim): Skip => ({
  target: `asset:${asset}`,
  by: [by],
  code: 'undone',
  reason: 'something of its group is left undone, so it is not trashed',
});

type IsGranted = (wish: Wish) => boolean;
type Acts = ReadonlyMap<string, Act>;

/** The same intents without the wishes that are not granted; what is so already is no wish. */
function sift(intents: Intents, base: LibraryView, acts: Acts, isGranted: IsGranted): Intents {
  const assets = new Map<string, AssetIntents>();
  for (const [id, wanted] of intents.assets) {
    const asset = base.asset(id);
    assets.set(id, asset ? siftAsset(asset, wanted, base, isGranted) : wanted);
  }
  const decisions = new Map<string, Decision>();
  for (const [key, decision] of intents.decisions)
    decisions.set(key, siftDecision(decision, base, acts, isGranted));
  return { ...intents, assets, decisions };
}

function siftAsset(
  asset: Asset,
  wanted: AssetIntents,
  base: LibraryView,
  isGranted: IsGranted,
): AssetIntents {
  const { id } = asset;
  const target = `asset:${id}`;
  const plain = (claim: Claim) => isGranted({ key: '', value: null, takes: true, target, claim });
  const member = (field: 'tags' | 'albums', key: (element: string) => string) =>
    siftMap(wanted[field], (claim: SetClaim, element) => {
      const { present } = claim;
      if (asset[field].includes(element) === present) return true;
      return isGranted({ key: key(element), value: present, takes: !present, target, claim });
    });
  const stack = base.stack(asset.stackId ?? '')?.members ?? [];
  const sifted = {
    tags: member('tags', (value) => actKey.tag(id, value)),
    albums: member('albums', (ref) => actKey.album(id, ref)),
    values: siftMap(wanted.values, (claim, field) => {
      if (sameValue(currentValue(asset, field), claim.value)) return true;
      const wish = { key: actKey.value(id, field), value: claim.value, takes: OF_IMMICH.has(field) };
      return isGranted({ ...wish, target, claim });
    }),
    exif: siftClaims(wanted.exif, plain),
    unstack: siftClaims(wanted.unstack, (claim) =>
      isGranted({ key: actKey.stack(stack), value: null, takes: true, target, claim }),
    ),
  };
  // What came of it is remembered with the wishes themselves.
  const same = KINDS.every((kind) => sifted[kind] === wanted[kind]);
  return same ? wanted : { ...sifted, target: null };
}

const KINDS = ['tags', 'albums', 'values', 'exif', 'unstack'] as const;

function siftDecision(decision: Decision, base: LibraryView, acts: Acts, isGranted: IsGranted): Decision {
  const ends = decision.ends.filter((claim) =>
    isGranted({
      ...{ key: actKey.trash(claim.asset), value: true, takes: false },
      ...{ target: `asset:${claim.asset}`, claim },
    }),
  );
  const stacks = decision.stacks.filter((claim) => {
    const key = actKey.stack(claim.members);
    const now = base.stack(base.asset(claim.primary)?.stackId ?? '');
    const isStack = now !== undefined && actKey.stack(now.members) === key;
    if (isStack && now.primaryId === claim.primary) return true;
    const value = isStack ? claim.primary : lastPrimary(acts.get(key), claim);
    return isGranted({ key, value, takes: false, target: `asset:${claim.primary}`, claim });
  });
  const same = ends.length === decision.ends.length && stacks.length === decision.stacks.length;
  return same ? decision : { ...decision, ends, stacks };
}

/** A stack that somebody took apart stays apart, whatever photo would be on top of it now. */
const lastPrimary = (act: Act | undefined, { primary }: StackClaim): unknown => act?.after ?? primary;

function siftMap<K, C extends Claim>(
  wishes: Map<K, Map<string, C>>,
  isGranted: (claim: C, element: K) => boolean,
): Map<K, Map<string, C>> {
  let sifted = wishes;
  for (const [element, claims] of wishes) {
    const left = siftClaims(claims, (claim) => isGranted(claim, element));
    if (left === claims) continue;
    if (sifted === wishes) sifted = new Map(wishes);
    if (left.size > 0) sifted.set(element, left);
    else sifted.delete(element);
  }
  return sifted;
}

function siftClaims<C extends Claim>(
  claims: Map<string, C>,
  isGranted: (claim: C) => boolean,
): Map<string, C> {
  const left = [...claims].filter(([, claim]) => isGranted(claim));
  return left.length === claims.size ? claims : new Map(left);
}
