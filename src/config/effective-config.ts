import type { Config } from '../model/config.js';

/**
 * The rules as they took part, defaults filled in and includes merged, without the key or where it comes from, and
 * without the command of `notify`, which may have a secret of its own: JSON.
 */
export const effectiveConfig = ({ server: { apiKey, ...server }, notify, ...config }: Config): object =>
  JSON.parse(JSON.stringify({ ...config, server }, (_, value) => (isSource(value) ? undefined : value)));

/** Places in files are for messages. */
const isSource = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'locate' in value && typeof value.locate === 'function';
