import type { ServerConfig } from '../model/config.js';
import type { Env } from './env-files.js';
import { KEY_VARIABLE } from './secrets.js';

/** The environment for other programs: all but what holds the API key. */
export function keylessEnv(env: Env, { apiKey }: Pick<ServerConfig, 'apiKey'>): Env {
  const secret = new Set([KEY_VARIABLE, ...(apiKey && 'env' in apiKey ? [apiKey.env] : [])]);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !secret.has(name)));
}
