import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Env } from './env-files.js';

export interface Login {
  readonly file: string;
  readonly url: string;
  readonly apiKey: string;
}

/**
 * The login that the Immich CLI keeps in `auth.yml`: `{ url, key }`, in older versions `{ instanceUrl, apiKey }`.
 * None when there is no such file, or nothing of use in it.
 */
export async function readCliLogin(env: Env, home: string): Promise<Login | undefined> {
  const file = join(env.IMMICH_CONFIG_DIR || join(home, '.config', 'immich'), 'auth.yml');
  try {
    const auth = parse(await readFile(file, 'utf8'), { logLevel: 'silent' }) as Readonly<
      Record<string, unknown>
    >;
    const [url, apiKey] = [auth.url ?? auth.instanceUrl, auth.key ?? auth.apiKey];
    return typeof url === 'string' && typeof apiKey === 'string' ? { file, url, apiKey } : undefined;
  } catch {
    return undefined;
  }
}
