import type { Major } from '../state/types.js';

export type Path = readonly (string | number)[];

/** One thing wrong with a request, in the words of class-validator (2.7) and of zod (3.x). */
export interface Issue {
  readonly v2: readonly string[];
  readonly v3: Readonly<Record<string, unknown>>;
}

/** Where a value stands and how strictly it is read. */
export interface At {
  readonly major: Major;
  /** Texts from a query or a path are turned into numbers and booleans. */
  readonly text: boolean;
  /** Refuse what the real server drops in silence. */
  readonly strict: boolean;
  readonly path: Path;
  /** Whether the value is one of a list, which 2.7 names as a whole. */
  readonly each: boolean;
  readonly issues: Issue[];
}

export const inside = (at: At, key: string | number, each = false): At => ({
  ...at,
  path: [...at.path, key],
  each,
});

/** Adds an issue; `v2` are sentences without their subject. */
export function fail(at: At, v2: readonly string[], v3: Readonly<Record<string, unknown>>): undefined {
  at.issues.push({ v2: v2.map((text) => `${subject(at)} ${text}`), v3: { ...v3, path: at.path } });
  return undefined;
}

/** An issue that 2.7 words without a subject of its own. */
export function failWith(at: At, v2: string, v3: Readonly<Record<string, unknown>>): undefined {
  at.issues.push({ v2: [v2], v3: { ...v3, path: at.path } });
  return undefined;
}

function subject(at: At): string {
  return at.each ? `each value in ${at.path.slice(0, -1).join('.')}` : at.path.join('.');
}

/** The name zod gives to what it received. */
export function received(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
