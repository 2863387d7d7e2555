import type { Asset } from '../../model/asset.js';
import type { Album, DuplicateGroup, ExternalLibrary, Person, Stack, Tag } from '../../model/library.js';
import { mapAsset } from './asset.js';
import { flag, flagOr, list, number, object, type Row, text, textOrNull, texts } from './narrow.js';

/** The id of whatever a call has made. */
export const mapId = (answer: unknown, what: string): string =>
  object({ [what]: answer }, what, (of) => text(of, 'id'));

/**
 * Items of `GET /albums`. 2.7 names the owner in `ownerId`; 3.x has only `albumUsers`, the owner first among them
 * with the role "owner".
 */
export const mapAlbums = (answer: unknown, userId: string): readonly Album[] =>
  list({ albums: answer }, 'albums', (of) => {
    const users = list(of, 'albumUsers', (user) => ({
      id: object(user, 'user', (one) => text(one, 'id')),
      role: text(user, 'role'),
    }));
    const ownerId = textOrNull(of, 'ownerId') ?? users.find(({ role }) => role === 'owner')?.id ?? '';
    const mine = users.find(({ id }) => id === userId)?.role;
    return {
      id: text(of, 'id'),
      name: text(of, 'albumName'),
      description: textOrNull(of, 'description') ?? '',
      ownerId,
      role: ownerId === userId ? 'owner' : mine === 'editor' ? 'editor' : 'viewer',
      assetCount: number(of, 'assetCount'),
      shared: flag(of, 'shared'),
    };
  });

/** Only the ids of such albums, sorted. */
export const mapAlbumIds = (answer: unknown): readonly string[] =>
  [...list({ albums: answer }, 'albums', (of) => text(of, 'id'))].sort();

/** Items of `GET /tags` and of the answer of `PUT /tags`. */
export const mapTags = (answer: unknown): readonly Tag[] =>
  list({ tags: answer }, 'tags', (of) => ({ id: text(of, 'id'), value: text(of, 'value') }));

/** One page of `GET /people`. */
export const mapPeoplePage = (
  answer: unknown,
): { readonly persons: readonly Person[]; readonly more: boolean } =>
  object({ people: answer }, 'people', (page) => ({
    persons: list(page, 'people', (of) => ({
      id: text(of, 'id'),
      name: textOrNull(of, 'name') ?? '',
      hidden: flag(of, 'isHidden'),
    })),
    more: flagOr(page, 'hasNextPage', false),
  }));

/**
 * Items of `GET /stacks`. One with a single member, which Immich leaves behind when the others are taken out or
 * trashed, is no stack to anybody: its asset does not say that it is in one.
 */
export const mapStacks = (answer: unknown): readonly Stack[] =>
  list({ stacks: answer }, 'stacks', (of) => ({
    id: text(of, 'id'),
    primaryId: text(of, 'primaryAssetId'),
    members: [...list(of, 'assets', (asset) => text(asset, 'id'))].sort(),
  })).filter(({ members }) => members.length > 1);

export interface DuplicatesRead {
  readonly group: DuplicateGroup;
  /** Its members with exif and tags; people, stacks and albums are not in the answer. */
  readonly assets: readonly Asset[];
}

/** Items of `GET /duplicates`. */
export const mapDuplicates = (answer: unknown): readonly DuplicatesRead[] =>
  list({ duplicates: answer }, 'duplicates', (of) => {
    const id = text(of, 'duplicateId');
    const assets = list(of, 'assets', (asset): Asset => ({ ...mapAsset(asset), duplicateId: id }));
    const suggestedKeep =
      of.suggestedKeepAssetIds === undefined ? [] : [...texts(of, 'suggestedKeepAssetIds')].sort();
    return { group: { id, members: assets.map((asset) => asset.id).sort(), suggestedKeep }, assets };
  });

export const mapLibraries = (answer: unknown): readonly ExternalLibrary[] =>
  list({ libraries: answer }, 'libraries', (of) => ({ id: text(of, 'id'), name: text(of, 'name') }));

/** Assets per month of `GET /timeline/buckets`, by the first day of the month. */
export const mapMonths = (answer: unknown): readonly { readonly from: string; readonly assets: number }[] =>
  list({ buckets: answer }, 'buckets', (of: Row) => ({
    from: text(of, 'timeBucket'),
    assets: number(of, 'count'),
  }));
