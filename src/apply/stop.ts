/** Says whether the run goes on. In-flight requests always end first. */
export interface Stop {
  /** Ends the run before its next request; the first reason counts. */
  halt(reason: string): void;
  /** Why nothing more is started, or nothing. */
  why(): string | undefined;
}

export function createStop(signal: AbortSignal | undefined): Stop {
  let reason: string | undefined;
  return {
    halt: (why) => {
      reason ??= why;
    },
    why: () => reason ?? (signal?.aborted ? 'the run was interrupted' : undefined),
  };
}
