import type { Asset } from '../../model/asset.js';
import type { Need } from '../../model/need.js';
import { cameraOf } from '../camera.js';
import { albumName } from '../conditions/album.js';
import { extensionOf, folderOf, stemOf } from '../groups/names.js';
import { personNames } from '../persons.js';
import type { LibraryView } from '../view.js';
import { clockPart, clockTokens } from './clock.js';

interface Token {
  readonly needs: readonly Need[];
  /** None when the value is missing; several for lists. */
  values(asset: Asset, view: LibraryView): readonly (string | null)[];
}

const one = (field: Need['field'], value: (asset: Asset) => string | null): Token => ({
  needs: [{ field }],
  values: (asset) => [value(asset)],
});

const persons: Token = { needs: [{ field: 'persons' }], values: personNames };
const tags: Token = { needs: [{ field: 'tags' }], values: (asset) => asset.tags };
const albums: Token = {
  needs: [{ field: 'albums' }],
  values: (asset, view) => [...new Set(asset.albums.map((ref) => albumName(ref, view)))].sort(),
};

/** Dates are those of the photographer's clock. */
const clock = Object.fromEntries(
  clockTokens.map((form) => [form, one('localTime', (asset) => clockPart(asset.localTime, form))]),
);

/** What a template can name, apart from `re.<group>`. */
export const tokens: Readonly<Record<string, Token>> = {
  ...clock,
  filename: one('filename', (asset) => asset.filename),
  stem: one('filename', (asset) => stemOf(asset.filename)),
  ext: one('filename', (asset) => extensionOf(asset.filename)),
  // The last level: what people name folders for. The whole of it is in `path`.
  folder: one('path', (asset) => folderOf(asset.path).split(/[/\\]/).at(-1) ?? ''),
  path: one('path', (asset) => asset.path),
  make: one('exif.make', (asset) => asset.exif.make),
  model: one('exif.model', (asset) => asset.exif.model),
  camera: { needs: [{ field: 'exif.make' }, { field: 'exif.model' }], values: (asset) => [cameraOf(asset)] },
  lens: one('exif.lens', (asset) => asset.exif.lens),
  // Under this name in Immich's own storage template.
  lensModel: one('exif.lens', (asset) => asset.exif.lens),
  city: one('exif.city', (asset) => asset.exif.city),
  state: one('exif.state', (asset) => asset.exif.state),
  country: one('exif.country', (asset) => asset.exif.country),
  rating: one('exif.rating', (asset) => (asset.exif.rating === null ? null : String(asset.exif.rating))),
  description: one('exif.description', (asset) => asset.exif.description),
  library: {
    needs: [{ field: 'libraryId', names: ['*'] }],
    values: (asset, view) => [
      asset.libraryId === null ? null : (view.library(asset.libraryId)?.name ?? null),
    ],
  },
  person: persons,
  persons,
  album: albums,
  albums,
  tag: tags,
  tags,
};

/** Tokens that stand for one element of a list: only `for-each` says which. */
export const eachTokens: readonly string[] = ['person', 'album', 'tag'];
