import type { Major } from './state/types.js';
import type { Issue } from './validate/issue.js';

const NAMES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  500: 'Internal Server Error',
};

/** A refusal that the server words itself. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  constructor(
    readonly status: number,
    message: string,
    /** Refused before the application was asked: 2.7 then says less. */
    readonly early: 'parser' | 'limit' | undefined = undefined,
  ) {
    super(message);
  }
}

/** A body, query or path that does not fit; each dialect words it in its own way. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';
  constructor(readonly issues: readonly Issue[]) {
    super('Validation failed');
  }
}

export const badRequest = (message: string): HttpError => new HttpError(400, message);
/** An unknown id and somebody else's id are the same to Immich. */
export const noAccess = (permission: string): HttpError => badRequest(`Not found or no ${permission} access`);

/** An 8-letter id such as Immich's, also sent as the header `x-immich-cid`. */
export const correlationId = (): string =>
  Math.floor(Math.random() * 36 ** 8)
    .toString(36)
    .padStart(8, '0');

/** The body of an error answer: 2.7 repeats the status in it, 3.x has only the message and the issues. */
export function errorBody(error: HttpError | ValidationError, major: Major, correlation: string): object {
  if (error instanceof ValidationError) {
    if (major === 3) return { message: 'Validation failed', errors: error.issues.map((issue) => issue.v3) };
    const message = [...new Set(error.issues.flatMap((issue) => issue.v2))];
    return { message, error: 'Bad Request', statusCode: 400, correlationId: correlation };
  }
  if (major === 3) return { message: error.message };
  if (error.early === 'limit') return { message: error.message, statusCode: error.status };
  if (error.early === 'parser')
    return { message: error.message, error: NAMES[error.status], statusCode: error.status };
  return {
    message: error.message,
    error: NAMES[error.status],
    statusCode: error.status,
    correlationId: correlation,
  };
}
