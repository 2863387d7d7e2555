/** How a report looks. What is to be seen is in the plan; nothing here changes what a plan means. */
export interface RenderOptions {
  readonly format: 'text' | 'json' | 'markdown';
  /** Columns of the terminal; `null` when lines need not fit anything (a file, a pipe). */
  readonly width: number | null;
  readonly color: boolean;
  readonly by: 'rule' | 'asset';
  /** Show only what this rule does, and all of it. */
  readonly rule?: string | undefined;
  /** Cut no list. */
  readonly all?: boolean | undefined;
  /** List what was skipped one by one instead of counted. */
  readonly skipped?: boolean | undefined;
  /** `osc8` makes names clickable in the terminal, `url` prints the address after each. */
  readonly links?: 'osc8' | 'url' | undefined;
  /** Address for links, when people open Immich under another than the plan was made with. */
  readonly baseUrl?: string | undefined;
  /** What the two plans of a comparison are called. */
  readonly names?: { readonly before: string; readonly after: string } | undefined;
  /** What to do next: printed as it is. */
  readonly footer?: { readonly savedTo: string; readonly apply: string } | undefined;
}
