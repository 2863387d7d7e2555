/** A place in a file of rules. Lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The lines around it with the place underlined, ready to print. */
  readonly frame?: string;
}

/** One finding about what a user wrote or what a plan would do: data, not prose with positions in it. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'hint';
  /** Stable kebab-case name, for machines and for the docs. */
  readonly code: string;
  /** One sentence: what is wrong, with the value. */
  readonly message: string;
  /** What to do about it, or the nearest valid word. */
  readonly hint?: string;
  readonly at?: Location;
  /** Other places that belong to it, such as the second of two rules that conflict. */
  readonly related?: readonly { readonly message: string; readonly at?: Location }[];
  /** A limit that was passed: `--allow name=figure` lifts exactly this error. */
  readonly brake?: { readonly name: string; readonly figure: number };
}

/** Stops the command: the message says what is wrong, the hint what to do, and nobody sees a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    message: string,
    readonly hint?: string,
    readonly diagnostics: readonly Diagnostic[] = [],
  ) {
    super(message);
  }
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((diagnostic) => diagnostic.severity === 'error');
