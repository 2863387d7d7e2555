import type { Asset } from '../../src/model/asset.js';
import type { Change } from '../../src/model/change.js';
import { emptyAlbum, type Library, type Stack } from '../../src/model/library.js';
import { USER } from '../support/asset.js';

/**
 * What a server would hold after these changes, said once more and without the planner's own projection: one change
 * at a time, in the order of the plan. Throws where Immich would refuse.
 */
export function applied(library: Library, changes: readonly Change[]): Library {
  const assets = new Map(library.assets.map((one) => [one.id, one]));
  const albums = new Map(library.albums.map((one) => [one.id, one]));
  const tags = new Map(library.tags.map((one) => [one.value, one]));
  let stacks: readonly Stack[] = library.stacks;
  const idOf = (ref: string): string => (ref.startsWith('+') ? `made-${ref.slice(1)}` : ref);
  const edit = (id: string, how: (asset: Asset) => Partial<Asset>): void => {
    const before = assets.get(id);
    if (!before) throw new Error(`${id} is not there`);
    assets.set(id, { ...before, ...how(before) });
  };

  for (const change of changes) {
    const on = change.target.slice(change.target.indexOf(':') + 1);
    switch (change.op) {
      case 'album.create': {
        const { name } = change.after;
        albums.set(idOf(on), emptyAlbum(idOf(on), name, USER));
        break;
      }
      case 'tag.create':
        tags.set(change.after.value, { id: `tag-${change.after.value}`, value: change.after.value });
        break;
      case 'album.add':
      case 'album.remove': {
        const album = idOf(change.album);
        if (!albums.has(album) || albums.get(album)!.role === 'viewer')
          throw new Error(`no way into ${album}`);
        edit(on, (one) => ({ albums: toggled(one.albums, album, change.after) }));
        break;
      }
      case 'asset.tag':
      case 'asset.untag':
        if (!tags.has(change.tag)) throw new Error(`there is no tag ${change.tag}`);
        edit(on, (one) => ({ tags: toggled(one.tags, change.tag, change.after) }));
        break;
      case 'asset.set': {
        const { favorite, visibility, rating, description, location, date, duplicateId } = change.after;
        const instant = date === undefined ? undefined : new Date(date).toISOString();
        edit(on, ({ exif }) => ({
          ...(favorite !== undefined && { favorite }),
          ...(visibility !== undefined && { visibility }),
          ...(duplicateId !== undefined && { duplicateId }),
          ...(instant !== undefined && { takenAt: instant, localTime: date!.slice(0, 23) }),
          exif: {
            ...exif,
            ...(instant !== undefined && { dateTimeOriginal: instant }),
            ...(rating !== undefined && { rating }),
            ...(description !== undefined && { description: description === '' ? null : description }),
            ...location,
          },
        }));
        break;
      }
      case 'stack.create': {
        const { primaryId, members } = change.after;
        stacks = [
          ...stacks.filter((stack) => !stack.members.some((id) => members.includes(id))),
          { id: `stack-of-${primaryId}`, primaryId, members },
        ];
        for (const id of members) edit(id, () => ({ stackId: `stack-of-${primaryId}` }));
        break;
      }
      case 'stack.update':
        stacks = stacks.map((stack) =>
          stack.id === on ? { ...stack, primaryId: change.after.primaryId } : stack,
        );
        break;
      case 'stack.delete':
        stacks = stacks.filter(({ id }) => id !== on);
        for (const id of change.before.members) edit(id, () => ({ stackId: null }));
        break;
      case 'asset.trash':
      case 'asset.delete':
        if (change.keeper !== undefined && !assets.has(change.keeper)) throw new Error('the keeper is gone');
        if (!assets.delete(on)) throw new Error(`${on} is not there`);
        break;
      case 'exif.write':
        throw new Error('no rule here writes files');
    }
  }
  return settled({ ...library, stacks, albums: sorted(albums), tags: sorted(tags) }, sorted(assets));
}

const sorted = <T extends { readonly id: string }>(map: ReadonlyMap<string, T>): readonly T[] =>
  [...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1));

const toggled = (list: readonly string[], element: string, wanted: boolean): readonly string[] =>
  [...list.filter((one) => one !== element), ...(wanted ? [element] : [])].sort();

/** Immich keeps trashed members in their stacks and forgets duplicate groups with one live member. */
function settled(library: Library, assets: readonly Asset[]): Library {
  const live = new Map(assets.map((one) => [one.id, one]));
  const duplicates = library.duplicates
    .map((group) => ({
      ...group,
      members: group.members.filter((id) => live.get(id)?.duplicateId === group.id),
    }))
    .filter(({ members }) => members.length > 1);
  const grouped = new Set(duplicates.map(({ id }) => id));
  return {
    ...library,
    stacks: library.stacks.filter(({ members }) => members.some((id) => live.has(id))),
    duplicates,
    assets: assets.map((one) =>
      one.duplicateId !== null && !grouped.has(one.duplicateId) ? { ...one, duplicateId: null } : one,
    ),
  };
}
