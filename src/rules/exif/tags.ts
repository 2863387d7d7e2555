import type { ExifModule } from './module.js';
import { oneLine } from './texts.js';

const TAGS = 'XMP-digiKam:TagsList';

/**
 * The tags, exactly those: when Immich reads the file again, it takes all tags of the photo from here.
 */
export const tags: ExifModule = {
  reads: ['tags'],
  tags: () => [TAGS],
  fields(asset, _view, { options }) {
    const values = asset.tags.map(oneLine).filter((tag) => tag !== '');
    if (values.length > 0) return { [TAGS]: values };
    return options.clear ? { [TAGS]: null } : {};
  },
};
