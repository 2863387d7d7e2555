import type { AssetUpdate, ImmichServer } from '../model/server.js';
import { allOrNothing, perId } from './batches.js';
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
      const answer = await http({ method, path, id, body: { ids }, effect: 'end', onDoubt });
      return mapOutcomes(answer, isRepeated);
    });
  const assets = (
    method: Call['method'],
    path: string,
    assetIds: readonly string[],
    more: Readonly<Record<string, unknown>>,
  ) => allOrNothing(assetIds, (ids) => http({ method, path, body: { ids, ...more }, effect: 'end' }));

  return {
    createAlbum: async (name) =>
      mapId(
        await http({ method: 'POST', path: '/albums', body: { albumName: name }, effect: 'adds' }),
        'album',
      ),
    createTags: (values) => createTags(http, values),
    addToAlbum: (album, ids) => members('PUT', '/albums/:id/assets', album, ids),
    removeFromAlbum: (album, ids) => members('DELETE', '/albums/:id/assets', album, ids),
    tagAssets: (tag, ids) => members('PUT', '/tags/:id/assets', tag, ids),
    untagAssets: (tag, ids) => members('DELETE', '/tags/:id/assets', tag, ids),
    updateAssets: (ids, update) => assets('PUT', '/assets', ids, bodyOf(update)),
    createStack: async (assetIds) =>
      mapId(await http({ method: 'POST', path: '/stacks', body: { assetIds }, effect: 'adds' }), 'stack'),
    setStackPrimary: async (id, primaryAssetId) => {
      await http({ method: 'PUT', path: '/stacks/:id', id, body: { primaryAssetId }, effect: 'end' });
    },
    // Never `force`: what is trashed can be restored.
    trashAssets: (ids) => assets('DELETE', '/assets', ids, { force: false }),
    restoreAssets: (ids) => assets('POST', '/trash/restore/assets', ids, {}),
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
