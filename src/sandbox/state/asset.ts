import { Buffer } from 'node:buffer';
import { extensionOf, mimeOf } from '../mime.js';
import type { Asset, Exif } from './types.js';

/** Where Immich puts an upload: two levels of folders made from the file's own UUID. */
export function pathOf(asset: Asset): string {
  if (asset.originalPath !== null) return asset.originalPath;
  const folder = `${asset.id.slice(0, 2)}/${asset.id.slice(2, 4)}`;
  return `/data/upload/${asset.ownerId}/${folder}/${asset.id}${extensionOf(asset.originalFileName)}`;
}

export const mimeTypeOf = (asset: Asset): string => asset.originalMimeType ?? mimeOf(asset.originalFileName);

/** SHA-1 in base64; for an asset without one, 20 bytes made from its id. */
export function checksumOf(asset: Asset): string {
  if (asset.checksum !== null) return asset.checksum;
  const hex = asset.id.replaceAll('-', '');
  return Buffer.from(hex + hex.slice(0, 8), 'hex').toString('base64');
}

/** The asset's exifInfo to write to; until then it is the seed's own, which nobody may change. */
export function ownExif(asset: Asset): Exif {
  const exif = { ...asset.exif };
  asset.exif = exif;
  return exif;
}
