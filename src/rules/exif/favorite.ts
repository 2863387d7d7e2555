import { quote } from '../../util/quote.js';
import type { ExifModule } from './module.js';

const LABEL = 'XMP-xmp:Label';
const FAVORITE = 'Favorite';

/** The label `Favorite`. Any other label is a colour that somebody gave the photo, and stays. */
export const favorite: ExifModule = {
  reads: ['favorite'],
  tags: () => [LABEL],
  fields(asset, _view, { file }) {
    const label = file === undefined ? FAVORITE : (file[LABEL] ?? '');
    if (asset.favorite) return label === '' || label === FAVORITE ? { [LABEL]: FAVORITE } : {};
    return label === FAVORITE ? { [LABEL]: null } : {};
  },
  stays(asset, { file = {} }) {
    const label = String(file[LABEL] ?? '');
    return asset.favorite && label !== '' && label !== FAVORITE
      ? `the label ${quote(label)} stays; "${FAVORITE}" would replace it`
      : undefined;
  },
};
