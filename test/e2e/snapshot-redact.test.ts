import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

/** Names, places and texts of somebody's life, apart from what the rules name. */
const PRIVATE = /M[üu]ller|Annika|Secret|divorce|K[öo]penick|Zehlendorf|holiday|user-of/i;
const LIBRARY = {
  user: 'Annika Müller',
  users: ['Ben Müller'],
  assets: {
    a: {
      filename: 'IMG_20240102_101010 Secret.jpg',
      path: '/mnt/nas/Müller/2024-01-02 Köpenick/IMG_20240102_101010 Secret.jpg',
      ...{
        description: 'after the divorce',
        city: 'Köpenick',
        country: 'Germany',
        lat: 52.4512,
        lon: 13.5743,
      },
      ...{ albums: ['Family Müller', 'Work'], tags: ['trips/Zehlendorf'], persons: ['Annika'] },
    },
    b: {
      filename: 'secret.JPG',
      duplicate: 'g',
      checksum: 'one',
      'file-size': 10,
      tags: ['trips/Zehlendorf'],
    },
    c: { filename: 'SECRET holiday.jpg', duplicate: 'g', checksum: 'one', 'file-size': 20 },
    d: { filename: 'WhatsApp Image 2023-05-06 at 07.08.09.jpeg', country: 'Italy', city: 'Zehlendorf' },
  },
};
const RULES = `version: 1
timezone: Europe/Berlin
rules:
  - name: family
    match: { album: "Family*", filename: "IMG_*", country: Germany }
    actions: [{ tag: "places/{{ city }}" }, { add-to-album: Work }]
  - name: dates
    match: { missing: [exif-date] }
    actions: [{ date: { from: [filename, folder] } }]
  - name: trips
    match: { tag: "trips/*" }
    actions: [{ favorite: true }]
  - name: dedupe
    group: { by: checksum }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [tags] } }]
  - name: tidy
    for: albums
    match: { keyword: family }
    actions: [{ order: asc }]
`;

let world: CliWorld;
beforeAll(async () => {
  world = await openCliWorld(LIBRARY, RULES);
});
afterAll(() => world.close());

/** What the plan does, without the names that it gives. */
async function planned(file: string): Promise<readonly string[]> {
  const { out } = await world.run(['plan', '--snapshot', file, '--format', 'json']);
  const { changes } = JSON.parse(out);
  return changes.map(({ op, target, by }: { op: string; target: string; by: string[] }) =>
    [op, op.endsWith('.create') ? '' : target, ...by].join(' '),
  );
}

describe('row B17: a redacted snapshot', () => {
  test('says nothing of anybody, but for the words of the rules', async () => {
    const { out, code } = await world.run(['snapshot', '--redact', 'redacted.ndjson']);
    expect(code).toBe(0);
    expect(out).toContain('Its names, texts and places are made up');
    const text = await world.read('redacted.ndjson');
    expect(text).not.toMatch(PRIVATE);
    expect(text).not.toContain(new URL(world.sandbox.url).host);
    expect(text).not.toMatch(/52\.45|13\.57/);
    expect(text).toMatch(/"Family X\w+"/);
  });

  test('gives the same plan', async () => {
    await world.run(['snapshot', 'whole.ndjson']);
    await world.run(['snapshot', '--redact', 'redacted.ndjson']);
    const whole = await planned('whole.ndjson');
    expect(whole.length).toBeGreaterThan(6);
    expect([...(await planned('redacted.ndjson'))].sort()).toEqual([...whole].sort());
  });

  test('cannot have what files say', async () => {
    const { err, code } = await world.run(['snapshot', '--redact', '--with-files']);
    expect(err).toContain('What files say cannot be redacted');
    expect(code).toBe(1);
  });
});
