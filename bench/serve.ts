/** A sandbox in a process of its own, so that its work is not counted as the client's. Prints its address and key. */
import { startSandbox } from '../src/sandbox/start.js';
import { syntheticSeed } from '../src/sandbox/synthetic.js';
import { photoSeed } from './photo-library.js';

const count = Number(process.argv[2] ?? 100_000);
const seed = process.argv[3] === 'photos' ? photoSeed(count) : syntheticSeed(count, 1);
const sandbox = await startSandbox({ seed, version: '3.1.0' });
console.log(JSON.stringify({ url: sandbox.url, key: sandbox.key }));
let told = 0;
process.on('message', (message) => {
  if (message === 'sent') {
    const sent = sandbox.requests
      .slice(told)
      .map(({ method, path, query, body }) => ({ method, path, query, body }));
    told = sandbox.requests.length;
    process.send?.(sent);
    return;
  }
  if (message === 'requests') {
    const writes = sandbox.requests.filter(
      ({ method, path }) => method !== 'GET' && !path.includes('/search/'),
    );
    process.send?.({ all: sandbox.requests.length, writes: writes.length });
  } else void sandbox.close().then(() => process.exit(0));
});
