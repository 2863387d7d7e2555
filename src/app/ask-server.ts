import { type ServerAccess, type SecretOptions, resolveServer } from '../config/secrets.js';
import { createHttp } from '../immich/http.js';
import { type Probe, probe } from '../immich/probe.js';
import type { Config } from '../model/config.js';

/** The server of the rules, to ask it single questions; nothing is asked yet. */
export async function askServer(
  config: Config,
  path: string,
  around: SecretOptions,
  signal: AbortSignal,
): Promise<Probe & Pick<ServerAccess, 'url' | 'diagnostics'>> {
  const { url, apiKey, diagnostics } = await resolveServer(config.server, path, around);
  return { ...probe(createHttp({ ...config.server, url, apiKey, signal }), url), url, diagnostics };
}
