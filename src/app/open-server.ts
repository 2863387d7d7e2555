import { resolveServer } from '../config/secrets.js';
import { connect } from '../immich/connect.js';
import type { Config } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Listener } from '../model/events.js';
import type { ImmichServer } from '../model/server.js';
import type { Surroundings } from './surroundings.js';

/** Connects to the server of the rules; `signal` aborts every request. */
export async function openServer(
  config: Config,
  path: string,
  around: Surroundings,
  signal: AbortSignal,
  listener: Listener,
): Promise<{ readonly server: ImmichServer; readonly diagnostics: readonly Diagnostic[] }> {
  const { url, apiKey, diagnostics } = await resolveServer(config.server, path, around);
  const { timeout, concurrency, requestsPerSecond } = config.server;
  const server = await connect({
    url,
    apiKey,
    timeout,
    concurrency,
    requestsPerSecond,
    signal,
    onRetry: (retry) => listener({ type: 'retry', ...retry }),
  });
  const { version, userName } = server.identity;
  listener({ type: 'version', url: server.identity.url, version, user: userName });
  return { server, diagnostics };
}
