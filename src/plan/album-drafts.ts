import { emptyAlbum } from '../model/library.js';
import type { AlbumSettable } from '../model/settable.js';
import type { LibraryView } from '../rules/view.js';
import type { Draft } from './drafts.js';
import type { Claim } from './intents.js';
import type { Targets } from './target.js';

/** Changes of albums as wholes; `others` are those of assets, which some of them wait for. */
export function draftAlbums(
  base: LibraryView,
  targets: Targets,
  others: readonly Draft[],
  create: (ref: string, claims: readonly Claim[]) => Draft[],
): Draft[] {
  const drafts: Draft[] = [];
  for (const [ref, { values, users, deleted }] of targets.albums) {
    const before = base.album(ref) ?? emptyAlbum(ref, ref.slice(1), base.server.userId);
    const target = `album:${ref}`;
    if (deleted) {
      const { name, description } = before;
      const change = { op: 'album.delete', target, before: { name, description }, after: null } as const;
      drafts.push({ change, detail: '', claims: deleted, needs: membershipsOf(others, ref, 'album.remove') });
      continue;
    }
    for (const [field, { value, claims }] of values) {
      if (before[field] === value) continue;
      const set = (one: unknown) => ({ [field]: one }) as { readonly [F in keyof AlbumSettable]?: never };
      const change = { op: 'album.set', target, before: set(before[field]), after: set(value) } as const;
      const added = field === 'cover' ? membershipsOf(others, ref, 'album.add', `asset:${value}`) : [];
      drafts.push({ change, detail: field, claims, needs: [...create(ref, claims), ...added] });
    }
    for (const [user, { value: after, claims }] of users) {
      const role = before.users.find(({ id }) => id === user)?.role ?? null;
      if (role === after) continue;
      const change = { op: 'album.share', target, user, before: role, after } as const;
      drafts.push({ change, detail: user, claims, needs: create(ref, claims) });
    }
  }
  return drafts;
}

const membershipsOf = (drafts: readonly Draft[], ref: string, op: string, target?: string): Draft[] =>
  drafts.filter(
    ({ change }) =>
      change.op === op &&
      'album' in change &&
      change.album === ref &&
      (target === undefined || change.target === target),
  );

/** What one action takes away and gives instead goes only when the asset has the other: albums and tags alike. */
export function needMoves(drafts: readonly Draft[]): void {
  const added = new Map<string, Draft[]>();
  const keysOf = ({ change, claims }: Draft): string[] => claims.map(({ by }) => `${change.target} ${by}`);
  for (const draft of drafts)
    if (draft.change.op === 'album.add' || draft.change.op === 'asset.tag')
      for (const key of keysOf(draft)) added.set(key, [...(added.get(key) ?? []), draft]);
  for (const draft of drafts)
    if (draft.change.op === 'album.remove' || draft.change.op === 'asset.untag')
      draft.needs.push(...keysOf(draft).flatMap((key) => added.get(key) ?? []));
}
