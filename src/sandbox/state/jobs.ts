import { DateTime } from 'luxon';
import { ownExif } from './asset.js';
import { addTag, removeTag } from './change.js';
import { timestamp } from './clock.js';
import { forgetAsset } from './forget.js';
import { placeAt } from './places.js';
import { isReadOnly, readFileAgain } from './read-only.js';
import { setOf } from './sets.js';
import { setTaken } from './timeline.js';
import type { Asset, PendingJob, State, Tag } from './types.js';

export interface Jobs {
  /** Starts the jobs that a request has queued, after a moment. */
  wake(): void;
  settle(): void;
  stop(): void;
}

/** Adds work for one asset; what was already waiting stays. */
export function queueJob(state: State, assetId: string, job: PendingJob = {}): void {
  state.pending.set(assetId, { ...state.pending.get(assetId), ...job });
}

/**
 * Immich answers a write at once and lets sidecar, times, place names and deletions follow in the background
 * (recordings `fact-date-offset`, `fact-gps`): whoever reads straight away sees a mixed state.
 */
export function startJobs(state: State, delay: number): Jobs {
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = undefined;
    for (const [assetId, job] of state.pending) {
      const asset = state.assets.get(assetId);
      if (asset !== undefined) finish(state, asset, job);
    }
    state.pending.clear();
  };
  return {
    wake() {
      if (state.pending.size > 0 && timer === undefined) timer = setTimeout(settle, delay);
    },
    settle,
    stop: () => clearTimeout(timer),
  };
}

function finish(state: State, asset: Asset, job: PendingJob): void {
  if (job.remove) {
    removeWithMotion(state, asset);
    return;
  }
  if (isReadOnly(state, asset)) {
    readFileAgain(state, asset);
    return;
  }
  if (job.sidecarOf !== undefined) readSidecarOf(state, asset, job.sidecarOf);
  const exif = ownExif(asset);
  if (job.unwritten !== undefined) Object.assign(exif, job.unwritten);
  asset.hasSidecar = true;
  if (job.date && exif.timeZone !== null) exif.timeZone = asOffset(exif.timeZone, exif.dateTimeOriginal);
  if (job.place && exif.latitude !== null && exif.longitude !== null) {
    const place = placeAt(exif.latitude, exif.longitude);
    exif.city = place?.city ?? null;
    exif.state = place?.state ?? null;
    exif.country = place?.country ?? null;
    // Coordinates in the sidecar decide the zone, whatever offset the date had.
    if (place !== null) exif.timeZone = place.zone;
  }
  if ((job.date || job.place) && exif.dateTimeOriginal !== null) {
    setTaken(state, asset, exif.dateTimeOriginal);
    asset.localDateTime = wallClock(exif.dateTimeOriginal, exif.timeZone);
  }
  asset.updatedAt = timestamp();
}

/** A live photo's video goes with it, unless another photo has it too. */
function removeWithMotion(state: State, asset: Asset): void {
  const motion = asset.livePhotoVideoId === null ? undefined : state.assets.get(asset.livePhotoVideoId);
  forgetAsset(state, asset);
  if (motion === undefined) return;
  for (const other of state.assets.values()) if (other.livePhotoVideoId === motion.id) return;
  forgetAsset(state, motion);
}

function readSidecarOf(state: State, asset: Asset, sourceId: string): void {
  const source = state.assets.get(sourceId);
  if (source === undefined) return;
  asset.exif = { ...asset.exif, rating: source.exif.rating, description: source.exif.description };
  for (const tagId of [...setOf(state.tagsOf, asset.id)])
    removeTag(state, state.tags.get(tagId) as Tag, asset.id);
  for (const tagId of setOf(state.tagsOf, sourceId)) addTag(state, state.tags.get(tagId) as Tag, asset.id);
}

/** The sidecar keeps an offset, not a zone's name: `Asia/Tokyo` comes back as `UTC+9`, `UTC` as `UTC+0`. */
function asOffset(zone: string, instant: string | null): string {
  const minutes = DateTime.fromISO(instant ?? '1970-01-01', { zone }).offset;
  if (Number.isNaN(minutes)) return zone;
  const rest = Math.abs(minutes) % 60;
  const hours = Math.trunc(Math.abs(minutes) / 60);
  return `UTC${minutes < 0 ? '-' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** Wall-clock time with a fake `Z`, as localDateTime is kept. */
function wallClock(instant: string, zone: string | null): string {
  const local = DateTime.fromISO(instant, { zone: zone ?? 'utc' });
  return local.isValid ? `${local.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS")}Z` : instant;
}
