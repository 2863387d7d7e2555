import { checksumOf } from '../../src/sandbox/state/asset.js';
import { forgetAsset } from '../../src/sandbox/state/forget.js';
import { loadAsset } from '../../src/sandbox/state/load.js';
import type { State } from '../../src/sandbox/state/types.js';
import { uuidOf } from '../../src/sandbox/uuid.js';

/** A phone uploads once more what was trashed, when the trash has been emptied. Returns the new id. */
export function uploadAgain(state: State, id: string): string {
  const old = state.assets.get(id)!;
  const { ownerId, type, originalFileName, fileCreatedAt, localDateTime, exif } = old;
  const again = uuidOf(`${id} again`);
  forgetAsset(state, old);
  const file = { ownerId, type, originalFileName, fileCreatedAt, localDateTime, exifInfo: exif };
  loadAsset(state, { ...file, id: again, checksum: checksumOf(old) });
  return again;
}
