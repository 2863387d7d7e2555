import { ownedAssetOrRefuse, ownedAssets, readableAssetOrRefuse } from '../access.js';
import { badRequest } from '../errors.js';
import { type Call, route } from '../http/route.js';
import { timestamp } from '../state/clock.js';
import type { MetadataItem } from '../state/types.js';
import { array, object } from '../validate/compound.js';
import { record, string, uuid } from '../validate/field.js';

/** The key-value store that every asset has. Writing to it does not touch the asset's updatedAt. */
export const assetMetadataRoutes = [
  route({
    method: 'PUT',
    path: '/assets/metadata',
    permission: 'asset.update',
    body: object({ items: array(object({ assetId: uuid, key: string(), value: record })) }),
    handle(call) {
      const { items } = call.body;
      ownedAssets(
        call,
        'asset.update',
        items.map(({ assetId }) => assetId),
      );
      return items.map(({ assetId, key, value }) => ({ assetId, ...store(call, assetId, key, value) }));
    },
  }),
  route({
    method: 'DELETE',
    path: '/assets/metadata',
    permission: 'asset.update',
    body: object({ items: array(object({ assetId: uuid, key: string() })) }),
    handle(call) {
      const { items } = call.body;
      ownedAssets(
        call,
        'asset.update',
        items.map(({ assetId }) => assetId),
      );
      for (const { assetId, key } of items) call.state.metadata.get(assetId)?.delete(key);
      return undefined;
    },
  }),
  route({
    method: 'GET',
    path: '/assets/:id/metadata',
    permission: 'asset.read',
    handle(call) {
      const asset = readableAssetOrRefuse(call, call.params.id as string);
      return [...(call.state.metadata.get(asset.id) ?? [])].map(([key, item]) => ({ key, ...item }));
    },
  }),
  route({
    method: 'PUT',
    path: '/assets/:id/metadata',
    permission: 'asset.update',
    body: object({ items: array(object({ key: string(), value: record })) }),
    handle(call) {
      const asset = ownedAssetOrRefuse(call, 'asset.update', call.params.id as string);
      return call.body.items.map(({ key, value }) => store(call, asset.id, key, value));
    },
  }),
  route({
    method: 'GET',
    path: '/assets/:id/metadata/:key',
    permission: 'asset.read',
    handle(call) {
      const asset = readableAssetOrRefuse(call, call.params.id as string);
      const key = call.params.key as string;
      const item = call.state.metadata.get(asset.id)?.get(key);
      if (item === undefined)
        throw badRequest(`Metadata with key "${key}" not found for asset with id "${asset.id}"`);
      return { key, ...item };
    },
  }),
  route({
    method: 'DELETE',
    path: '/assets/:id/metadata/:key',
    permission: 'asset.update',
    handle(call) {
      const asset = ownedAssetOrRefuse(call, 'asset.update', call.params.id as string);
      call.state.metadata.get(asset.id)?.delete(call.params.key as string);
      return undefined;
    },
  }),
];

function store({ state }: Call, assetId: string, key: string, value: MetadataItem['value']): object {
  const item = { value, updatedAt: timestamp() };
  const items = state.metadata.get(assetId) ?? new Map<string, MetadataItem>();
  items.set(key, item);
  state.metadata.set(assetId, items);
  return { key, ...item };
}
