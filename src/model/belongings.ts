import type { Asset } from './asset.js';
import type { Settable } from './settable.js';

/** What somebody gives a photo of which a copy is kept: it would go to the trash with the photo. */
export interface Belongings extends Pick<Settable, 'favorite' | 'rating' | 'description'> {
  readonly tags: readonly string[];
}

export const belongingsOf = ({ favorite, exif, tags }: Asset): Belongings => ({
  ...{ favorite, tags },
  ...{ rating: exif.rating, description: exif.description },
});
