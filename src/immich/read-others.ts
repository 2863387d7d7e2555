import type { Asset } from '../model/asset.js';
import { ImmichError } from '../model/immich-error.js';
import type { ExternalLibrary, Person, User } from '../model/library.js';
import type { Http } from './call.js';
import { mapLibraries, mapPeoplePage, mapUsers } from './map/others.js';
import { readAsset } from './read-asset.js';

/** Everybody, hidden and unnamed ones too. */
export async function readPeople(http: Http): Promise<readonly Person[]> {
  const everybody: Person[] = [];
  for (let page = 1; ; page++) {
    const query = { page, size: 1000, withHidden: true };
    const { persons, more } = mapPeoplePage(
      await http({ method: 'GET', path: '/people', query, effect: 'none' }),
    );
    everybody.push(...persons);
    if (!more) return everybody;
  }
}

/** The list leaves out people without a name and with few faces; assets name them all the same. */
export function withUnlisted(listed: readonly Person[], assets: readonly Asset[]): readonly Person[] {
  const known = new Set(listed.map(({ id }) => id));
  const unlisted = new Set(assets.flatMap(({ persons }) => persons.filter((id) => !known.has(id))));
  return [...listed, ...[...unlisted].map((id) => ({ id, name: '', hidden: false }))];
}

/** Only an admin may list libraries; to others they are ids without names. */
export async function readLibraries(http: Http): Promise<readonly ExternalLibrary[]> {
  try {
    return mapLibraries(await http({ method: 'GET', path: '/libraries', effect: 'none' }));
  } catch (error) {
    const isNoAdmin =
      error instanceof ImmichError && error.kind === 'forbidden' && error.detail.permission === undefined;
    if (isNoAdmin) return [];
    throw error;
  }
}

/** Everybody with an account. */
export const readUsers = async (http: Http): Promise<readonly User[]> =>
  mapUsers(await http({ method: 'GET', path: '/users', effect: 'none' }));

/** Who is in a picture. */
export interface Faces {
  readonly persons: readonly string[];
  readonly unnamedFaces: number;
}

/** Who is in the picture, asset by asset: `GET /duplicates` always says that its assets show nobody. */
export async function readFacesOf(
  http: Http,
  assetIds: readonly string[],
): Promise<ReadonlyMap<string, Faces>> {
  const pairs = assetIds.map(async (id) => {
    const asset = await readAsset(http, id);
    const faces: Faces = { persons: asset?.persons ?? [], unnamedFaces: asset?.unnamedFaces ?? 0 };
    return [id, faces] as const;
  });
  return new Map(await Promise.all(pairs));
}
