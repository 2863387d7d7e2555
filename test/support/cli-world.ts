import type { LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import type { Seed } from '../../src/sandbox/seed.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { type Cli, openCli } from './cli.js';

export type SandboxAsset = Sandbox['state']['assets'] extends Map<string, infer A> ? A : never;

/** The built program, a server with a library, and `rules.yaml` for it. */
export interface CliWorld extends Cli {
  readonly sandbox: Sandbox;
  asset(filename: string): SandboxAsset;
  /** Requests so far that change the library, as `PUT /albums/:id/assets`. */
  writes(): readonly string[];
}

export async function openCliWorld(
  library: LibraryLiteral,
  rules: string,
  options: { readonly version?: string; readonly permissions?: readonly string[] } = {},
): Promise<CliWorld> {
  const seed = seedFromLiterals(library);
  const sandbox = await startSandbox({
    seed: options.permissions ? limitedTo(seed, options.permissions) : seed,
    version: options.version ?? '3.1.0',
  });
  const cli = await openCli({
    IMMICH_INSTANCE_URL: sandbox.url,
    IMMICH_API_KEY: sandbox.key,
    IMMICH_RULES_CONFIG: 'rules.yaml',
  });
  await cli.write('rules.yaml', rules);
  return {
    ...cli,
    sandbox,
    asset: (filename) => {
      const found = [...sandbox.state.assets.values()].find((one) => one.originalFileName === filename);
      if (!found) throw new Error(`there is no asset ${filename}`);
      return found;
    },
    writes: () =>
      sandbox.requests
        .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/search/'))
        .map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/g, ':id')}`),
    async close() {
      await sandbox.close();
      await cli.close();
    },
  };
}

/** The first user's key may do only this. */
export function limitedTo<S extends Pick<Seed, 'users'>>(seed: S, permissions: readonly string[]): S {
  const [first, ...rest] = seed.users;
  return {
    ...seed,
    users: [{ ...first!, keys: first!.keys.map((key) => ({ ...key, permissions })) }, ...rest],
  };
}
