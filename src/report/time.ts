const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const two = '2-digit';
    const time = {
      hour: two,
      minute: two,
      second: two,
      hourCycle: 'h23',
      timeZoneName: 'longOffset',
    } as const;
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      year: 'numeric',
      month: two,
      day: two,
      ...time,
    });
    formats.set(zone, format);
  }
  return format;
}

function partsOf(instant: Date, zone: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
}

/** An instant on the clock of a zone: `2026-11-20 23:55`. Text that is no instant comes back as it is. */
export function formatInstant(iso: string, zone: string): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const { year, month, day, hour, minute } = partsOf(instant, zone);
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

/** Only the time of day: `23:55`. */
export const formatClock = (iso: string, zone: string): string => formatInstant(iso, zone).slice(11);

/**
 * A capture date: one with an offset is shown on its own clock, an instant in UTC on the clock of the zone,
 * both with seconds and offset: `2024-05-01 12:00:00 +02:00`.
 */
export function formatDate(iso: string, zone: string): string {
  const own = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?([+-]\d\d:\d\d)?$/.exec(iso);
  if (own) return [own[1], own[2], own[3]].filter(Boolean).join(' ');
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const { year, month, day, hour, minute, second, timeZoneName } = partsOf(instant, zone);
  return `${year}-${month}-${day} ${hour}:${minute}:${second} ${timeZoneName!.slice(3) || '+00:00'}`;
}
