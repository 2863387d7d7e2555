import type { IncomingMessage } from 'node:http';
import { HttpError, ValidationError } from '../errors.js';
import { majorOf, type State } from '../state/types.js';
import { type Field, string, uuid } from '../validate/field.js';
import type { At, Issue } from '../validate/issue.js';
import { authenticate } from './authenticate.js';
import type { Call, Route } from './route.js';
import type { Match } from './router.js';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Asked {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly search: URLSearchParams;
  readonly body: unknown;
  readonly strict: boolean;
}

/** Carries one request out: who asks, whether it fits, then the route itself. */
export function answer(state: State, match: Match | undefined, asked: Asked): Answer {
  if (match === undefined) throw new HttpError(404, `Cannot ${asked.request.method} ${asked.path}`);
  const { route } = match;
  const key = authenticate(state, route, asked.request, asked.search);
  const call = { state, major: majorOf(state), user: key?.user, key, ...readAll(state, match, asked) };
  const body = route.handle(call as Call);
  return { status: statusOf(route, body), body };
}

function statusOf(route: Route, body: unknown): number {
  if (route.status !== undefined) return route.status;
  if (body === undefined) return 204;
  return route.method === 'POST' ? 201 : 200;
}

function readAll(
  state: State,
  { route, params }: Match,
  asked: Asked,
): Pick<Call, 'params' | 'query' | 'body'> {
  const major = majorOf(state);
  const issues: Issue[] = [];
  const at: At = { major, text: false, strict: asked.strict, path: [], each: false, issues };
  const read = <T>(field: Field<T>, value: unknown, text: boolean): T => {
    const result = field.read(value, { ...at, text });
    if (issues.length > 0) throw new ValidationError(issues);
    return result;
  };
  const ids: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    const field: Field<string> = name === 'key' || name === 'deviceId' ? string() : uuid;
    ids[name] = field.read(value, { ...at, text: true, path: [name] });
  }
  if (issues.length > 0) throw new ValidationError(issues);
  const query = route.query === undefined ? undefined : read(route.query, queryOf(asked.search), true);
  // 2.7 takes no body for an empty object.
  const given = asked.body ?? (major === 2 ? {} : undefined);
  const body = route.body === undefined ? undefined : read(route.body, given, false);
  if (asked.strict) refuseUnread(route, asked);
  return { params: ids, query, body };
}

/** A query as an object: names that come twice become lists. `apiKey` belongs to the authentication. */
function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(search.keys())) {
    if (name === 'apiKey') continue;
    const values = search.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  return query;
}

function refuseUnread(route: Route, { search, body }: Asked): void {
  const unread = [
    ...(route.query === undefined ? Object.keys(queryOf(search)) : []),
    ...(route.body === undefined && typeof body === 'object' && body !== null ? Object.keys(body) : []),
  ];
  if (unread.length === 0) return;
  throw new HttpError(400, `${route.method} ${route.path} reads no field ${unread.join(', ')}`);
}
