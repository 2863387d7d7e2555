import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { outOfScope } from './contract/out-of-scope.js';
import { knownIds, recordedSeed } from './contract/recorded-seed.js';
import { exchangesOf, type Json, namesOf } from './contract/recordings.js';
import { replay } from './contract/replay.js';

/** How many exchanges of each recording are replayed, so that the test cannot shrink unseen. */
const REPLAYED = { '2.7.5': 373, '3.1.0': 373 } as const;

describe.each(['2.7.5', '3.1.0'] as const)('the sandbox as Immich %s', (version) => {
  const all = exchangesOf(version);
  const inScope = all.filter(({ name }) => !outOfScope.has(name));
  let sandbox: Sandbox;

  beforeAll(async () => {
    const limited = (all.find(({ name }) => name === 'apikeys-me-limited')?.response ?? {}) as Json;
    sandbox = await startSandbox({
      seed: recordedSeed(version, limited),
      version,
      strict: false,
      jobDelay: 60_000,
    });
  });
  afterAll(() => sandbox.close());

  test(`${REPLAYED[version]} of ${all.length} recorded exchanges are replayed`, () => {
    expect(inScope.length).toBe(REPLAYED[version]);
  });

  test('each answers as the real server did', async () => {
    const failures = await replay(sandbox, inScope, namesOf(version), knownIds(version));
    expect(failures).toEqual([]);
    expect(sandbox.requests.filter((request) => request.bug !== undefined)).toEqual([]);
  }, 60_000);
});
