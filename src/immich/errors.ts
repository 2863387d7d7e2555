import { ImmichError, type ImmichErrorKind } from '../model/immich-error.js';
import type { Call } from './http.js';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const endpointOf = ({ method, path, endpoint = path }: Call): string => `${method} ${endpoint}`;

/** What may have happened on the server although the answer was lost. */
const isUncertain = ({ method }: Call): boolean => method !== 'GET';

/** Turns an error of the HTTP library, which carries the key, into one that does not. The original is dropped. */
export function transportError(error: unknown, call: Call, url: string): ImmichError {
  const { name, code } = error as { readonly name?: string; readonly code?: string };
  const endpoint = endpointOf(call);
  if (name === 'AbortError' || code === 'ERR_ABORTED')
    return new ImmichError('cancelled', 'The request was cancelled.', {
      endpoint,
      uncertain: isUncertain(call),
    });
  if (name === 'TimeoutError' || code === 'ETIMEDOUT') {
    const hint = 'Is the server busy? `server.timeout` gives it more time.';
    return new ImmichError('timeout', `${url} did not answer ${endpoint} in time.`, {
      endpoint,
      uncertain: isUncertain(call),
      hint,
    });
  }
  const sent = code !== 'ECONNREFUSED' && code !== 'ENOTFOUND' && code !== 'EAI_AGAIN';
  return new ImmichError('unreachable', `${url} cannot be reached (${reasonOf(code)}).`, {
    endpoint,
    uncertain: sent && isUncertain(call),
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
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};
const reasonOf = (code: string | undefined): string =>
  (code && REASONS[code]) ?? code ?? 'the connection failed';

/** An answer that is no success, or no JSON. Kinds are told by the status, never by the text. */
export function answerError(
  call: Call,
  status: number,
  text: string,
  headers: Headers,
  url: string,
): ImmichError {
  const endpoint = endpointOf(call);
  const said = messageIn(text);
  const correlationId = single(headers['x-immich-cid']);
  const detail = { endpoint, status, ...(correlationId !== undefined && { correlationId }) };
  const fail = (kind: ImmichErrorKind, message: string, more: object = {}) =>
    new ImmichError(kind, message, { ...detail, ...more });

  if (status >= 200 && status < 300)
    return fail('bad-answer', `${endpoint} was answered with ${shapeOf(text)} instead of JSON.`, {
      hint: NOT_IMMICH,
    });
  if (status >= 300 && status < 400)
    return fail(
      'bad-answer',
      `${url} sends ${endpoint} on to ${single(headers.location) ?? 'another address'}.`,
      {
        hint: 'Use the address that it leads to (often https instead of http).',
      },
    );
  // A locked folder answers 401 too, to a key that is perfectly good.
  if (status === 401 && said !== undefined && /elevated/i.test(said))
    return fail('forbidden', `${endpoint}: the locked folder is closed to API keys.`);
  if (status === 401)
    return fail('unauthorized', `The server does not accept the API key${said ? ` (${said})` : ''}.`, {
      hint: 'Make one in Immich under Account settings, API keys, and set IMMICH_API_KEY or `server.api-key`.',
    });
  if (status === 403) {
    const permission = /permission: ?([\w.]+)/.exec(said ?? '')?.[1];
    return fail(
      'forbidden',
      permission
        ? `The API key lacks the permission ${permission}.`
        : `${endpoint} is forbidden${said ? `: ${said}` : ''}.`,
      {
        ...(permission && { permission }),
        hint: permission ? 'Give it to the key in Immich under Account settings, API keys.' : undefined,
      },
    );
  }
  if (status === 400) return fail('bad-request', `${endpoint} was refused${said ? `: ${said}` : ''}.`);
  if (status === 404) return fail('not-found', `${endpoint} is unknown at ${url}.`, { hint: NOT_IMMICH });
  if (status === 429)
    return fail('rate-limited', `The server asks for fewer requests (${endpoint}).`, {
      hint: '`server.requests-per-second` keeps to a rate.',
    });
  return fail('server', `${endpoint} failed with ${status}${said ? `: ${said}` : ''}.`, {
    uncertain: isUncertain(call),
  });
}

const NOT_IMMICH =
  'Is there an Immich server at this address, or another program or a login page in front of it?';

const single = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

const shapeOf = (text: string): string =>
  text.trimStart().startsWith('<') ? 'a web page' : 'something cut off or unreadable';

/** `message` of an error body: a text in 3.x, a text or a list of texts in 2.7. Never a page of HTML. */
function messageIn(text: string): string | undefined {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    const words = Array.isArray(message) ? message.join('; ') : message;
    return typeof words === 'string' ? words.slice(0, 300) : undefined;
  } catch {
    return undefined;
  }
}
