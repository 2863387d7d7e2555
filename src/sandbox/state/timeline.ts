import type { Asset, State, Timeline } from './types.js';

/** Oldest first; assets of the same instant by id. ISO strings in UTC sort like the instants they name. */
export function compareTaken(a: Asset, b: Asset): number {
  if (a.fileCreatedAt !== b.fileCreatedAt) return a.fileCreatedAt < b.fileCreatedAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** One user's assets, oldest first. Sorted again only after a date has changed. */
export function timelineOf(state: State, ownerId: string): readonly Asset[] {
  const timeline = state.timelines.get(ownerId);
  if (timeline === undefined) return [];
  if (!timeline.sorted) {
    timeline.assets.sort(compareTaken);
    timeline.sorted = true;
  }
  return timeline.assets;
}

export function addToTimeline(state: State, asset: Asset): void {
  const timeline = state.timelines.get(asset.ownerId) ?? newTimeline(state, asset.ownerId);
  timeline.assets.push(asset);
  timeline.sorted = false;
}

export function removeFromTimeline(state: State, asset: Asset): void {
  const timeline = state.timelines.get(asset.ownerId);
  const index = timeline?.assets.indexOf(asset) ?? -1;
  if (index >= 0) timeline?.assets.splice(index, 1);
}

/** Sets the capture instant and remembers that the order may have changed. */
export function setTaken(state: State, asset: Asset, instant: string): void {
  if (asset.fileCreatedAt === instant) return;
  asset.fileCreatedAt = instant;
  const timeline = state.timelines.get(asset.ownerId);
  if (timeline !== undefined) timeline.sorted = false;
}

/** Index of the first asset that is not older than the instant. */
export function firstSince(assets: readonly Asset[], instant: string): number {
  let low = 0;
  let high = assets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((assets[middle] as Asset).fileCreatedAt < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

function newTimeline(state: State, ownerId: string): Timeline {
  const timeline = { assets: [], sorted: true };
  state.timelines.set(ownerId, timeline);
  return timeline;
}
