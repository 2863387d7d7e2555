/** What kind of failure it was, told by status code and cause, never by the text. */
export type ImmichErrorKind =
  | 'unreachable'
  | 'timeout'
  | 'unauthorized'
  | 'forbidden'
  | 'bad-request'
  | 'not-found'
  | 'rate-limited'
  | 'server'
  | 'unsupported-version'
  | 'bad-answer'
  | 'cancelled';

/** A failed call, free of the request's headers: it can be logged and shown as it is. */
export class ImmichError extends Error {
  override readonly name = 'ImmichError';
  constructor(
    readonly kind: ImmichErrorKind,
    message: string,
    readonly detail: {
      /** `PUT /assets`, without the server's address and without ids in the query. */
      readonly endpoint?: string;
      readonly status?: number;
      /** The server's own correlation id, to find the call in its log. */
      readonly correlationId?: string;
      /** Permission that the key lacks, when the server named it. */
      readonly permission?: string;
      /** Whether the server may have carried the call out although the answer was lost. */
      readonly uncertain?: boolean;
      readonly hint?: string;
    } = {},
  ) {
    super(message);
  }
}
