import { resolveServer, type SecretOptions, type ServerAccess } from '../config/secrets.js';
import { createHttp } from '../immich/http.js';
import { type Probe, probe } from '../immich/probe.js';
import type { Config } from '../model/config.js';

/** A server to ask, with what came with its key. */
export interface ServerAsked extends Probe, Pick<ServerAccess, 'url' | 'diagnostics'> {
  /** The server's clock minus ours in milliseconds, when it last answered and said what time it was. */
  ahead(): number | null;
}

/** The server of the rules, to ask it single questions; nothing is asked yet. */
export async function askServer(
  config: Config,
  path: string,
  around: SecretOptions,
  signal: AbortSignal,
): Promise<ServerAsked> {
  const { url, apiKey, diagnostics } = await resolveServer(config.server, path, around);
  let ahead: number | null = null;
  const onDate = (date: string): void => {
    const time = Date.parse(date);
    ahead = Number.isNaN(time) ? null : time - Date.now();
  };
  const http = createHttp({ ...config.server, url, apiKey, signal, onDate });
  return { ...probe(http, url), url, diagnostics, ahead: () => ahead };
}
