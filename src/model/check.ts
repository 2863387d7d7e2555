/** One thing that has to be right on this machine or on the server, and how it is. */
export interface Check {
  /** Stable kebab-case name, for machines. */
  readonly name: string;
  /** `skipped`: could not be looked at because of another problem. */
  readonly state: 'ok' | 'problem' | 'skipped';
  /** What was found, in one sentence or less. */
  readonly message: string;
  /** What to do about a problem. */
  readonly hint?: string;
}
