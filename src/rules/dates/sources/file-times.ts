import type { Asset } from '../../../model/asset.js';
import { foundAt } from '../found.js';
import type { DateSource } from '../source.js';

/** No capture dates: they count only where a rule lists them. */
const fileTime = (field: 'uploadedAt' | 'modifiedAt', from: string): DateSource => ({
  needs: [{ field }],
  find(asset: Asset, _, { zone, isPlausible }) {
    const found = foundAt(asset[field], zone, from);
    return isPlausible(found) ? found : null;
  },
});

export const uploaded = fileTime('uploadedAt', 'from the time of its upload');
export const modified = fileTime('modifiedAt', 'from the time of the file');
