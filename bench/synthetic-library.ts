/** Planning over a synthetic library that no server holds, for the processes of the bench. */
import { resolve } from 'node:path';
import { requireRules } from '../src/app/load-rules.js';
import type { Surroundings } from '../src/app/surroundings.js';
import type { Library } from '../src/model/library.js';
import { loadState } from '../src/sandbox/state/load.js';
import { syntheticSeed } from '../src/sandbox/synthetic.js';
import { libraryIn } from '../src/testing/library-of.js';

export const NOW = '2026-01-31T12:00:00Z';

type Env = Surroundings['env'];

export const surroundings = (env: Env): Surroundings => ({
  ...{ env, cwd: process.cwd(), home: process.cwd(), timezone: 'Europe/Berlin', tool: 'bench' },
});

export const loadBenchRules = (config: string, env: Env = {}) =>
  requireRules({ config: resolve(config) }, surroundings(env));

/** What made the library is not planning: its garbage is collected before. */
export function syntheticLibrary(assets: number): Library {
  const library = libraryIn(loadState(syntheticSeed(assets, 1), '3.1.0'));
  globalThis.gc?.();
  return library;
}

/** CPU of some work, in milliseconds. */
export async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const cpu = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(cpu);
  return [value, (user + system) / 1000];
}
