import { afterEach, describe, expect, test } from '@jest/globals';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
matchers:
  family: { keyword: [family, familia] }
rules:
  - name: sort-family
    description: From the beginning.
    for: albums
    match: { use: family, owner: me }
    unless: { shared: true }
    actions: [order: asc]
  - name: big
    for: albums
    match: { asset-count: { min: 10 } }
    actions: [describe: A big one]
`;

let world: CliWorld;
afterEach(() => world.close());

const open = (rules: string) =>
  openCliWorld(
    {
      assets: {
        beach: { filename: 'beach.jpg', albums: ['Family 2024'] },
        twin: { filename: 'my beach.jpg', albums: ['Work'] },
        lone: { filename: 'lone.jpg' },
      },
    },
    rules,
  );

/** What was asked of the server, without what stands in the bodies. */
const asked = () =>
  world.sandbox.requests.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/g, ':id')}`);

describe('row B11: explain shows the rules about albums', () => {
  test('for each album of the photo, every condition with its value and what stands in the way', async () => {
    world = await open(RULES);
    const { out, code } = await world.run(['explain', 'BEACH.jpg']);
    const { id } = [...world.sandbox.state.albums.values()].find((one) => one.albumName === 'Family 2024')!;
    expect(out).toBe(`beach.jpg   ${world.sandbox.url}/photos/${world.asset('beach.jpg').id}

In the album Family 2024   ${world.sandbox.url}/albums/${id}

  sort-family   rules.yaml:5   applies
  From the beginning.
    yes use: family
    yes   keyword: [family, familia]   Family 2024
    yes owner: me                      me
    no  unless shared: true            not shared

  big   rules.yaml:11   does not apply
    no  asset-count: { min: 10 }   1
    Would apply if this held: asset-count: { min: 10 } (it is: 1).

What happens to it:
    ~ album Family 2024 order desc -> asc   (sort-family)
`);
    expect(code).toBe(0);
  });

  test('without reading a library for it', async () => {
    world = await open(RULES);
    const before = world.sandbox.requests.length;
    await world.run(['explain', world.asset('beach.jpg').id]);
    expect(asked().slice(before).sort()).toEqual(
      // The asset to find it, and once more together with its albums.
      [
        ...['GET /server/version', 'GET /users/me', 'GET /albums', 'GET /albums'],
        ...['GET /assets/:id', 'GET /assets/:id'],
      ].sort(),
    );
  });

  test('says so when the photo is in none', async () => {
    world = await open(RULES);
    const { out } = await world.run(['explain', 'lone.jpg']);
    expect(out).toContain('It is in no album, so no rule about albums covers it.');
  });

  test('from a saved library, too', async () => {
    world = await open(RULES);
    await world.run(['snapshot', 'library.ndjson']);
    const { out } = await world.run(['explain', 'beach.jpg', '--snapshot', 'library.ndjson']);
    expect(out).toContain('  sort-family   rules.yaml:5   applies');
  });
});

test('row B11: explain finds a photo by its name that the rules do not look at', async () => {
  world = await open(`version: 1
rules:
  - name: dedupe
    group: { by: duplicates }
    actions: [keep-best: { by: [{ highest: file-size }], merge: [] }]
  - name: larger-dedupe
    match: { type: image }
    group: { by: duplicates, min: 3 }
    actions: [keep-best: { by: [{ highest: file-size }], merge: [] }]
`);
  const { out, err } = await world.run(['explain', 'beach.jpg']);
  expect({ out, err }).toMatchObject({
    out: expect.stringContaining('  dedupe   rules.yaml:3   applies, but the asset is in no group'),
  });
  expect(out).toMatch(/larger-dedupe .* applies, but the asset is in no group/);
  const nobody = await world.run(['explain', 'beach.png']);
  expect(nobody.err).toContain('There is no file "beach.png"');
});

test('row B11: explain says first that a photo is in the trash, by name, id and link', async () => {
  world = await openCliWorld(
    { assets: { gone: { filename: 'gone.jpg', trashed: true }, a: { filename: 'a.jpg', duplicate: 'd' } } },
    'version: 1\nrules: [{ name: a, match: { type: image }, actions: [{ tag: a }] }]\n',
  );
  await world.write(
    'duplicates.yaml',
    'version: 1\nrules: [{ name: a, group: { by: duplicates }, actions: [{ stack: {} }] }]\n',
  );
  const { id } = world.asset('gone.jpg');
  for (const what of ['GONE.jpg', id, `${world.sandbox.url}/photos/${id}`])
    for (const config of ['rules.yaml', 'duplicates.yaml']) {
      const { code, err } = await world.run(['-c', config, 'explain', what]);
      expect(code).toBe(1);
      expect(err).toMatch(
        /^Error: gone\.jpg is in the trash, and rules look at nothing there\.\n {2}Restore it in Immich/m,
      );
    }
  const { err } = await world.run(['explain', 'nowhere.jpg']);
  expect(err).toContain('There is no file "nowhere.jpg" among the 1 asset that these rules look at.');
});
