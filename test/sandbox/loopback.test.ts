import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({
    seed: seedFromLiterals({ assets: { a: { filename: 'a.jpg' } } }),
    version: '3.1.0',
  });
});
afterAll(() => sandbox.close());

const trash = (url: string, headers: Record<string, string>) =>
  fetch(`${url}/api/assets`, {
    method: 'DELETE',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ ids: [...sandbox.state.assets.keys()] }),
  });

test('U-22: a page of another site can do nothing at the server of the demo: it has no key, and no leave to read', async () => {
  const answer = await trash(sandbox.url, { origin: 'https://evil.example' });
  expect(answer.status).toBe(401);
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  const asking = { origin: 'https://evil.example', 'access-control-request-method': 'DELETE' };
  const preflight = await fetch(`${sandbox.url}/api/assets`, { method: 'OPTIONS', headers: asking });
  expect(preflight.ok).toBe(false);
  expect([...sandbox.state.assets.values()].map(({ deletedAt }) => deletedAt)).toEqual([null]);
});

test('U-22: and it can be reached from this machine only', async () => {
  const { hostname, port } = new URL(sandbox.url);
  expect(hostname).toBe('127.0.0.1');
  const others = Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal),
  );
  for (const { address } of others)
    await expect(trash(`http://${address}:${port}`, { 'x-api-key': sandbox.key })).rejects.toThrow();
});
