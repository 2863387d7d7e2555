import { createHash } from 'node:crypto';

/** A UUID that looks like version 4 (Immich 3 refuses others) and is always the same for the same name. */
export function uuidOf(name: string): string {
  return shapeUuid(createHash('sha1').update(name).digest('hex'));
}

/** Makes the first 32 of these hex digits a version-4 UUID. */
export function shapeUuid(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex[16] as string, 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
