import type { IncomingMessage, ServerResponse } from 'node:http';
import { correlationId, errorBody, HttpError, ValidationError } from '../errors.js';
import { type FaultAct, type FaultPlan, withoutIds, withRefused } from '../faults.js';
import { majorOf, type State } from '../state/types.js';
import { readBody } from './body.js';
import { type Answer, answer } from './handle.js';
import type { Match } from './router.js';
import { send } from './send.js';

export interface LoggedRequest {
  readonly method: string;
  /** Below `/api`, without the query. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  /** `null` while it runs and when the connection was cut. */
  status: number | null;
  /** An error of the sandbox itself, answered as a 500. */
  bug?: unknown;
}

export interface Listening {
  readonly state: State;
  readonly find: (method: string, path: string, major: 2 | 3) => Match | undefined;
  readonly strict: boolean;
  readonly log: LoggedRequest[];
  /** Refuses new connections for so many milliseconds. */
  readonly goDown: (ms: number) => void;
  isDown: boolean;
  faults: FaultPlan;
}

type ActOf<K extends FaultAct['kind']> = Extract<FaultAct, { kind: K }>;

/** Answers one request, with whatever is to go wrong with it. */
export async function listen(
  server: Listening,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://sandbox');
  const path = url.pathname.replace(/^\/api(?=\/|$)/, '');
  const method = request.method ?? 'GET';
  const correlation = correlationId();
  const entry: LoggedRequest = { method, path, query: url.search, body: undefined, status: null };
  server.log.push(entry);
  const acts = server.faults.next(method, path);
  const act = <K extends FaultAct['kind']>(kind: K): ActOf<K> | undefined =>
    acts.find((each): each is ActOf<K> => each.kind === kind);
  await prepare(server.state, acts, request);
  const down = act('down');
  if (down !== undefined) server.goDown(down.ms);
  if (server.isDown) response.setHeader('connection', 'close');
  const delay = act('delay');
  if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay.ms));

  const run = async (): Promise<Answer> => {
    const body = await readBody(request);
    (entry as { body: unknown }).body = body;
    const refuse = act('refuse-ids');
    const match = url.pathname.startsWith('/api/')
      ? server.find(method, path, majorOf(server.state))
      : undefined;
    const asked = { request, path: url.pathname, search: url.searchParams, strict: server.strict };
    if (refuse === undefined) return answer(server.state, match, { ...asked, body });
    const result = answer(server.state, match, { ...asked, body: withoutIds(path, body, refuse.ids) });
    return { ...result, body: withRefused(result.body, body, refuse.ids, refuse.error) };
  };

  const spoilt = act('status') ?? act('reset') ?? act('hang') ?? act('html');
  const actsAfter = spoilt !== undefined && 'after' in spoilt && spoilt.after;
  try {
    if (spoilt === undefined || actsAfter) {
      const result = await run();
      if (spoilt === undefined) {
        entry.status = result.status;
        return await send(response, result, { correlation, truncate: act('truncate') !== undefined });
      }
    }
    entry.status = spoil(response, spoilt, majorOf(server.state), correlation);
  } catch (error) {
    const known = error instanceof HttpError || error instanceof ValidationError;
    if (!known) entry.bug = error;
    const shown = known ? error : new HttpError(500, 'Internal server error');
    entry.status = shown instanceof HttpError ? shown.status : 400;
    if (response.headersSent) return void response.destroy();
    await send(
      response,
      { status: entry.status, body: errorBody(shown, majorOf(server.state), correlation) },
      { correlation },
    );
  }
}

/** What happens to the server before it looks at the request. */
async function prepare(state: State, acts: readonly FaultAct[], request: IncomingMessage): Promise<void> {
  for (const act of acts) {
    if (act.kind === 'revoke-key') state.keys.delete(String(request.headers['x-api-key']));
    else if (act.kind === 'version') state.version = act.version;
    else if (act.kind === 'meanwhile') await act.change(state);
  }
}

const PAGE = '<!doctype html><html><head><title>Immich</title></head><body>Please log in</body></html>';

/** Sends what the fault wants instead of an answer. */
function spoil(
  response: ServerResponse,
  act: ActOf<'status' | 'reset' | 'hang' | 'html'>,
  major: 2 | 3,
  correlation: string,
): number | null {
  if (act.kind === 'hang') return null;
  if (act.kind === 'reset') {
    response.socket?.resetAndDestroy();
    return null;
  }
  if (act.kind === 'html') {
    response.writeHead(act.status ?? 200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    return act.status ?? 200;
  }
  const body = errorBody(new HttpError(act.status, 'Injected by the sandbox'), major, correlation);
  const headers = act.retryAfter === undefined ? {} : { 'retry-after': String(act.retryAfter) };
  void send(response, { status: act.status, body }, { correlation, headers });
  return act.status;
}
