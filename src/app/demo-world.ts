import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoSeed } from '../sandbox/demo/seed.js';
import type { Seed } from '../sandbox/seed.js';
import { startSandbox } from '../sandbox/start.js';
import { packageFile } from '../util/package-file.js';
import type { Surroundings } from './surroundings.js';

export interface DemoWorld<S extends Surroundings> {
  /** Rules of the demo. */
  readonly config: string;
  readonly url: string;
  readonly key: string;
  /** The same surroundings, but with the demo's server, key and a state folder of its own. */
  readonly around: S;
  close(): Promise<void>;
}

/** Starts the built-in server with the built-in library. Nothing of it touches the user's own settings or state. */
export async function openDemoWorld<S extends Surroundings>(around: S): Promise<DemoWorld<S>> {
  const sandbox = await startSandbox({ seed: withNewOwner(await demoSeed()), version: '3.1.0' });
  const folder = await mkdtemp(join(tmpdir(), 'immich-rules-demo-'));
  const { url, key } = sandbox;
  const env = { ...around.env, IMMICH_INSTANCE_URL: url, IMMICH_API_KEY: key, XDG_STATE_HOME: folder };
  return {
    config: packageFile('fixtures/photos/config.yaml'),
    url,
    key,
    around: { ...around, env },
    close: async () => {
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same library of somebody else: what earlier runs did in another demo is no part of this one's past. */
function withNewOwner(seed: Seed): Seed {
  const known = seed.users[0]!.id;
  const id = randomUUID();
  const renamed = (value: unknown): unknown => {
    if (value === known) return id;
    if (Array.isArray(value)) return value.map(renamed);
    if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
      return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part)]));
  };
  return renamed(seed) as Seed;
}
