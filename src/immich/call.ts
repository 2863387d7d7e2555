import { ImmichError } from '../model/immich-error.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One request of ours, whatever becomes of it on the way. */
export interface Call {
  readonly method: Method;
  /** Below `/api`; `:id` stands for `id` and `:user` for `user`. Messages show it so. */
  readonly path: string;
  readonly id?: string;
  readonly user?: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
  /**
   * What it does to the library: nothing, or it states an `end` that stating twice does not change, or it `adds`
   * something every time. What adds is never sent twice.
   */
  readonly effect: 'none' | 'end' | 'adds';
  /** Aborts this call alone. */
  readonly signal?: AbortSignal;
  /** Is told when the call is sent again after an attempt that the server may have carried out. */
  readonly onDoubt?: () => void;
}

/** Sends one call and returns its parsed answer, `undefined` for an empty one. Throws ImmichError. */
export type Http = (call: Call) => Promise<unknown>;

export const endpointOf = ({ method, path }: Call): string => `${method} ${path}`;

/** The path with its ids. They come from a server or a plan file, and must not turn the path into another one. */
export function pathOf(call: Call): string {
  return ['id', 'user'].reduce((path, key) => {
    const id = call[key as 'id' | 'user'];
    if (id === undefined) return path;
    if (!/^[\w-]+$/.test(id))
      throw new ImmichError('bad-request', `${JSON.stringify(id.slice(0, 100))} is no id.`, {
        endpoint: endpointOf(call),
      });
    return path.replace(`:${key}`, id);
  }, call.path);
}

/** An error that says nothing was sent. */
export const cancelled = (call: Call, uncertain = false): ImmichError =>
  new ImmichError('cancelled', 'The request was cancelled.', { endpoint: endpointOf(call), uncertain });
