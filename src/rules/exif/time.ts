import { sameTag } from '../../model/file-tags.js';
import { captureTime } from './capture-time.js';
import type { Container } from './containers.js';
import type { ExifModule, Fields } from './module.js';

const EXIF = ['ExifIFD:DateTimeOriginal', 'ExifIFD:CreateDate', 'IFD0:ModifyDate'] as const;
const OFFSETS = ['ExifIFD:OffsetTimeOriginal', 'ExifIFD:OffsetTimeDigitized', 'ExifIFD:OffsetTime'] as const;
const XMP = [
  ...['XMP-xmp:CreateDate', 'XMP-xmp:ModifyDate', 'XMP-xmp:MetadataDate'],
  // Immich looks here first in a sidecar.
  'XMP-exif:DateTimeOriginal',
] as const;
const XMP_DAY = 'XMP-photoshop:DateCreated';
const IPTC_DAY = 'IPTC:DateCreated';
const IPTC_TIME = 'IPTC:TimeCreated';
/** In UTC, whatever clock the camera had. */
const QUICKTIME = ['QuickTime:CreateDate', 'QuickTime:ModifyDate'] as const;

const tags = ({ exif, iptc, quicktime }: Container): readonly string[] => [
  ...XMP,
  XMP_DAY,
  ...(exif ? [...EXIF, ...OFFSETS] : []),
  ...(iptc ? [IPTC_DAY, IPTC_TIME] : []),
  ...(quicktime ? QUICKTIME : []),
];

/** The capture time on the photo's own clock, with its offset from UTC where that is known. */
export const time: ExifModule = {
  reads: ['exif.dateTimeOriginal', 'exif.timeZone', 'localTime', 'modifiedAt', 'uploadedAt', 'filename'],
  tags,
  fields(asset, view, { container, file = {}, options }) {
    const taken = captureTime(asset, options.dates, view.timezone);
    if (taken === undefined) return {};
    const { clock, utc, offset } = taken;
    const [day, hours] = clock.split(' ') as [string, string];
    const fields: Fields = { [XMP_DAY]: day.replaceAll(':', '-') };
    for (const tag of XMP) {
      const value = clock + (offset ?? '');
      // An offset that somebody else knew is not taken away.
      const known = offset === null && sameTag(tag, String(file[tag] ?? '').slice(0, 19), clock);
      if (!known) fields[tag] = value;
    }
    if (container.exif) {
      for (const [index, tag] of EXIF.entries()) {
        fields[tag] = clock;
        const beside = OFFSETS[index]!;
        if (offset !== null) fields[beside] = offset;
        // It belongs to the clock that stood there, and would move the new one to another instant.
        else if (file[beside] !== undefined && !sameTag(tag, file[tag], clock)) fields[beside] = null;
      }
    }
    if (container.iptc) {
      fields[IPTC_DAY] = day.replaceAll(':', '-');
      if (offset !== null || !String(file[IPTC_TIME] ?? '').startsWith(hours))
        fields[IPTC_TIME] = hours + (offset ?? '+00:00');
    }
    if (container.quicktime) for (const tag of QUICKTIME) fields[tag] = utc;
    return fields;
  },
};
