/** What was written, on one line: `{ use: raw }` becomes `use: raw`. */
export function describeWritten(written: unknown): string {
  if (Array.isArray(written)) return `[${written.map(nested).join(', ')}]`;
  if (typeof written !== 'object' || written === null) return String(written);
  return Object.entries(written)
    .map(([key, value]) => `${key}: ${nested(value)}`)
    .join(', ');
}

const nested = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? `{ ${describeWritten(value)} }`
    : describeWritten(value);
