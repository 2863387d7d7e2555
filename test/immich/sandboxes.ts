import { afterEach } from '@jest/globals';
import { connect } from '../../src/immich/connect.js';
import type { HttpOptions } from '../../src/immich/http.js';
import type { Wants } from '../../src/model/need.js';
import type { ImmichServer } from '../../src/model/server.js';
import type { AssetLiteral, LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import type { Seed } from '../../src/sandbox/seed.js';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start.js';

export const VERSIONS = ['2.7.5', '3.1.0'] as const;

export const EVERYTHING: Wants = {
  assets: 'all',
  duplicates: true,
  persons: true,
  stacks: true,
  libraries: true,
  albums: 'all',
  tags: 'all',
  anyTag: true,
  duplicateTags: true,
};
/** The assets and nothing that hangs on them. */
export const BARE: Wants = {
  ...EVERYTHING,
  duplicates: false,
  persons: false,
  stacks: false,
  libraries: false,
  albums: 'none',
  tags: 'none',
  anyTag: false,
  duplicateTags: false,
};

export interface Session {
  readonly server: ImmichServer;
  readonly sandbox: Sandbox;
  /** `POST /search/metadata` and so on, of every request since the connection was made; not which version it is, which is asked after a failure. */
  requests(): readonly string[];
}

const open: Sandbox[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((sandbox) => sandbox.close()));
});

/** A client of a sandbox with this library, as its first user unless another key is given; it ends with the test. */
export async function session(
  seed: Seed,
  version: string,
  more: Partial<SandboxOptions & HttpOptions> = {},
): Promise<Session> {
  const sandbox = await startSandbox({ seed, version, ...more });
  open.push(sandbox);
  const server = await connect({
    url: sandbox.url,
    apiKey: more.apiKey ?? sandbox.key,
    timeout: 20,
    concurrency: 4,
    requestsPerSecond: null,
    ...more,
  });
  const before = sandbox.requests.length;
  return {
    server,
    sandbox,
    requests: () =>
      sandbox.requests
        .slice(before)
        .map(({ method, path }) => `${method} ${path}`)
        .filter((one) => one !== 'GET /server/version'),
  };
}

/** Assets named `a0`, `a1` … that `each` describes. */
export const manyAssets = (
  count: number,
  each: (index: number) => Partial<AssetLiteral> = () => ({}),
): LibraryLiteral['assets'] =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`a${index}`, { filename: `${index}.jpg`, ...each(index) }]),
  );

export const seedOf = (assets: LibraryLiteral['assets'], more: Partial<LibraryLiteral> = {}): Seed =>
  seedFromLiterals({ assets, ...more });
