import { ImmichError } from '../model/immich-error.js';
import type { AssetUpdate, ImmichServer } from '../model/server.js';
import { albumWrites } from './album-writes.js';
import { allOrNothing, perId } from './batches.js';
import type {
  AlbumBody,
  IdsBody,
  JobBody,
  MotionBody,
  StackBody,
  StackPrimaryBody,
  TrashBody,
  UpdateBody,
} from './bodies.js';
import type { Call, Http } from './call.js';
import { createTags } from './create-tags.js';
import { mapId } from './map/others.js';
import { mapOutcomes } from './map/outcomes.js';
import type { Reads } from './reads.js';

type Writes = Omit<ImmichServer, keyof Reads | 'identity' | 'permissions' | 'trashEnabled'>;

/** Everything that changes something. All but making albums and stacks states an end, so that repeating it is safe. */
export function writes(http: Http): Writes {
  const members = (
    method: Call['method'],
    path: '/albums/:id/assets' | '/tags/:id/assets',
    id: string,
    assetIds: readonly string[],
  ) =>
    perId(assetIds, async (ids) => {
      let isRepeated = false;
      const onDoubt = (): void => {
        isRepeated = true;
      };
      const answer = await http({
        method,
        path,
        id,
        body: { ids } satisfies IdsBody,
        effect: 'end',
        onDoubt,
      });
      return mapOutcomes(answer, isRepeated);
    });
  const assets = (
    method: Call['method'],
    path: string,
    assetIds: readonly string[],
    more: UpdateBody | Omit<TrashBody, 'ids'>,
  ) => allOrNothing(assetIds, (ids) => http({ method, path, body: { ids, ...more }, effect: 'end' }));

  const linkMotion = (assetIds: readonly string[], body: UpdateBody & MotionBody) =>
    allOrNothing(assetIds, (ids) =>
      Promise.all(ids.map((id) => http({ method: 'PUT', path: '/assets/:id', id, body, effect: 'end' }))),
    );

  const make = async (path: '/albums' | '/stacks', body: AlbumBody | StackBody): Promise<string> =>
    mapId(await http({ method: 'POST', path, body, effect: 'adds' }), path === '/albums' ? 'album' : 'stack');

  /** Asked again after an answer got lost, the server refuses what is gone by now. */
  const remove = async (path: '/albums/:id' | '/tags/:id' | '/stacks/:id', id: string): Promise<void> => {
    let isRepeated = false;
    const onDoubt = (): void => {
      isRepeated = true;
    };
    try {
      await http({ method: 'DELETE', path, id, effect: 'end', onDoubt });
    } catch (error) {
      if (!isRepeated || !(error instanceof ImmichError) || error.kind !== 'bad-request') throw error;
    }
  };

  return {
    deleteAlbum: (id) => remove('/albums/:id', id),
    deleteTag: (id) => remove('/tags/:id', id),
    deleteStack: (id) => remove('/stacks/:id', id),
    createAlbum: (name) => make('/albums', { albumName: name } satisfies AlbumBody),
    ...albumWrites(http),
    createTags: (values) => createTags(http, values),
    addToAlbum: (album, ids) => members('PUT', '/albums/:id/assets', album, ids),
    removeFromAlbum: (album, ids) => members('DELETE', '/albums/:id/assets', album, ids),
    tagAssets: (tag, ids) => members('PUT', '/tags/:id/assets', tag, ids),
    untagAssets: (tag, ids) => members('DELETE', '/tags/:id/assets', tag, ids),
    updateAssets: (ids, { livePhotoVideoId, ...update }) =>
      livePhotoVideoId === undefined
        ? assets('PUT', '/assets', ids, bodyOf(update))
        : linkMotion(ids, { ...bodyOf(update), livePhotoVideoId }),
    refreshMetadata: (ids) =>
      allOrNothing(ids, (assetIds) =>
        http({
          method: 'POST',
          path: '/assets/jobs',
          body: { assetIds, name: 'refresh-metadata' } satisfies JobBody,
          effect: 'end',
        }),
      ),
    createStack: (assetIds) => make('/stacks', { assetIds } satisfies StackBody),
    setStackPrimary: async (id, primaryAssetId) => {
      await http({
        method: 'PUT',
        path: '/stacks/:id',
        id,
        body: { primaryAssetId } satisfies StackPrimaryBody,
        effect: 'end',
      });
    },
    // Never `force`: what is trashed can be restored.
    trashAssets: (ids) => assets('DELETE', '/assets', ids, { force: false }),
    restoreAssets: (ids) => assets('POST', '/trash/restore/assets', ids, {}),
  };
}

/** Immich's names. A description is cleared by "" (`null` is refused); a rating by `null` (0 is refused by 3.x). */
function bodyOf(update: AssetUpdate): UpdateBody {
  const { favorite, visibility, rating, description, location, date, duplicateId } = update;
  return {
    ...(favorite !== undefined && { isFavorite: favorite }),
    ...(visibility !== undefined && { visibility }),
    ...(rating !== undefined && { rating }),
    ...(description !== undefined && { description: description ?? '' }),
    ...location,
    ...(duplicateId !== undefined && { duplicateId }),
    ...(date !== undefined && { dateTimeOriginal: date }),
  };
}
