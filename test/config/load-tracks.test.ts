import { expect, test } from '@jest/globals';
import { briefly, load, withRule } from './support.js';

const RULES = withRule('match: { type: image }\nactions:\n  - location: { from: [day.gpx] }');
const gpx = (lat: number) =>
  `<gpx><trkpt lat="${lat}" lon="0"><time>2024-05-01T10:00:00Z</time></trkpt></gpx>`;

test('row B22: a plan is of just the tracks that it was made with', async () => {
  const one = (await load(RULES, { 'day.gpx': gpx(1) })).value!;
  const other = (await load(RULES, { 'day.gpx': gpx(2) })).value!;
  expect(one.tracks['day.gpx']).toHaveLength(1);
  expect(one.hash).not.toBe(other.hash);
});

test('row B22: a track that is missing or broken is an error where it is named', async () => {
  expect(briefly((await load(RULES)).diagnostics)).toEqual(['error track-unreadable 6:28']);
  expect(briefly((await load(RULES, { 'day.gpx': '<kml/>' })).diagnostics)).toEqual(['error bad-track 6:28']);
});

test('row B22: a pattern that finds no track is an error, too', async () => {
  const rules = withRule('match: { type: image }\nactions:\n  - location: { from: "2024/*.gpx" }');
  expect(briefly((await load(rules)).diagnostics)).toEqual(['error no-track 6:27']);
});
