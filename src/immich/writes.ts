import { ImmichError } from '../model/immich-error.js';
import type { AssetUpdate, ImmichServer, Outcome } from '../model/server.js';
import { allOrNothing, perId } from './batches.js';
import type { Http, Method } from './http.js';
import { field, json, text } from './map/narrow.js';
import { mapOutcomes, mapTags } from './map/others.js';

type Writes = Omit<
  ImmichServer,
  | 'identity'
  | 'permissions'
  | 'trashEnabled'
  | 'readLibrary'
  | 'readAssets'
  | 'readDuplicates'
  | 'readStacks'
  | 'readAlbumNames'
  | 'readTags'
>;

/** Everything that changes something. All but making albums and stacks states an end, so that repeating it is safe. */
export function writes(http: Http): Writes {
  const members = (method: Method, kind: 'albums' | 'tags', id: string, assetIds: readonly string[]) =>
    perId(assetIds, async (ids): Promise<readonly Outcome[]> => {
      const call = { method, path: `/${kind}/${id}/assets`, endpoint: `/${kind}/:id/assets`, body: { ids } };
      return mapOutcomes(await http({ ...call, idempotent: true }));
    });
  return {
    createAlbum: async (name) => {
      const answer = await http({ method: 'POST', path: '/albums', body: { albumName: name } });
      return text(field(json(answer, 'album'), 'id'));
    },
    createTags: async (values) => {
      const answer = await http({ method: 'PUT', path: '/tags', body: { tags: values }, idempotent: true });
      const made = mapTags(answer);
      // One entry per value, in order; the server writes values its own way (`a//b` becomes `a/b`).
      if (made.length !== values.length)
        throw new ImmichError('bad-answer', `The server made ${made.length} of ${values.length} tags.`);
      return new Map(values.map((value, index) => [value, made[index]!.id]));
    },
    addToAlbum: (album, ids) => members('PUT', 'albums', album, ids),
    removeFromAlbum: (album, ids) => members('DELETE', 'albums', album, ids),
    tagAssets: (tag, ids) => members('PUT', 'tags', tag, ids),
    untagAssets: (tag, ids) => members('DELETE', 'tags', tag, ids),
    updateAssets: (assetIds, update) =>
      allOrNothing(assetIds, (ids) =>
        http({ method: 'PUT', path: '/assets', body: { ids, ...bodyOf(update) }, idempotent: true }),
      ),
    createStack: async (assetIds) => {
      const answer = await http({ method: 'POST', path: '/stacks', body: { assetIds } });
      return text(field(json(answer, 'stack'), 'id'));
    },
    setStackPrimary: async (stack, primaryAssetId) => {
      await http({
        method: 'PUT',
        path: `/stacks/${stack}`,
        endpoint: '/stacks/:id',
        body: { primaryAssetId },
        idempotent: true,
      });
    },
    // Never `force`: what is trashed can be restored.
    trashAssets: (assetIds) =>
      allOrNothing(assetIds, (ids) =>
        http({ method: 'DELETE', path: '/assets', body: { ids, force: false }, idempotent: true }),
      ),
    restoreAssets: (assetIds) =>
      allOrNothing(assetIds, (ids) =>
        http({ method: 'POST', path: '/trash/restore/assets', body: { ids }, idempotent: true }),
      ),
  };
}

/** Immich's names. A description is cleared by "" (`null` is refused); a rating by `null` (0 is refused by 3.x). */
function bodyOf({
  favorite,
  visibility,
  rating,
  description,
  location,
  date,
}: AssetUpdate): Readonly<Record<string, unknown>> {
  return {
    ...(favorite !== undefined && { isFavorite: favorite }),
    ...(visibility !== undefined && { visibility }),
    ...(rating !== undefined && { rating }),
    ...(description !== undefined && { description: description ?? '' }),
    ...location,
    ...(date !== undefined && { dateTimeOriginal: date }),
  };
}
