/** How large a library was when it was applied to last: what a plan is measured against. */
export interface Seen {
  /** Assets outside of the trash. */
  readonly assets: number;
  /** Those among them whose file was missing. */
  readonly offline: number;
  /** ISO 8601. */
  readonly at: string;
}
