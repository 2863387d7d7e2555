import { folderOf, stemOf } from '../../groups/names.js';
import { findDate } from '../in-name.js';
import type { DateSource } from '../source.js';

/** The name under which the file was uploaded. */
export const filename: DateSource = {
  needs: [{ field: 'filename' }],
  find: (asset, _, { zone, isPlausible }) =>
    findDate(stemOf(asset.filename), zone, 'from the file name', isPlausible),
};

/** The folders it lies in, the innermost first. */
export const folder: DateSource = {
  needs: [{ field: 'path' }],
  find({ path }, _, { zone, isPlausible }) {
    for (const name of partsOf(folderOf(path))) {
      const found = findDate(name, zone, `from folder "${name}"`, isPlausible);
      if (found) return found;
    }
    return null;
  },
};

/** The name of the file on the server's disk, which may be another than the uploaded one, then the folders. */
export const path: DateSource = {
  needs: [{ field: 'path' }],
  find(asset, view, terms) {
    const [name = ''] = partsOf(asset.path);
    const { zone, isPlausible } = terms;
    return (
      findDate(stemOf(name), zone, `from the path, "${name}"`, isPlausible) ?? folder.find(asset, view, terms)
    );
  },
};

const partsOf = (path: string): readonly string[] => path.split(/[/\\]/).filter(Boolean).reverse();
