import { ImmichError, type ImmichErrorKind } from '../model/immich-error.js';
import { type Call, endpointOf } from './call.js';

/** What came back, free of the key. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Immich's own, to find the call in its log. */
  readonly correlationId: string | undefined;
  readonly location?: string | undefined;
}

const NOT_IMMICH =
  'Is there an Immich server at this address, or another program or a login page in front of it?';
const KEY_HINT =
  'Make one in Immich under Account Settings > API Keys, and set IMMICH_API_KEY or `server.api-key`.';

/** A success without JSON. What was asked for may have been done. */
export function notJson(call: Call, { status, text, correlationId }: Answer): ImmichError {
  const shape = text.trimStart().startsWith('<') ? 'a web page' : 'something cut off or unreadable';
  return new ImmichError('bad-answer', `${endpointOf(call)} was answered with ${shape} instead of JSON.`, {
    endpoint: endpointOf(call),
    status,
    ...(correlationId !== undefined && { correlationId }),
    uncertain: call.effect !== 'none',
    hint: NOT_IMMICH,
  });
}

/** An answer that is no success. Kinds are told by the status, and by the text only where Immich gives no other sign. */
export function answerError(call: Call, answer: Answer, url: string): ImmichError {
  const { status, text, correlationId, location } = answer;
  const endpoint = endpointOf(call);
  const words = messageIn(text);
  const said = words === undefined ? '' : `: ${words}`;
  const fail = (kind: ImmichErrorKind, message: string, more: ImmichError['detail'] = {}) =>
    new ImmichError(kind, message, {
      endpoint,
      status,
      ...(correlationId !== undefined && { correlationId }),
      ...more,
    });

  if (status >= 300 && status < 400)
    return fail('bad-answer', `${url} sends ${endpoint} on to ${placeOf(location)}.`, {
      hint: 'Use the address that it leads to (often https instead of http).',
    });
  switch (status) {
    case 400:
      return fail('bad-request', `${endpoint} was refused${said}.`);
    case 401:
      // The locked folder answers so too, to a key that is perfectly good.
      if (/elevated/i.test(said))
        return fail('forbidden', `${endpoint}: the locked folder is closed to API keys.`);
      return words === undefined
        ? fail('unauthorized', `Something in front of ${url} asks for a login.`, { hint: NOT_IMMICH })
        : fail('unauthorized', `The server does not accept the API key (${words}).`, { hint: KEY_HINT });
    case 403: {
      const permission = /permission: ?([\w.]+)/.exec(said)?.[1];
      return permission === undefined
        ? fail('forbidden', `${endpoint} is forbidden${said}.`)
        : fail('forbidden', `The API key lacks the permission ${permission}.`, {
            permission,
            hint: 'Give it to the key in Immich under Account Settings > API Keys.',
          });
    }
    case 404:
      return fail('not-found', `${endpoint} is unknown at ${url}.`, { hint: NOT_IMMICH });
    case 429:
      return fail('rate-limited', `The server asks for fewer requests (${endpoint}).`, {
        hint: '`server.requests-per-second` keeps to a rate.',
      });
    default:
      return fail('server', `${endpoint} failed with ${status}${said}.`, {
        uncertain: call.effect !== 'none',
      });
  }
}

/** Without the query, which may hold a secret of the login page that it leads to. */
function placeOf(location: string | undefined): string {
  if (location === undefined) return 'another address';
  return clean(location.replace(/[?#].*$/s, ''));
}

/** `message` of an error body: a text in 3.x, a text or a list of texts in 2.7. Never a page of HTML. */
function messageIn(text: string): string | undefined {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown };
    const words = Array.isArray(message) ? message.join('; ') : message;
    return typeof words === 'string' ? clean(words) : undefined;
  } catch {
    return undefined;
  }
}

/** Fit for one line of a terminal. */
const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 300);
