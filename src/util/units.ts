const SECONDS: Readonly<Record<string, number>> = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  y: 365 * 86_400,
};
const METRES: Readonly<Record<string, number>> = { m: 1, km: 1000 };
const BYTES: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

/** Seconds in `10s`, `1.5h`, `30d`, `2y` (365 days); `null` when it is none. */
export const parseDuration = (text: string): number | null => parseQuantity(text, SECONDS);

/** Bytes in `200MB`, `1.5 GB` (powers of 1000); `null` when it is none. */
export const parseSize = (text: string): number | null => parseQuantity(text, BYTES);

/** Metres in `500m`, `2.5km`; `null` when it is none. */
export const parseDistance = (text: string): number | null => parseQuantity(text, METRES);

function parseQuantity(text: string, units: Readonly<Record<string, number>>): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]+)$/.exec(text.trim());
  const factor = match ? units[match[2]!] : undefined;
  return factor === undefined ? null : Number(match![1]) * factor;
}
