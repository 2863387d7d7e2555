import { afterEach, describe, expect, test } from '@jest/globals';
import type { FaultAct } from '../../src/sandbox/faults.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { ask } from './ask.js';

const seed = seedFromLiterals({
  assets: { a: { filename: 'a.jpg', albums: ['A'] }, b: { filename: 'b.jpg' } },
});
const [album] = seed.albums;
const [first, second] = [...seed.assets].map(({ id }) => id) as [string, string];
let sandbox: Sandbox;
afterEach(() => sandbox.close());

const open = async (act: FaultAct, more: { nth?: number; path?: string | RegExp } = {}): Promise<Sandbox> => {
  sandbox = await startSandbox({ seed, version: '3.1.0', faults: [{ ...more, act }] });
  return sandbox;
};

describe('faults on demand', () => {
  test('a status with Retry-After hits only the request it was meant for', async () => {
    await open({ kind: 'status', status: 429, retryAfter: 3 }, { path: '/albums', nth: 2 });
    expect((await ask(sandbox, 'GET', '/albums')).status).toBe(200);
    const refused = await ask(sandbox, 'GET', '/albums');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await ask(sandbox, 'GET', '/albums')).status).toBe(200);
    expect(sandbox.requests.map(({ status }) => status)).toEqual([200, 429, 200]);
  });

  test('a reset before the server acted leaves nothing behind, one after it does', async () => {
    await open({ kind: 'reset' }, { path: '/albums' });
    await expect(ask(sandbox, 'POST', '/albums', { albumName: 'New' })).rejects.toThrow();
    expect(sandbox.state.albums.size).toBe(1);
    sandbox.setFaults([{ act: { kind: 'reset', after: true } }]);
    await expect(ask(sandbox, 'POST', '/albums', { albumName: 'New' })).rejects.toThrow();
    expect([...sandbox.state.albums.values()].map(({ albumName }) => albumName)).toEqual(['A', 'New']);
  });

  test('a hanging request can be given up', async () => {
    await open({ kind: 'hang' });
    const signal = AbortSignal.timeout(50);
    await expect(fetch(`${sandbox.url}/api/server/ping`, { signal })).rejects.toThrow();
  });

  test('a server that is down answers what it was asked, refuses the next, and comes back', async () => {
    await open({ kind: 'down', ms: 50 }, { nth: 1 });
    const status = async () => (await ask(sandbox, 'GET', '/albums')).status;
    expect(await status()).toBe(200);
    await expect(status()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await status()).toBe(200);
  });

  test('a truncated answer and a web page are no JSON', async () => {
    await open({ kind: 'truncate' });
    await expect(ask(sandbox, 'GET', '/albums')).rejects.toThrow(SyntaxError);
    sandbox.setFaults([{ act: { kind: 'html' } }]);
    const response = await fetch(`${sandbox.url}/api/server/ping`);
    expect(response.headers.get('content-type')).toContain('text/html');
  });

  test('refused ids are not done, the others are', async () => {
    await open({ kind: 'refuse-ids', ids: [second], error: 'unknown' });
    const { body } = await ask(sandbox, 'DELETE', `/albums/${album?.id}/assets`, { ids: [second, first] });
    expect(body).toEqual([
      { id: first, success: true },
      { id: second, success: false, error: 'unknown' },
    ]);
    const whole = await ask(sandbox, 'PUT', '/assets', { ids: [first, second], rating: 3 });
    expect(whole.status).toBe(400);
    expect(sandbox.state.assets.get(first)?.exif.rating).toBeNull();
  });

  test('a key revoked half-way, another version and a change by somebody else take effect from there on', async () => {
    await open({ kind: 'version', version: '2.7.5' }, { nth: 2 });
    const major = async () => (await ask(sandbox, 'GET', '/server/version')).body.major;
    expect([await major(), await major(), await major()]).toEqual([3, 2, 2]);
    sandbox.setFaults([{ act: { kind: 'meanwhile', change: (state) => state.albums.clear() } }]);
    expect((await ask(sandbox, 'GET', '/albums')).body).toEqual([]);
    sandbox.setFaults([{ nth: 1, act: { kind: 'revoke-key' } }]);
    expect((await ask(sandbox, 'GET', '/albums')).status).toBe(401);
    expect((await ask(sandbox, 'GET', '/albums')).status).toBe(401);
  });
});
