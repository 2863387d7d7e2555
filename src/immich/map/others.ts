import type { Asset } from '../../model/asset.js';
import type { DuplicateGroup, ExternalLibrary, Person, Stack, Tag, User } from '../../model/library.js';
import type {
  WireAsset,
  WireBucket,
  WireDuplicates,
  WireId,
  WireLibrary,
  WireOtherUser,
  WirePeople,
  WirePerson,
  WireStack,
  WireTag,
} from '../wire.js';
import { mapAsset } from './asset.js';
import { flag, flagOr, list, number, object, type Row, text, textOrNull, texts } from './narrow.js';
import { instant } from './time.js';

export const idOf = (of: Row<WireId>): string => text(of, 'id');

/** The id of whatever a call has made. */
export const mapId = (answer: unknown, what: string): string => object({ [what]: answer }, what, idOf);

/** Items of `GET /tags` and of the answer of `PUT /tags`. */
export const mapTags = (answer: unknown): readonly Tag[] =>
  list({ tags: answer }, 'tags', (of: Row<WireTag>) => ({
    id: text(of, 'id'),
    value: text(of, 'value'),
    createdAt: instant(of, 'createdAt'),
  }));

/** One page of `GET /people`. */
export const mapPeoplePage = (
  answer: unknown,
): { readonly persons: readonly Person[]; readonly more: boolean } =>
  object({ people: answer }, 'people', (page: Row<WirePeople>) => ({
    persons: list(page, 'people', (of: Row<WirePerson>) => ({
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
  list({ stacks: answer }, 'stacks', (of: Row<WireStack>) => ({
    id: text(of, 'id'),
    primaryId: text(of, 'primaryAssetId'),
    members: [...list(of, 'assets', idOf)].sort(),
  })).filter(({ members }) => members.length > 1);

export interface DuplicatesRead {
  readonly group: DuplicateGroup;
  /** Its members with exif and tags; people, stacks and albums are not in the answer. */
  readonly assets: readonly Asset[];
}

/** Items of `GET /duplicates`. */
export const mapDuplicates = (answer: unknown): readonly DuplicatesRead[] =>
  list({ duplicates: answer }, 'duplicates', (of: Row<WireDuplicates>) => {
    const id = text(of, 'duplicateId');
    const assets = list(
      of,
      'assets',
      (asset: Row<WireAsset>): Asset => ({ ...mapAsset(asset), duplicateId: id }),
    );
    const suggestedKeep =
      of.suggestedKeepAssetIds === undefined ? [] : [...texts(of, 'suggestedKeepAssetIds')].sort();
    return { group: { id, members: assets.map((asset) => asset.id).sort(), suggestedKeep }, assets };
  });

export const mapLibraries = (answer: unknown): readonly ExternalLibrary[] =>
  list({ libraries: answer }, 'libraries', (of: Row<WireLibrary>) => ({
    id: text(of, 'id'),
    name: text(of, 'name'),
  }));

/** Items of `GET /users`. */
export const mapUsers = (answer: unknown): readonly User[] =>
  list({ users: answer }, 'users', (of: Row<WireOtherUser>) => ({
    id: text(of, 'id'),
    name: textOrNull(of, 'name') ?? '',
    email: text(of, 'email'),
  }));

/** Assets per month of `GET /timeline/buckets`, by the first day of the month. */
export const mapMonths = (answer: unknown): readonly { readonly from: string; readonly assets: number }[] =>
  list({ buckets: answer }, 'buckets', (of: Row<WireBucket>) => ({
    from: text(of, 'timeBucket'),
    assets: number(of, 'count'),
  }));
