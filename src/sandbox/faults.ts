import { HttpError } from './errors.js';
import type { State } from './state/types.js';

/** What goes wrong with a request. `after` means: the server did what it was asked, only the answer suffers. */
export type FaultAct =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: number | string;
      readonly after?: true;
    }
  /** The connection is cut. */
  | { readonly kind: 'reset'; readonly after?: true }
  | { readonly kind: 'delay'; readonly ms: number }
  /** No answer, ever. */
  | { readonly kind: 'hang'; readonly after?: true }
  /** Half of the answer, with the connection closed properly: JSON that does not parse. */
  | { readonly kind: 'truncate' }
  /** A web page instead of the API, as a wrong reverse proxy gives it. */
  | { readonly kind: 'html'; readonly status?: number }
  /** These ids of a per-id request are refused, and nothing is done for them; any other request with one is refused whole. */
  | { readonly kind: 'refuse-ids'; readonly ids: readonly string[]; readonly error: string }
  /** This request is answered; for so many milliseconds nobody is there for those after it, then again. */
  | { readonly kind: 'down'; readonly ms: number }
  /** The key stops working, from this request on. */
  | { readonly kind: 'revoke-key' }
  /** The server comes back as another version, from this request on. */
  | { readonly kind: 'version'; readonly version: string }
  /** Somebody else changes the library just before. */
  | { readonly kind: 'meanwhile'; readonly change: (state: State) => unknown };

export interface Fault {
  readonly method?: string;
  /** Path below `/api`, exactly or by pattern. */
  readonly path?: string | RegExp;
  /** Which of the matching requests, counted from 1; all of them when absent. */
  readonly nth?: number | readonly number[];
  readonly act: FaultAct;
}

export interface FaultPlan {
  /** Faults of the request that comes now; counts it. */
  next(method: string, path: string): readonly FaultAct[];
}

/** Counts requests per fault, so that "the third PUT of an album" can be named before it is made. */
export function planFaults(faults: readonly Fault[]): FaultPlan {
  const seen = faults.map(() => 0);
  return {
    next(method, path) {
      const acts: FaultAct[] = [];
      for (const [index, fault] of faults.entries()) {
        if (fault.method !== undefined && fault.method !== method) continue;
        if (typeof fault.path === 'string' && fault.path !== path) continue;
        if (fault.path instanceof RegExp && !fault.path.test(path)) continue;
        const count = (seen[index] as number) + 1;
        seen[index] = count;
        const { nth } = fault;
        if (nth === undefined || nth === count || (typeof nth === 'object' && nth.includes(count)))
          acts.push(fault.act);
      }
      return acts;
    },
  };
}

interface IdResult {
  readonly id: string;
  readonly success: boolean;
  readonly error?: string;
}

/** Takes the refused ids out of a request's body; where they are not answered one by one, one is too many. */
export function withoutIds(path: string, body: unknown, refused: readonly string[]): unknown {
  if (typeof body !== 'object' || body === null || !('ids' in body) || !Array.isArray(body.ids)) return body;
  const ids = body.ids.filter((id) => !refused.includes(id));
  if (ids.length < body.ids.length && !/^\/(albums|tags)\/[^/]+\/assets$/.test(path))
    throw new HttpError(400, 'Not found or no access');
  return { ...body, ids };
}

/** Puts the refused ids back into a per-id answer, as failures. */
export function withRefused(
  answer: unknown,
  body: unknown,
  refused: readonly string[],
  error: string,
): unknown {
  if (!Array.isArray(answer)) return answer;
  const given = (body as { ids?: readonly string[] } | null)?.ids ?? [];
  const failures: IdResult[] = given
    .filter((id) => refused.includes(id))
    .map((id) => ({ id, success: false, error }));
  return [...answer, ...failures];
}
