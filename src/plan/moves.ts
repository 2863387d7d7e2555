import type { Asset } from '../model/asset.js';
import type { Skip } from '../model/plan.js';
import type { Joining } from '../rules/effects.js';
import type { LibraryView } from '../rules/view.js';
import { resolveAlbum } from './albums.js';
import { byOf } from './conflicts.js';
import type { Draft } from './drafts.js';
import type { Claim, Membership } from './intents.js';
import type { AssetTarget, Wanted } from './target.js';

/** Where an asset must be before it leaves something. An album that cannot be found is one it is never in. */
export const destinationsOf = (after: readonly Joining[], view: LibraryView): readonly Membership[] =>
  after.map((effect) => {
    if (effect.kind === 'tag') return { field: 'tags', element: effect.tag };
    const found = resolveAlbum(view, effect.album, effect.create);
    return { field: 'albums', element: 'ref' in found ? found.ref : '' };
  });

type Memberships = Pick<AssetTarget, 'tags' | 'albums'>;

/** Takes back the removals of a move whose destinations other rules have refused: then it stays where it was. */
export function keepUnmoved(
  id: string,
  asset: Asset | undefined,
  target: Memberships,
  albumName: (ref: string) => string,
): Memberships & { readonly skips: readonly Skip[] } {
  if (!isMoving(target.tags) && !isMoving(target.albums)) return { ...target, skips: [] };
  const skips: Skip[] = [];
  const willBe = ({ field, element }: Membership): boolean =>
    target[field].get(element)?.value ?? asset?.[field].includes(element) ?? false;
  const mayLeave = ({ after = [] }: Claim): boolean => after.every(willBe);
  const keep = (field: 'tags' | 'albums'): ReadonlyMap<string, Wanted<boolean>> => {
    const kept = new Map<string, Wanted<boolean>>();
    for (const [element, { value, claims }] of target[field]) {
      const leaving = claims.filter(mayLeave);
      if (leaving.length > 0) kept.set(element, { value, claims: leaving });
      else {
        const where = field === 'tags' ? `tag ${element}` : `album ${albumName(element)}`;
        const reason = `${where} stays, because another rule keeps the asset out of where it was to go`;
        skips.push({ target: `asset:${id}`, by: byOf(claims), code: 'not-moved', reason });
      }
    }
    return kept;
  };
  return { tags: keep('tags'), albums: keep('albums'), skips };
}

function isMoving(memberships: Memberships['tags']): boolean {
  for (const { claims } of memberships.values())
    for (const { after = [] } of claims) if (after.length > 0) return true;
  return false;
}

/** Lets the removals of a move wait for what it adds. */
export function needDestinations(drafts: readonly Draft[]): void {
  if (!drafts.some(({ claims }) => claims.some(({ after = [] }) => after.length > 0))) return;
  const keyOf = ({ change, detail }: Draft): string =>
    `${change.op === 'asset.tag' || change.op === 'asset.untag' ? 'tags' : 'albums'} ${detail}`;
  const adding = new Map(
    drafts.flatMap((draft) =>
      draft.change.op === 'asset.tag' || draft.change.op === 'album.add' ? [[keyOf(draft), draft]] : [],
    ),
  );
  for (const draft of drafts) {
    if (draft.change.op !== 'asset.untag' && draft.change.op !== 'album.remove') continue;
    const waits = draft.claims.flatMap(({ after = [] }) =>
      after.flatMap(({ field, element }) => adding.get(`${field} ${element}`) ?? []),
    );
    draft.needs.push(...new Set(waits));
  }
}
