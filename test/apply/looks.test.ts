import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/immich/connect.js';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { apply, messageOf, statesOf } from '../support/apply.js';
import * as plan from '../support/plan-for.js';

const MANY = 300;
const ids = Array.from({ length: MANY }, (_, index) => assetIdOf(`a${index}`));
const taken = (index: number): string => new Date(1e12 + index * 1e7).toISOString();
const seed = seedFromLiterals({
  assets: Object.fromEntries(
    ids.map((_, index) => [`a${index}`, { filename: `${index}.jpg`, taken: taken(index) }]),
  ),
});

let sandbox: Sandbox | undefined;
afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

async function start(version: string) {
  sandbox = await startSandbox({ seed, version });
  const { url, key } = sandbox;
  const server = await connect({ url, apiKey: key, timeout: 5, concurrency: 4, requestsPerSecond: null });
  const library = await server.readLibrary({
    ...{ assets: 'all', duplicates: false, persons: false, stacks: false, libraries: false },
    ...{ anyTag: false, duplicateTags: false, albums: 'none', tags: 'none' },
  });
  return { sandbox, server, library };
}

describe.each(['2.7.5', '3.1.0'])('row 195: photos that each get a text of their own, on %s', (version) => {
  const texts = ids.map((id, index) => plan.set(id, { description: `Number ${index}` }));

  test('cost a request each, and a few more to look at all of them', async () => {
    const { sandbox, server, library } = await start(version);
    const before = sandbox.requests.length;
    expect((await apply(plan.planFor(library, texts), server)).exit).toBe('done');
    const sent = sandbox.requests.slice(before);
    const writes = sent.filter(({ method, path }) => method === 'PUT' && path.startsWith('/assets'));
    expect(writes).toHaveLength(MANY);
    // The first look knows nothing of where they are, and asks for so few one by one.
    expect(sent.length - writes.length).toBeLessThan(MANY + 20);
  });

  test('keep what somebody writes, trashes or moves after the first look', async () => {
    const { sandbox, server, library } = await start(version);
    const [described, rated, trashed, dated] = ids as [string, string, string, string];
    const first = plan.createTag('first');
    const change = async () => {
      const me = await connect({
        ...{ url: sandbox.url, apiKey: sandbox.key, timeout: 5, concurrency: 4, requestsPerSecond: null },
      });
      await me.updateAssets([described], { description: 'theirs' });
      await me.updateAssets([rated], { rating: 5 });
      await me.trashAssets([trashed]);
      await me.updateAssets([dated], { date: '2031-02-03T04:05:06.000+00:00' });
      sandbox.settle();
    };
    const made = { method: 'PUT', path: /^\/tags$/, nth: 1 };
    sandbox.setFaults([
      { ...made, act: { kind: 'meanwhile', change } },
      // Nothing goes on before all of it is there.
      { ...made, act: { kind: 'delay', ms: 1500 } },
    ]);
    const result = await apply(plan.planFor(library, [first, ...texts]), server);
    const states = statesOf(result);
    const stateOf = (id: string) => states[`set ${id} description`];
    expect(stateOf(described)).toBe('stale');
    expect(messageOf(result, `set ${described} description`)).toContain('"theirs"');
    expect([stateOf(rated), stateOf(trashed), stateOf(dated)]).toEqual(['stale', 'stale', 'done']);
    expect(Object.values(states).filter((state) => state === 'done')).toHaveLength(MANY - 2);
    const now = await server.readAssets([described, trashed, dated], false);
    expect(now.get(described)?.exif.description).toBe('theirs');
    expect(now.get(trashed)).toMatchObject({ trashed: true, exif: { description: null } });
    expect(now.get(dated)?.exif.description).toBe('Number 3');
  });
});

test('albums that each get a name of their own are looked at together', async () => {
  const { sandbox, server } = await start('3.1.0');
  const albums = await Promise.all(Array.from({ length: 30 }, (_, at) => server.createAlbum(`Old ${at}`)));
  const library = await server.readLibrary({
    ...{ assets: 'all', duplicates: false, persons: false, stacks: false, libraries: false },
    ...{ anyTag: false, duplicateTags: false, albums: 'all', tags: 'none' },
  });
  const changes = albums.map((id, at) => ({
    ...{ id: `rename ${at}`, target: `album:${id}`, by: ['rule#0'], needs: [], op: 'album.set' as const },
    ...{ before: { name: `Old ${at}` }, after: { name: `New ${at}` } },
  }));
  const before = sandbox.requests.length;
  expect((await apply(plan.planFor(library, changes), server)).exit).toBe('done');
  const reads = sandbox.requests.slice(before).filter(({ method }) => method === 'GET');
  expect(reads.length).toBeLessThan(10);
  expect((await server.readAlbumNames()).map(({ name }) => name).sort()).toContain('New 29');
});
