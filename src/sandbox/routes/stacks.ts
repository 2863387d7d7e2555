import { ownedAssets, ownOrRefuse } from '../access.js';
import { stackBody } from '../dialect/stack.js';
import { badRequest } from '../errors.js';
import { type Call, route } from '../http/route.js';
import { createStack, deleteStack, leaveStack } from '../state/stacks.js';
import type { Asset, Stack } from '../state/types.js';
import { array, object } from '../validate/compound.js';
import { optional, uuid } from '../validate/field.js';

const own = (call: Call, permission: string, id = call.params.id as string): Stack =>
  ownOrRefuse(call, call.state.stacks, id, permission);

export const stackRoutes = [
  route({
    method: 'GET',
    path: '/stacks',
    permission: 'stack.read',
    query: object({ primaryAssetId: optional(uuid) }),
    handle: ({ state, user, query }) =>
      [...state.stacks.values()]
        .filter((stack) => stack.ownerId === user.id)
        .filter(
          (stack) => query.primaryAssetId === undefined || stack.primaryAssetId === query.primaryAssetId,
        )
        .map((stack) => stackBody(state, stack, false)),
  }),
  route({
    method: 'POST',
    path: '/stacks',
    permission: 'stack.create',
    body: object({ assetIds: array(uuid, { min: 2, ids: true }) }),
    handle(call) {
      const assets = ownedAssets(call, 'asset.update', call.body.assetIds);
      return stackBody(call.state, createStack(call.state, call.user.id, assets), false);
    },
  }),
  route({
    method: 'DELETE',
    path: '/stacks',
    permission: 'stack.delete',
    body: object({ ids: array(uuid, { ids: true }) }),
    handle(call) {
      const stacks = call.body.ids.map((id) => own(call, 'stack.delete', id));
      for (const stack of stacks) deleteStack(call.state, stack);
      return undefined;
    },
  }),
  route({
    method: 'GET',
    path: '/stacks/:id',
    permission: 'stack.read',
    handle: (call) => stackBody(call.state, own(call, 'stack.read'), true),
  }),
  route({
    method: 'PUT',
    path: '/stacks/:id',
    permission: 'stack.update',
    body: object({ primaryAssetId: optional(uuid) }),
    handle(call) {
      const stack = own(call, 'stack.update');
      const { primaryAssetId } = call.body;
      if (primaryAssetId !== undefined) {
        if (!stack.assetIds.has(primaryAssetId)) throw badRequest('Primary asset must be in the stack');
        stack.primaryAssetId = primaryAssetId;
      }
      return stackBody(call.state, stack, true);
    },
  }),
  route({
    method: 'DELETE',
    path: '/stacks/:id',
    permission: 'stack.delete',
    handle(call) {
      deleteStack(call.state, own(call, 'stack.delete'));
      return undefined;
    },
  }),
  route({
    method: 'DELETE',
    path: '/stacks/:id/assets/:assetId',
    permission: 'stack.update',
    handle(call) {
      const stack = own(call, 'stack.update');
      const assetId = call.params.assetId as string;
      if (!stack.assetIds.has(assetId)) throw badRequest('Asset not in stack');
      if (stack.primaryAssetId === assetId) throw badRequest("Cannot remove stack's primary asset");
      leaveStack(stack, call.state.assets.get(assetId) as Asset);
      return undefined;
    },
  }),
];
