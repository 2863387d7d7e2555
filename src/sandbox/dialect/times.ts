/** As Postgres prints a timestamp into JSON: `2023-07-04T14:15:00.2+00:00`. */
export const pgTime = (iso: string): string => `${bareTime(iso)}+00:00`;

/** The same without a zone, as the timeline has it: `2023-07-04T14:15:00.2`. */
export function bareTime(iso: string): string {
  if (iso.endsWith('.000Z')) return iso.slice(0, -5);
  return iso.slice(0, -1).replace(/0+$/, '');
}

/** Times as most answers have them, or as Postgres prints them. */
export type TimeStyle = 'iso' | 'pg';
export const styled = (iso: string, style: TimeStyle): string => (style === 'iso' ? iso : pgTime(iso));

/** 2.7: `00:00:02.000` for a video, `0:00:00.00000` for a still. */
export function durationText(milliseconds: number | null): string {
  if (milliseconds === null) return '0:00:00.00000';
  const text = new Date(milliseconds).toISOString();
  const hours = Math.floor(milliseconds / 3_600_000);
  return `${String(hours).padStart(2, '0')}${text.slice(13, -1)}`;
}
