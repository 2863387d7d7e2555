import { expect, test } from '@jest/globals';
import { parseGpx } from '../../src/config/parse-gpx.js';

const gpx = (points: string) =>
  `<?xml version="1.0"?>\n<gpx version="1.1">\n<trk><trkseg>\n${points}\n</trkseg></trk></gpx>\n`;

test('row B22: the points of a track come by time, and those without one say nothing', () => {
  const text = gpx(`<trkpt lat="2" lon="-3.5"><ele>7</ele><time>2024-05-01T10:01:00Z</time></trkpt>
<trkpt lon='1' lat='1'><time>2024-05-01T12:00:00+02:00</time></trkpt>
<!-- <trkpt lat="9" lon="9"><time>2024-05-01T10:00:30Z</time></trkpt> -->
<trkpt lat="8" lon="8"/>`);
  const at = Date.parse('2024-05-01T10:00:00Z');
  expect(parseGpx(text)).toEqual([
    { at, latitude: 1, longitude: 1 },
    { at: at + 60_000, latitude: 2, longitude: -3.5 },
  ]);
});

test.each([
  ['<kml/>', 'it is no GPX file'],
  ['<gpx>\n<trk>', 'it breaks off in line 2'],
  [gpx(''), 'it has no track points with a time'],
  [
    gpx('<trkpt lat="91" lon="0"><time>2024-05-01T10:00:00Z</time></trkpt>'),
    'the point in line 4 has no place on earth',
  ],
  [
    gpx('<trkpt lat="1" lon="0"><time>2024-05-01T10:00:00</time></trkpt>'),
    'the point in line 4 has a time that is none, or lacks its zone',
  ],
])('row B22: %j: %s', (text, message) => {
  expect(() => parseGpx(text)).toThrow(message);
});
