import type { Asset } from '../../model/asset.js';
import type { Album, DuplicateGroup, ExternalLibrary, Person, Stack, Tag } from '../../model/library.js';
import type { Outcome } from '../../model/server.js';
import { mapAsset } from './asset.js';
import { field, flag, flagOr, type Json, json, list, numberOf, text, textOrNull } from './narrow.js';

/**
 * Items of `GET /albums`. 2.7 names the owner in `ownerId`; 3.x has only `albumUsers`, the owner first among them
 * with the role "owner".
 */
export function mapAlbums(answer: unknown, userId: string): readonly Album[] {
  return list(json(answer, 'albums')).map((item) => {
    const users = list(field(item, 'albumUsers')).map((user) => ({
      id: text(field(field(user, 'user'), 'id')),
      role: text(field(user, 'role')),
    }));
    const ownerId =
      textOrNull(field(item, 'ownerId')) ?? users.find(({ role }) => role === 'owner')?.id ?? '';
    const mine = users.find(({ id }) => id === userId)?.role;
    return {
      id: text(field(item, 'id')),
      name: text(field(item, 'albumName')),
      description: textOrNull(field(item, 'description')) ?? '',
      ownerId,
      role: ownerId === userId ? 'owner' : mine === 'editor' ? 'editor' : 'viewer',
      assetCount: numberOf(field(item, 'assetCount')),
      shared: flag(field(item, 'shared')),
    };
  });
}

/** Items of `GET /tags` and of the answer of `PUT /tags`. */
export const mapTags = (answer: unknown): readonly Tag[] =>
  list(json(answer, 'tags')).map((item) => ({
    id: text(field(item, 'id')),
    value: text(field(item, 'value')),
  }));

/** One page of `GET /people`. */
export function mapPeoplePage(answer: unknown): {
  readonly persons: readonly Person[];
  readonly more: boolean;
} {
  const page = json(answer, '');
  return {
    persons: list(field(page, 'people')).map((item) => ({
      id: text(field(item, 'id')),
      name: textOrNull(field(item, 'name')) ?? '',
      hidden: flag(field(item, 'isHidden')),
    })),
    more: flagOr(field(page, 'hasNextPage'), false),
  };
}

/** Items of `GET /stacks`. */
export const mapStacks = (answer: unknown): readonly Stack[] =>
  list(json(answer, 'stacks')).map((item) => ({
    id: text(field(item, 'id')),
    primaryId: text(field(item, 'primaryAssetId')),
    members: list(field(item, 'assets'))
      .map((asset) => text(field(asset, 'id')))
      .sort(),
  }));

/** Items of `GET /duplicates`, with their members: exif and tags are in them, people, stacks and albums are not. */
export function mapDuplicates(
  answer: unknown,
): readonly { readonly group: DuplicateGroup; readonly assets: readonly Asset[] }[] {
  return list(json(answer, 'duplicates')).map((item) => {
    const id = text(field(item, 'duplicateId'));
    const assets = list(field(item, 'assets')).map((asset) => ({ ...mapAsset(asset), duplicateId: id }));
    const suggested = field(item, 'suggestedKeepAssetIds');
    const suggestedKeep = suggested.value === undefined ? [] : list(suggested).map(text).sort();
    return { group: { id, members: assets.map((asset) => asset.id).sort(), suggestedKeep }, assets };
  });
}

export const mapLibraries = (answer: unknown): readonly ExternalLibrary[] =>
  list(json(answer, 'libraries')).map((item) => ({
    id: text(field(item, 'id')),
    name: text(field(item, 'name')),
  }));

/** Per-id results of album and tag calls: an id that was in (or out) already is no failure. */
export function mapOutcomes(answer: unknown): readonly Outcome[] {
  return list(json(answer, 'results')).map((item: Json) => {
    const id = text(field(item, 'id'));
    if (flag(field(item, 'success'))) return { id, ok: true };
    const error = textOrNull(field(item, 'error')) ?? 'refused';
    return error === 'duplicate' || error === 'not_found'
      ? { id, ok: true, unchanged: true }
      : { id, ok: false, error };
  });
}
