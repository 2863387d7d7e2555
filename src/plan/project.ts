import type { Asset } from '../model/asset.js';
import type { DuplicateGroup, Stack } from '../model/library.js';
import type { LibraryView } from '../rules/view.js';
import { projectAlbums } from './project-albums.js';
import type { Targets } from './target.js';

/** Whether assets that go to the trash are still there: during the rounds they are, in the settled library not. */
export type Trashed = 'present' | 'gone';

/** A library with changes, and which assets are otherwise than before them: `null` where they are gone. */
export interface Projection extends LibraryView {
  readonly changed: ReadonlyMap<string, Asset | null>;
}

/** The library as it was read, before any change. */
export const unchanged = (base: LibraryView): Projection => ({ ...base, changed: new Map() });

/** The library as it will be: `base` with the targets laid over it. `base` stays as it is. */
export function project(
  base: LibraryView,
  targets: Targets,
  trashed: Trashed,
  /** Whether rules look at albums themselves, at the days that they span, too. */
  albumRules: boolean,
): Projection {
  const changed = new Map<string, Asset | null>();
  for (const [id, { before, after, end }] of targets.assets) {
    if (end && trashed === 'gone') changed.set(id, null);
    else if (after !== before) changed.set(id, after);
  }
  if (trashed === 'gone') for (const id of widowedBy(targets, base)) widow(id, base, changed);
  const stacks = projectStacks(base, targets, changed);
  const freed = targets.unstacks.flatMap(({ stack }) => stack.members);
  const asset = (id: string): Asset | undefined => {
    const now = changed.get(id);
    return now === undefined ? base.asset(id) : (now ?? undefined);
  };
  // Whatever the base lists is as it was, unless it is among the changed.
  const present = (list: readonly Asset[]): readonly Asset[] => list.flatMap(({ id }) => asset(id) ?? []);
  const duplicates = projectDuplicates(base, freed, asset, trashed);
  const { assets, at } = projectAll(base, changed);
  const albums = projectAlbums(base, targets, trashed, albumRules ? assets() : null);
  return {
    ...base,
    changed,
    asset,
    assets,
    at,
    atPath: (path) => present(base.atPath(path)),
    returned: (id) => asset(base.returned(id) ?? '')?.id,
    stillsOf: (id) => present(base.stillsOf(id)),
    album: albums.album,
    albums: albums.albums,
    albumsNamed: albums.albumsNamed,
    stack: (id) => (stacks.has(id) ? (stacks.get(id) ?? undefined) : base.stack(id)),
    duplicates,
  };
}

/** All assets, put together when somebody first asks for them. */
function projectAll(base: LibraryView, changed: Projection['changed']): Pick<LibraryView, 'assets' | 'at'> {
  let places: readonly (Asset | undefined)[] | undefined;
  let assets: readonly Asset[] | undefined;
  const all = (): readonly (Asset | undefined)[] => {
    if (places) return places;
    const made = Array.from({ length: base.size }, (_, position) => base.at(position));
    for (const [id, asset] of changed) made[base.positionOf(id)!] = asset ?? undefined;
    places = made;
    return places;
  };
  return {
    at: (position) => all()[position],
    assets() {
      assets ??= all().filter((asset) => asset !== undefined);
      return assets;
    },
  };
}

function projectStacks(
  base: LibraryView,
  targets: Targets,
  assets: Map<string, Asset | null>,
): Map<string, Stack | null> {
  const stacks = new Map<string, Stack | null>();
  const put = (id: string, stackId: string | null): void => {
    const changed = assets.get(id);
    const asset = changed === undefined ? base.asset(id) : changed;
    if (asset && asset.stackId !== stackId) assets.set(id, { ...asset, stackId });
  };
  for (const { stack } of targets.unstacks) {
    stacks.set(stack.id, null);
    for (const member of stack.members) put(member, null);
  }
  for (const { primary, members, existing } of targets.stacks) {
    const [only] = existing;
    const id = only && only.members.length === members.length ? only.id : `+${primary}`;
    stacks.set(id, { id, primaryId: primary, members });
    for (const member of members) put(member, id);
  }
  return stacks;
}

/** The last live members of duplicate groups that all others leave: Immich forgets such groups. */
export function widowedBy({ assets }: Targets, base: LibraryView): readonly string[] {
  const stays = (id: string): boolean => {
    const target = assets.get(id);
    return target?.end === undefined && target?.values.get('duplicateId')?.value !== null;
  };
  return base.duplicates().flatMap(({ members }) => {
    const left = members.filter(stays);
    return left.length === 1 && members.length > 1 ? left : [];
  });
}

function widow(id: string, base: LibraryView, assets: Map<string, Asset | null>): void {
  const asset = assets.get(id) ?? base.asset(id);
  if (asset) assets.set(id, { ...asset, duplicateId: null });
}

/**
 * Immich dissolves a duplicate group as soon as one live member is left, and what is taken out of a stack (`freed`) is
 * a member again. During the rounds those that are no duplicates any more stay in: the decision that made them so
 * stands on the group. The groups are made when first asked for.
 */
function projectDuplicates(
  base: LibraryView,
  freed: readonly string[],
  asset: (id: string) => Asset | undefined,
  trashed: Trashed,
): () => readonly DuplicateGroup[] {
  const belongs = (member: Asset | undefined, group: string): boolean =>
    trashed === 'present' ? member !== undefined : member?.duplicateId === group;
  let groups: readonly DuplicateGroup[] | undefined;
  return () => {
    groups ??= withFreed(base.duplicates(), freed, asset)
      .map((group) => ({ ...group, members: group.members.filter((id) => belongs(asset(id), group.id)) }))
      .filter((group) => group.members.length > 1);
    return groups;
  };
}

function withFreed(
  groups: readonly DuplicateGroup[],
  freed: readonly string[],
  asset: (id: string) => Asset | undefined,
): readonly DuplicateGroup[] {
  if (freed.length === 0) return groups;
  const all = new Map(groups.map((group) => [group.id, group]));
  for (const member of freed) {
    const id = asset(member)?.duplicateId;
    if (id == null) continue;
    const { members = [], suggestedKeep = [] } = all.get(id) ?? {};
    all.set(id, { id, members: [...new Set([...members, member])].sort(), suggestedKeep });
  }
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
