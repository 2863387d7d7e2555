import type { Asset, Field } from '../../model/asset.js';
import { namesApart } from '../apart.js';
import type { AssetGroup } from '../grouping.js';
import type { Ranked } from '../ranking/ranking.js';
import type { LibraryView } from '../view.js';
import { type Refusal, whyNotTrash, whySplitsStack, whyUntouchable } from './guards.js';

/** Why a whole group is left alone although its ranking was asked. */
export function whyNoDecision(
  ranked: Ranked,
  { destroys, rescuesMotion }: Terms,
  view: LibraryView,
): Refusal | undefined {
  const [keeper, ...losers] = ranked.order;
  if (!keeper || !ranked.decided) {
    const equal = ranked.order.filter((asset) => !ranked.reasons.has(asset.id));
    const reason = `the ranking does not tell ${listed(equal)} apart`;
    return { code: 'tie', reason };
  }
  const unavailable = whyUntouchable(keeper, view);
  if (unavailable)
    return { code: 'keeper-unavailable', reason: `${keeper.filename} is best, but ${unavailable.reason}` };
  if (!destroys) return undefined;
  const other = losers.find((asset) => asset.type !== keeper.type);
  if (other) {
    const [best, odd] = namesApart(keeper, other);
    const reason = `${best} is ${an(keeper.type)} and ${odd} ${an(other.type)}`;
    return { code: 'mixed-types', reason };
  }
  if (rescuesMotion) return undefined;
  const moving = keeper.livePhotoVideoId === null && losers.find((asset) => asset.livePhotoVideoId !== null);
  if (!moving) return undefined;
  const [live, best] = namesApart(moving, keeper);
  return { code: 'motion', reason: `${live} has a motion part and ${best} has none` };
}

const listed = (assets: readonly Asset[]): string => {
  const names = namesApart(...assets.slice(0, 3)).join(', ');
  return assets.length > 3 ? `${names} and ${assets.length - 3} more` : names;
};

const an = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

export interface Terms {
  /** Whether the losers are gone afterwards. */
  readonly destroys: boolean;
  /** Fields that the rule's `match` names. */
  readonly named: ReadonlySet<Field>;
  readonly mergesAlbums: boolean;
  /** Whether the keeper gets the motion part that only a loser has. */
  readonly rescuesMotion: boolean;
}

/** The losers that are left alone, each with its reason. What they have is not taken over either: they keep it. */
export function refusals(
  keeper: Asset,
  { members }: AssetGroup,
  view: LibraryView,
  terms: Terms,
): ReadonlyMap<Asset, Refusal> {
  const losers = members.filter((asset) => asset !== keeper);
  const refused = new Map<Asset, Refusal>();
  for (const loser of losers) {
    const refusal = terms.destroys ? whyKeepLoser(loser, keeper, view, terms) : whyUntouchable(loser, view);
    if (refusal) refused.set(loser, refusal);
  }
  if (!terms.destroys) return refused;
  const going = new Set(losers.filter((asset) => !refused.has(asset)).map((asset) => asset.id));
  for (const loser of losers) {
    const refusal = refused.has(loser) ? undefined : whySplitsStack(loser, going, view);
    if (refusal) refused.set(loser, refusal);
  }
  return refused;
}

function whyKeepLoser(
  loser: Asset,
  keeper: Asset,
  view: LibraryView,
  { named, mergesAlbums }: Terms,
): Refusal | undefined {
  const guarded = whyNotTrash(loser, view, named);
  if (guarded) return guarded;
  if (loser.edited && !keeper.edited && !named.has('edited'))
    return { code: 'edited', reason: `somebody edited it, and ${keeper.filename} is not edited` };
  const missed = loser.albums.flatMap((ref) => (keeper.albums.includes(ref) ? [] : (view.album(ref) ?? [])));
  const closed = mergesAlbums && missed.find(({ role }) => role === 'viewer');
  if (closed)
    return {
      code: 'album-read-only',
      reason: `it is in the album "${closed.name}", to which ${keeper.filename} cannot be added`,
    };
  const shared = !mergesAlbums && !named.has('albums') && missed.find((album) => album.shared);
  if (shared)
    return {
      code: 'shared',
      reason: `others see it in the album "${shared.name}", to which ${keeper.filename} is not added`,
    };
  return undefined;
}
