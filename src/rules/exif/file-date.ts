import { FILE_DATE } from '../../model/file-tags.js';
import { captureTime } from './capture-time.js';
import type { ExifModule } from './module.js';

/** Milliseconds: some disks keep even seconds only. */
const NEAR = 2000;

/**
 * The modification time of an original is the capture time. The time at which a file was created stays: Linux has no
 * way to set it.
 */
export const fileDate: ExifModule = {
  reads: ['exif.dateTimeOriginal', 'exif.timeZone', 'localTime', 'modifiedAt', 'uploadedAt', 'filename'],
  tags: ({ sidecar }) => (sidecar ? [] : [FILE_DATE]),
  fields(asset, view, { container, file = {}, options }) {
    const taken = container.sidecar ? undefined : captureTime(asset, options.dates, view.timezone);
    if (taken === undefined) return {};
    const now = String(file[FILE_DATE] ?? '');
    const isNear = Math.abs(Date.parse(now) - taken.instant) < NEAR;
    return { [FILE_DATE]: isNear ? now : `${new Date(taken.instant).toISOString().slice(0, 19)}Z` };
  },
};
