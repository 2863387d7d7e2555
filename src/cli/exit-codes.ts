/** What the exit code tells a script; the same for every command. */
export const EXIT = {
  done: 0,
  error: 1,
  /** `plan --detailed-exitcode`: there are changes. */
  changes: 2,
  /** Applied, but some changes failed or were stale. */
  partial: 3,
  /** Interrupted, with the journal written. */
  interrupted: 130,
  /** The same by SIGTERM. */
  terminated: 143,
} as const;
