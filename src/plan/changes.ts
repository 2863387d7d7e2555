import type { Tag } from '../model/library.js';
import type { PlannedGroup } from '../model/plan.js';
import type { SettableField } from '../model/settable.js';
import type { LibraryView } from '../rules/view.js';
import { draftAlbums, needMoves } from './album-drafts.js';
import type { Draft } from './drafts.js';
import type { Claim } from './intents.js';
import { needMerges } from './merge-needs.js';
import { needDestinations } from './moves.js';
import type { AssetTarget, StackTarget, Targets, UnstackTarget } from './target.js';
import { currentValue, sameValue } from './values.js';

/** Turns targets into the changes that reach them, with what must hold before each may run. */
export function draftChanges(
  base: LibraryView,
  tags: readonly Tag[],
  targets: Targets,
  groups: ReadonlyMap<string, PlannedGroup>,
): Draft[] {
  const creating = createdBy(base, tags);
  const drafts: Draft[] = [];
  const ends: Draft[] = [];
  for (const [id, target] of targets.assets) {
    if (target.end) ends.push(draftEnd(target, target.end.claims, id));
    else drafts.push(...draftTarget(target, creating));
  }
  for (const stack of targets.stacks) drafts.push(draftStack(stack));
  for (const stack of targets.unstacks) drafts.push(draftUnstack(stack));
  const albums = draftAlbums(base, targets, drafts, creating.album);
  const all = [...creating.drafts(), ...drafts, ...albums, ...ends];
  needMoves(drafts);
  needMerges(all, groups);
  return all;
}

/** Albums and tags that have to be made, one draft each, with the claims of all who use them. */
function createdBy(base: LibraryView, tags: readonly Tag[]) {
  const known = new Set(tags.map((tag) => tag.value));
  const made = new Map<string, Draft & { readonly claims: Claim[] }>();
  const make = (target: string, change: Draft['change'], claims: readonly Claim[]): Draft[] => {
    const draft = made.get(target) ?? { change, detail: '', claims: [], needs: [] };
    // The reason and group belong to the memberships, not to the album they share.
    for (const { by, rule, priority } of claims)
      if (!draft.claims.some((known) => known.by === by)) draft.claims.push({ by, rule, priority });
    made.set(target, draft);
    return [draft];
  };
  return {
    drafts: () => [...made.values()],
    tag: (value: string, claims: readonly Claim[]): Draft[] =>
      known.has(value)
        ? []
        : make(
            `tag:${value}`,
            { op: 'tag.create', target: `tag:${value}`, before: null, after: { value } },
            claims,
          ),
    album: (ref: string, claims: readonly Claim[]): Draft[] =>
      !ref.startsWith('+') || base.album(ref)
        ? []
        : make(
            `album:${ref}`,
            { op: 'album.create', target: `album:${ref}`, before: null, after: { name: ref.slice(1) } },
            claims,
          ),
  };
}

function draftTarget(target: AssetTarget, creating: ReturnType<typeof createdBy>): Draft[] {
  const { before: asset } = target;
  const on = `asset:${asset.id}`;
  const drafts: Draft[] = [];
  for (const [tag, { value, claims }] of target.tags) {
    const before = asset.tags.includes(tag);
    if (before === value) continue;
    const op = value ? 'asset.tag' : 'asset.untag';
    const needs = value ? creating.tag(tag, claims) : [];
    drafts.push({ change: { op, target: on, tag, before, after: value }, detail: tag, claims, needs });
  }
  for (const [album, { value, claims }] of target.albums) {
    const before = asset.albums.includes(album);
    if (before === value) continue;
    const op = value ? 'album.add' : 'album.remove';
    const needs = value ? creating.album(album, claims) : [];
    drafts.push({ change: { op, target: on, album, before, after: value }, detail: album, claims, needs });
  }
  for (const [field, { value, claims }] of target.values) {
    const before = currentValue(asset, field as SettableField);
    if (sameValue(before, value)) continue;
    const change = {
      op: 'asset.set' as const,
      target: on,
      before: { [field]: before },
      after: { [field]: value },
    };
    drafts.push({ change: change as Draft['change'], detail: field, claims, needs: [] });
  }
  needDestinations(drafts);
  return drafts;
}

function draftEnd(target: AssetTarget, claims: readonly Claim[], id: string): Draft {
  const { kind, keeper } = target.end!.value;
  const trashed = kind === 'trash' ? ({ trashed: true } as const) : null;
  return {
    change: {
      op: kind === 'trash' ? 'asset.trash' : 'asset.delete',
      target: `asset:${id}`,
      before: { trashed: false },
      after: trashed,
      ...(keeper !== undefined && { keeper }),
    },
    detail: '',
    claims,
    needs: [],
  };
}

function draftStack({ primary, members, claims, existing }: StackTarget): Draft {
  const [only] = existing;
  if (only && only.members.length === members.length) {
    const before = { primaryId: only.primaryId, members: only.members };
    const change = {
      op: 'stack.update',
      target: `stack:${only.id}`,
      before,
      after: { primaryId: primary, members },
    } as const;
    return { change, detail: '', claims, needs: [] };
  }
  const before = existing.map(({ id, primaryId, members: of }) => ({ id, primaryId, members: of }));
  const change = {
    op: 'stack.create',
    target: `stack:+${primary}`,
    before,
    after: { primaryId: primary, members },
  } as const;
  return { change, detail: '', claims, needs: [] };
}

function draftUnstack({ stack: { id, primaryId, members }, claims }: UnstackTarget): Draft {
  const before = { primaryId, members };
  return {
    change: { op: 'stack.delete', target: `stack:${id}`, before, after: null },
    detail: '',
    claims,
    needs: [],
  };
}
