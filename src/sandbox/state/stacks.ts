import { randomUUID } from 'node:crypto';
import { timestamp } from './clock.js';
import { dissolve } from './forget.js';
import type { Asset, Stack, State } from './types.js';

/**
 * Stacks these assets, the first as primary. A member of another stack moves here and leaves the rest behind;
 * the primary of another stack brings that whole stack along, and the old one is gone.
 */
export function createStack(state: State, ownerId: string, assets: readonly Asset[]): Stack {
  const members = new Set<Asset>(assets);
  for (const asset of assets) {
    const old = asset.stackId === null ? undefined : state.stacks.get(asset.stackId);
    if (old?.primaryAssetId === asset.id) {
      for (const id of old.assetIds) members.add(state.assets.get(id) as Asset);
      dissolve(state, old.id);
    }
  }
  const primary = assets[0] as Asset;
  const stack: Stack = { id: randomUUID(), ownerId, primaryAssetId: primary.id, assetIds: new Set() };
  state.stacks.set(stack.id, stack);
  for (const asset of members) join(state, stack, asset);
  return stack;
}

/** Puts the target into the source's stack; a stack of its own goes along. */
export function mergeStacks(state: State, source: Asset, target: Asset): void {
  const stack = source.stackId === null ? undefined : state.stacks.get(source.stackId);
  if (stack === undefined || target.stackId === stack.id) return;
  const old = target.stackId === null ? undefined : state.stacks.get(target.stackId);
  const members =
    old === undefined ? [target] : [...old.assetIds].flatMap((id) => state.assets.get(id) ?? []);
  if (old !== undefined) dissolve(state, old.id);
  for (const asset of members) join(state, stack, asset);
}

export function leaveStack(stack: Stack, asset: Asset): void {
  stack.assetIds.delete(asset.id);
  asset.stackId = null;
  asset.updatedAt = timestamp();
}

/** Takes a stack apart; its members' times move on. */
export function deleteStack(state: State, stack: Stack): void {
  for (const id of stack.assetIds) {
    const asset = state.assets.get(id);
    if (asset !== undefined) asset.updatedAt = timestamp();
  }
  dissolve(state, stack.id);
}

function join(state: State, stack: Stack, asset: Asset): void {
  if (asset.stackId !== null) state.stacks.get(asset.stackId)?.assetIds.delete(asset.id);
  stack.assetIds.add(asset.id);
  asset.stackId = stack.id;
  asset.updatedAt = timestamp();
}
