import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { ask, type Json } from './ask.js';

let sandbox: Sandbox;
let id: string;

beforeEach(async () => {
  const seed = seedFromLiterals({ assets: { a: { filename: 'a.jpg', taken: '2023-12-31T23:30:00-05:00' } } });
  id = [...seed.assets][0]!.id;
  sandbox = await startSandbox({ seed, version: '3.1.0', jobDelay: 60_000 });
});
afterEach(() => sandbox.close());

const read = async (): Promise<Json> => (await ask(sandbox, 'GET', `/assets/${id}`)).body;

describe('background jobs', () => {
  test('a new date is in exifInfo at once and everywhere else only later', async () => {
    await ask(sandbox, 'PUT', `/assets/${id}`, { dateTimeOriginal: '2020-05-06T07:08:09.123+02:00' });
    const mixed = await read();
    expect(mixed.exifInfo.dateTimeOriginal).toBe('2020-05-06T05:08:09.123+00:00');
    expect(mixed.fileCreatedAt).toBe('2024-01-01T04:30:00.000Z');
    sandbox.settle();
    const settled = await read();
    expect(settled.fileCreatedAt).toBe('2020-05-06T05:08:09.123Z');
    expect(settled.localDateTime).toBe('2020-05-06T07:08:09.123Z');
    expect(settled.exifInfo.timeZone).toBe('UTC+2');
  });

  test('a new place brings its city and its zone later', async () => {
    await ask(sandbox, 'PUT', '/assets', { ids: [id], latitude: 48.8584, longitude: 2.2945 });
    expect((await read()).exifInfo).toMatchObject({ latitude: 48.8584, city: null });
    sandbox.settle();
    const { exifInfo, localDateTime } = await read();
    expect(exifInfo).toMatchObject({ city: 'Paris', country: 'France', timeZone: 'Europe/Paris' });
    expect(localDateTime).toBe('2024-01-01T05:30:00.000Z');
  });

  test('a description moves updatedAt only with the job, a favourite at once', async () => {
    const before = (await read()).updatedAt;
    await ask(sandbox, 'PUT', `/assets/${id}`, { description: 'new' });
    expect((await read()).updatedAt).toBe(before);
    sandbox.settle();
    const described = (await read()).updatedAt;
    expect(described > before).toBe(true);
    await ask(sandbox, 'PUT', `/assets/${id}`, { isFavorite: true });
    expect((await read()).updatedAt > described).toBe(true);
  });

  test('without being told, they run by themselves', async () => {
    await sandbox.close();
    const seed = seedFromLiterals({ assets: { a: { filename: 'a.jpg' } } });
    sandbox = await startSandbox({ seed, version: '3.1.0', jobDelay: 1 });
    await ask(sandbox, 'DELETE', '/assets', { ids: [id], force: true });
    while (sandbox.state.assets.size > 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect((await ask(sandbox, 'GET', `/assets/${id}`)).status).toBe(400);
  });
});

describe('strict reading', () => {
  test.each([
    ['POST', '/search/metadata', { sise: 10 }, 'sise'],
    ['GET', '/stacks?primary=x', undefined, 'primary'],
    ['GET', '/tags?all=true', undefined, 'all'],
    ['POST', '/trash/empty', { ids: [] }, 'ids'],
    ['PUT', '/assets', { ids: [], isFavourite: true }, 'isFavourite'],
  ])('%s %s %j is refused for %s', async (method, path, body, word) => {
    const answer = await ask(sandbox, method, path, body);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(word);
  });
});
