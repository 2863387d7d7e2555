import type { AlbumField, Settable, SettableField } from '../model/settable.js';
import type { Effect } from '../rules/effects.js';
import { deepEqual } from '../util/deep-equal.js';
import type { AssetTarget } from './target.js';

/** Which action asked for something, for provenance, priorities and needs. */
export interface Claim {
  /** `rule#index` of the action. */
  readonly by: string;
  readonly rule: string;
  readonly priority: number;
  /** Key of the group that was decided, for group rules. */
  readonly group?: string;
  readonly why?: string;
  /** For a removal: where the asset must be before it leaves. */
  readonly after?: readonly Membership[];
}

export interface Membership {
  readonly field: 'tags' | 'albums';
  /** Tag value or album reference. */
  readonly element: string;
}

export interface SetClaim extends Claim {
  readonly present: boolean;
}
export interface ValueClaim extends Claim {
  readonly value: unknown;
}
type ExifEffect = Extract<Effect, { kind: 'write-exif' }>;
export interface ExifClaim extends Claim, Omit<ExifEffect, 'kind' | 'asset'> {}
export interface EndClaim extends Claim {
  readonly kind: 'trash' | 'delete';
  readonly asset: string;
  readonly keeper?: string;
}
export interface StackClaim extends Claim {
  readonly members: readonly string[];
  readonly primary: string;
  readonly keepPrimary: boolean;
}

/** Everything that was asked of one asset so far; sets accumulate, of single values each action's newest counts. */
export interface AssetIntents {
  tags: Map<string, Map<string, SetClaim>>;
  albums: Map<string, Map<string, SetClaim>>;
  values: Map<SettableField, Map<string, ValueClaim>>;
  exif: Map<string, ExifClaim>;
  /** That it shall be in no stack. */
  unstack: Map<string, Claim>;
  /** What it all came to, if nothing but this decided it; `null` once something else is asked. */
  target: AssetTarget | null;
}
type Kind = Exclude<keyof AssetIntents, 'target'>;

/** What the newest decision of one group (or of `delete` for one asset) says: it replaces the one before. */
export interface Decision {
  readonly claim: Claim;
  /** Assets it is about. */
  readonly members: readonly string[];
  /** Assets that must survive; none when nothing happens to the others, for then nothing depends on it. */
  readonly keep: readonly string[];
  readonly ends: readonly EndClaim[];
  readonly stacks: readonly StackClaim[];
}

/** Everything that was asked of one album so far; deletions count anew each time. */
export interface AlbumIntents {
  readonly values: Map<AlbumField, Map<string, ValueClaim>>;
  readonly users: Map<string, Map<string, ValueClaim>>;
  deleted: readonly Claim[];
}

export interface Intents {
  readonly assets: Map<string, AssetIntents>;
  readonly decisions: Map<string, Decision>;
  readonly albums: Map<string, AlbumIntents>;
}

export const createIntents = (): Intents => ({ assets: new Map(), decisions: new Map(), albums: new Map() });

/** Stands for all that nobody has asked for: most assets are asked for one thing. */
const NONE = new Map<never, never>();

/** The map of one kind of wish, to write to. */
function wishes<K extends Kind>(intents: Intents, asset: string, kind: K): AssetIntents[K] {
  const own = intentsOf(intents, asset);
  own.target = null;
  if (own[kind] === NONE) own[kind] = new Map() as AssetIntents[K];
  return own[kind];
}

function intentsOf(intents: Intents, asset: string): AssetIntents {
  let own = intents.assets.get(asset);
  if (!own) {
    own = { tags: NONE, albums: NONE, values: NONE, exif: NONE, unstack: NONE, target: null };
    intents.assets.set(asset, own);
  }
  return own;
}

export function put<K, V extends Claim>(map: Map<K, Map<string, V>>, key: K, claim: V): void {
  const claims = map.get(key) ?? new Map<string, V>();
  claims.set(keyOf(claim), claim);
  map.set(key, claims);
}

/** A set claim and its opposite by the same action are two claims; values of one action replace each other. */
const keyOf = (claim: Claim): string =>
  `${claim.by} ${claim.group ?? ''} ${'present' in claim ? claim.present : ''}`;

/** What was asked before in the same words changes nothing: what it came to stands. */
const isNews = (claims: ReadonlyMap<string, Claim> | undefined, claim: Claim): boolean =>
  !deepEqual(claims?.get(keyOf(claim)), claim);

/** Membership of an asset in an album (by reference) or tag (by value) is wanted or unwanted. */
export function claimMembership(
  intents: Intents,
  asset: string,
  field: 'tags' | 'albums',
  element: string,
  claim: SetClaim,
): void {
  if (isNews(intents.assets.get(asset)?.[field].get(element), claim))
    put(wishes(intents, asset, field), element, claim);
}

export function claimValue<F extends SettableField>(
  intents: Intents,
  asset: string,
  field: F,
  value: Settable[F],
  claim: Claim,
): void {
  const valued = { ...claim, value };
  if (isNews(intents.assets.get(asset)?.values.get(field), valued))
    put(wishes(intents, asset, 'values'), field, valued);
}

export function claimExif(intents: Intents, { kind: _, asset, ...wish }: ExifEffect, claim: Claim): void {
  wishes(intents, asset, 'exif').set(`${claim.by} ${wish.to}`, { ...claim, ...wish });
}

export function claimUnstack(intents: Intents, asset: string, claim: Claim): void {
  wishes(intents, asset, 'unstack').set(`${claim.by} ${claim.group ?? ''}`, claim);
}

/** Takes back what a decision asked of its members, but for their ends and stacks. */
export function forgetClaims({ assets }: Intents, { claim: { by, group }, members }: Decision): void {
  for (const id of members) {
    const asset = assets.get(id);
    if (!asset) continue;
    asset.target = null;
    for (const claims of [
      asset.exif,
      asset.unstack,
      ...[asset.tags, asset.albums, asset.values].flatMap(valuesOf),
    ])
      for (const [key, claim] of claims) if (claim.by === by && claim.group === group) claims.delete(key);
    for (const elements of [asset.tags, asset.albums, asset.values] as const)
      for (const [element, claims] of elements) if (claims.size === 0) elements.delete(element as never);
  }
}

const valuesOf = (map: ReadonlyMap<unknown, Map<string, Claim>>): readonly Map<string, Claim>[] => [
  ...map.values(),
];
