import { UserError } from '../model/diagnostic.js';
import { ImmichError, type ImmichErrorKind } from '../model/immich-error.js';
import type { Verdict } from './board.js';

/** What went wrong with a request, in words. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof ImmichError)) return error instanceof Error ? error.message : String(error);
  const doubt = error.detail.uncertain ? ' (the server may have done it all the same)' : '';
  return `${error.message}${doubt}`;
}

/** What became of a change whose request ended so. */
export const failedBy = (error: unknown): Verdict => ({
  ...{ state: 'failed', message: describeFailure(error) },
  ...(error instanceof ImmichError && error.detail.uncertain && { uncertain: true }),
});

/** Errors that belong to the world; anything else is a bug and keeps its stack. */
export const isExpected = (error: unknown): boolean =>
  error instanceof ImmichError || error instanceof UserError;

const ENDS: readonly ImmichErrorKind[] = ['unauthorized', 'unreachable', 'unsupported-version', 'cancelled'];

/** Whether every further request would fail the same way, so that going on only costs time. */
export const endsTheRun = (error: unknown): boolean =>
  error instanceof ImmichError && ENDS.includes(error.kind);
