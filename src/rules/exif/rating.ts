import type { Asset } from '../../model/asset.js';
import type { ExifModule, Fields } from './module.js';

const XMP = 'XMP-xmp:Rating';
/** Windows shows these; they have no word for "rejected". */
const WINDOWS = ['XMP-microsoft:RatingPercent'] as const;
const WINDOWS_EXIF = ['IFD0:Rating', 'IFD0:RatingPercent'] as const;
/** Windows' own scale, as in ExifTool's table of Microsoft tags. */
const PERCENT = [0, 1, 25, 50, 75, 99] as const;

/** Stars. Without any, those of the file stay, unless it is asked to clear. */
export const rating: ExifModule = {
  reads: ['exif.rating', 'favorite'],
  tags: ({ exif }) => [XMP, ...WINDOWS, ...(exif ? WINDOWS_EXIF : [])],
  fields(asset, _view, { container, file = {}, options }) {
    const stars = starsOf(asset, options.favoriteStars);
    if (stars === null && !options.clear) return {};
    const fields: Fields = { [XMP]: stars };
    const positive = stars !== null && stars > 0 ? stars : null;
    const percent = positive === null ? null : PERCENT[positive]!;
    if (!container.sidecar || file[WINDOWS[0]] !== undefined) fields[WINDOWS[0]] = percent;
    if (container.exif) {
      fields[WINDOWS_EXIF[0]] = positive;
      fields[WINDOWS_EXIF[1]] = percent;
    }
    return fields;
  },
};

const starsOf = ({ exif, favorite }: Asset, favoriteStars: boolean): number | null =>
  exif.rating ?? (favorite && favoriteStars ? 5 : null);
