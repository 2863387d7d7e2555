import { DateTime } from 'luxon';
import { ownExif } from './asset.js';
import { setVisibility } from './change.js';
import { timestamp } from './clock.js';
import { queueJob } from './jobs.js';
import type { Asset, PendingJob, State } from './types.js';

/** Fields of an update as both the single and the bulk call have them. */
export interface Update {
  readonly isFavorite?: boolean | undefined;
  readonly visibility?: Asset['visibility'] | undefined;
  readonly dateTimeOriginal?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly rating?: number | null | undefined;
  readonly description?: string | undefined;
  /** Minutes. */
  readonly dateTimeRelative?: number | undefined;
  readonly timeZone?: string | undefined;
}

interface Moment {
  readonly instant: string;
  /** `undefined` when the text names no offset: the zone stays. */
  readonly zone: string | undefined;
}

/** Writes the fields at once; times, places and zones follow in the background job that it queues. */
export function updateAsset(state: State, asset: Asset, update: Update, moment: Moment | undefined): void {
  const exif = ownExif(asset);
  const job: PendingJob = {};
  let written = false;
  if (update.isFavorite !== undefined) {
    asset.isFavorite = update.isFavorite;
    asset.updatedAt = timestamp();
  }
  if (update.visibility !== undefined) setVisibility(state, asset, update.visibility);
  if (update.description !== undefined) [exif.description, written] = [update.description, true];
  if (update.rating !== undefined) [exif.rating, written] = [update.rating, true];
  if (update.latitude !== undefined && update.longitude !== undefined) {
    Object.assign(exif, { latitude: update.latitude, longitude: update.longitude });
    job.place = true;
  }
  if (moment !== undefined) {
    exif.dateTimeOriginal = moment.instant;
    if (moment.zone !== undefined) exif.timeZone = moment.zone;
    job.date = true;
  }
  if (update.dateTimeRelative !== undefined && exif.dateTimeOriginal !== null) {
    exif.dateTimeOriginal = shifted(exif.dateTimeOriginal, update.dateTimeRelative);
    job.date = true;
  }
  if (update.timeZone !== undefined) {
    if (!DateTime.utc().setZone(update.timeZone).isValid) {
      const { dateTimeOriginal, timeZone } = exif;
      job.unwritten = { dateTimeOriginal, timeZone };
    }
    exif.timeZone = update.timeZone;
    job.date = true;
  }
  if (written || job.place || job.date) queueJob(state, asset.id, job);
}

const shifted = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

/** Words that Postgres takes for a date, in days from today; 3.x passes them on unchecked. */
const WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** What the servers make of a dateTimeOriginal; `null` when the database refuses it. */
export function readMoment(text: string): Moment | null {
  const days = WORDS[text.trim().toLowerCase()];
  if (days !== undefined) {
    return { instant: DateTime.utc().startOf('day').plus({ days }).toISO(), zone: undefined };
  }
  const parsed = DateTime.fromISO(text, { zone: 'utc', setZone: true });
  if (!parsed.isValid) return null;
  const hasZone = /T.*(Z|[+-]\d{2}(:?\d{2})?)$/i.test(text);
  return { instant: parsed.toUTC().toISO(), zone: hasZone ? parsed.zoneName : undefined };
}
