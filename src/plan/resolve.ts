import type { Asset } from '../model/asset.js';
import type { Past } from '../model/past.js';
import type { Skip } from '../model/plan.js';
import type { SettableField } from '../model/settable.js';
import type { LibraryView } from '../rules/view.js';
import type { Conflict } from './conflicts.js';
import type { AssetIntents, ExifClaim, Intents } from './intents.js';
import { keepProtection } from './keep-protection.js';
import { keepUnmoved } from './moves.js';
import { grant } from './past/grant.js';
import type { Suspension } from './past/withhold.js';
import { resolveAlbums } from './resolve-albums.js';
import { resolveEnds } from './resolve-ends.js';
import { NOTHING, resolveMemberships, resolveValue } from './resolve-sets.js';
import { resolveStacks } from './resolve-stacks.js';
import type { AssetTarget, Targets, Wanted } from './target.js';
import { currentValue } from './values.js';
import { withWishes } from './with-wishes.js';

export interface Resolution {
  readonly targets: Targets;
  readonly conflicts: readonly Conflict[];
  readonly skips: readonly Skip[];
  /** Rules that something works against. */
  readonly suspended: ReadonlyMap<string, Suspension>;
}

/** Fields whose change would hide or rewrite a protected asset. */
const PROTECTED_FIELDS: ReadonlySet<SettableField> = new Set([
  'visibility',
  'date',
  'location',
  'description',
]);

/** What is decided elsewhere. */
export interface Bystanders {
  readonly excluded: (asset: Asset) => boolean;
  /** The `sync` actions, as `rule#index`. */
  readonly owners: ReadonlySet<string>;
  /** What earlier runs did. */
  readonly past: Past;
}

/** Decides all that was asked for: the one place where rules meet. `view` is the projection so far. */
export function resolve(
  wished: Intents,
  base: LibraryView,
  view: LibraryView,
  { excluded, owners, past }: Bystanders,
): Resolution {
  const { intents, suspended, ...withheld } = grant(wished, base, past);
  const conflicts: Conflict[] = [];
  const skips: Skip[] = [...withheld.skips];
  // What is asked about an asset besides its wishes: the answer may be another one in the next round.
  let asked = 0;
  const isProtected = (id: string): boolean => {
    asked++;
    return [base.asset(id), view.asset(id)].some((asset) => asset !== undefined && base.isProtected(asset));
  };
  const albumName = (ref: string): string => view.album(ref)?.name ?? ref.replace(/^\+/, '');

  const mayWrite =
    (id: string) =>
    (claim: ExifClaim): boolean => {
      if (!isProtected(id) || Object.keys(claim.fields).length === 0) return true;
      skips.push(protectedSkip(id, claim.by, 'its file is not rewritten'));
      return false;
    };

  const assets = new Map<string, AssetTarget>();
  for (const [id, wanted] of intents.assets) {
    if (wanted.target) {
      assets.set(id, wanted.target);
      continue;
    }
    const asset = base.asset(id);
    if (!asset) continue;
    const said = conflicts.length + skips.length + asked;
    const values = resolveValues(asset, id, wanted, isProtected, conflicts, skips);
    const exif = wanted.exif.size === 0 ? NO_EXIF : [...wanted.exif.values()].filter(mayWrite(id));
    const tags = resolveMemberships(id, wanted.tags, 'tag-conflict', (tag) => tag, conflicts);
    const albums = resolveMemberships(id, wanted.albums, 'album-conflict', albumName, conflicts);
    const kept = base.isProtected(asset)
      ? keepProtection(asset, { tags, albums, values }, base, owners, albumName)
      : { tags, albums, values, skips: [] };
    const stay = keepUnmoved(id, asset, kept, albumName);
    for (const skip of [...kept.skips, ...stay.skips]) skips.push(skip);
    const wishes = { tags: stay.tags, albums: stay.albums, values: kept.values, exif };
    const target = { ...wishes, before: asset, after: withWishes(asset, wishes) };
    assets.set(id, target);
    if (conflicts.length + skips.length + asked === said) wanted.target = target;
  }

  // What a group was to save from its losers and could not: then the losers stay.
  const blocked = new Set<string>(withheld.blocked);
  for (const { claims } of conflicts)
    for (const { group } of claims) if (group !== undefined) blocked.add(group);
  const ends = resolveEnds(intents, isProtected, blocked);
  const stacks = resolveStacks(intents, base, { isEnded: (id) => ends.ends.has(id), isProtected, excluded });
  // The trash absorbs all else that was wanted of an asset. The rules see it all the same: what it is given may be
  // worth keeping, or protect it.
  for (const [id, end] of ends.ends) {
    const asset = base.asset(id);
    if (asset) assets.set(id, { ...(assets.get(id) ?? untouched(asset)), end });
  }

  return {
    targets: {
      assets,
      albums: resolveAlbums(intents, conflicts),
      stacks: stacks.stacks,
      unstacks: stacks.unstacks,
    },
    conflicts: [...conflicts, ...ends.conflicts, ...stacks.conflicts],
    skips: [...skips, ...ends.skips, ...stacks.skips],
    suspended,
  };
}

const NO_EXIF: readonly ExifClaim[] = [];
const untouched = (asset: Asset): AssetTarget => ({
  tags: NOTHING,
  albums: NOTHING,
  values: NOTHING,
  exif: NO_EXIF,
  before: asset,
  after: asset,
});

function resolveValues(
  asset: Asset,
  id: string,
  wanted: AssetIntents,
  isProtected: (id: string) => boolean,
  conflicts: Conflict[],
  skips: Skip[],
): ReadonlyMap<SettableField, Wanted<unknown>> {
  if (wanted.values.size === 0) return NOTHING;
  const values = new Map<SettableField, Wanted<unknown>>();
  for (const [field, all] of wanted.values) {
    const guarded = PROTECTED_FIELDS.has(field) && isProtected(id);
    const claims = [...all.values()].filter((claim) => {
      if (!guarded || (claim.group !== undefined && fills(asset, field, claim.value))) return true;
      skips.push(protectedSkip(id, claim.by, `its ${field} is not changed`));
      return false;
    });
    const value = resolveValue(id, field, claims, conflicts);
    if (value) values.set(field, value);
  }
  return values;
}

/** A protected keeper may be given what its losers had, as long as all that it has itself stays. */
function fills(asset: Asset, field: SettableField, value: unknown): boolean {
  if (field === 'visibility') return false;
  const before = currentValue(asset, field);
  if (typeof before !== 'string') return before === null;
  const lines = new Set(String(value).split('\n'));
  return before.trim() === '' || before.split('\n').every((line) => lines.has(line));
}

const protectedSkip = (id: string, by: string, what: string): Skip => ({
  target: `asset:${id}`,
  by: [by],
  code: 'protected',
  reason: `safety.protect covers it, so ${what}`,
});
