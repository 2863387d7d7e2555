import type { IncomingMessage } from 'node:http';
import { HttpError } from '../errors.js';
import type { ApiKey, State } from '../state/types.js';
import type { Route } from './route.js';

/** Whose key it is, or why the request is refused. `undefined` only for routes that need none. */
export function authenticate(
  state: State,
  route: Route,
  request: IncomingMessage,
  query: URLSearchParams,
): ApiKey | undefined {
  if (route.permission === 'nobody') return undefined;
  const secret = request.headers['x-api-key'] ?? query.get('apiKey') ?? undefined;
  if (secret === undefined) {
    // A key is not a session token; the sandbox has no sessions.
    const bearer = request.headers.authorization?.startsWith('Bearer ');
    throw new HttpError(401, bearer ? 'Invalid user token' : 'Authentication required');
  }
  const key = state.keys.get(String(secret));
  if (key === undefined) throw new HttpError(401, 'Invalid API key');
  if (route.path.startsWith('/sync/'))
    throw new HttpError(403, 'Sync endpoints cannot be used with API keys');
  if (route.admin && !key.user.isAdmin) throw new HttpError(403, 'Forbidden');
  const { permission } = route;
  if (permission !== 'key' && !key.permissions.includes('all') && !key.permissions.includes(permission)) {
    throw new HttpError(403, `Missing required permission: ${permission}`);
  }
  return key;
}
