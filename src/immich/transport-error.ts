import { ImmichError } from '../model/immich-error.js';
import { type Call, cancelled, endpointOf } from './call.js';

/** Turns an error of the HTTP library, which carries the key, into one that does not. The original is dropped. */
export function transportError(error: unknown, call: Call, url: string): ImmichError {
  const { name, code } = error as { readonly name?: string; readonly code?: string };
  const endpoint = endpointOf(call);
  // What may have happened on the server although the answer was lost.
  const uncertain = call.effect !== 'none' && !NEVER_SENT.has(code ?? '');
  if (name === 'AbortError' || code === 'ERR_ABORTED') return cancelled(call, uncertain);
  if (name === 'TimeoutError' || code === 'ETIMEDOUT')
    return new ImmichError('timeout', `${url} did not answer ${endpoint} in time.`, {
      endpoint,
      uncertain,
      hint: 'Is the server busy? `server.timeout` gives it more time.',
    });
  // The key is the only header that is not ours.
  if (code === 'ERR_INVALID_CHAR')
    return new ImmichError('unauthorized', 'The API key contains characters that no key has.', {
      endpoint,
      hint: 'Is it copied whole, on one line and without quotes?',
    });
  return new ImmichError('unreachable', `${url} cannot be reached (${reasonOf(code)}).`, {
    endpoint,
    uncertain,
    hint: 'Is the address right, and does Immich run there? Set it with IMMICH_INSTANCE_URL or `server.url`.',
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no such host',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no route to the network',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody known here',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  EPROTO: 'it does not speak https',
};
/** Failures before there was a connection to send anything over. */
const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

const reasonOf = (code: string | undefined): string =>
  code === undefined ? 'the connection failed' : (REASONS[code] ?? code);
