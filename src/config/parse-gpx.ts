import type { TrackPoint } from '../model/track.js';

/** Why a text is no track that can be used, and in which of its lines. */
export class GpxError extends Error {}

const COORDINATE = /^[+-]?\d+(?:\.\d+)?$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * The points of the tracks in a GPX file, by time; those without a time, such as routes, say nothing about when.
 * Source: https://www.topografix.com/GPX/1/1/
 * @throws GpxError for what is no GPX, and for a point whose place or time cannot be understood.
 */
export function parseGpx(text: string): readonly TrackPoint[] {
  const plain = text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const lineAt = (index: number): number => plain.slice(0, index).split('\n').length;
  if (!/<gpx[\s>]/.test(plain)) throw new GpxError('it is no GPX file');
  if (!/<\/gpx>\s*$/.test(plain)) throw new GpxError(`it breaks off in line ${lineAt(plain.length)}`);
  const points: TrackPoint[] = [];
  for (const { 1: attributes = '', 2: content = '', index } of plain.matchAll(
    /<trkpt\b([^>]*?)(?:\/>|>([\s\S]*?)<\/trkpt>)/g,
  )) {
    const [time] = /(?<=<time>)[^<]*(?=<\/time>)/.exec(content) ?? [];
    if (time === undefined) continue;
    const latitude = degrees(attributes, 'lat', 90);
    const longitude = degrees(attributes, 'lon', 180);
    const at = INSTANT.test(time.trim()) ? Date.parse(time.trim()) : Number.NaN;
    if (latitude === null || longitude === null)
      throw new GpxError(`the point in line ${lineAt(index)} has no place on earth`);
    if (Number.isNaN(at))
      throw new GpxError(`the point in line ${lineAt(index)} has a time that is none, or lacks its zone`);
    points.push({ at, latitude, longitude });
  }
  if (points.length === 0) throw new GpxError('it has no track points with a time');
  return points.sort((a, b) => a.at - b.at);
}

function degrees(attributes: string, name: string, most: number): number | null {
  const [, , text = ''] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(["'])([^"']*)\\1`).exec(attributes) ?? [];
  return COORDINATE.test(text) && Math.abs(Number(text)) <= most ? Number(text) : null;
}
