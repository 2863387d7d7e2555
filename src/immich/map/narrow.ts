import { ImmichError } from '../../model/immich-error.js';

/**
 * One value of an answer together with its place in it (`assets.items[3].checksum`), so that a wrong one is named.
 * Every reader throws ImmichError `bad-answer`.
 */
export interface Json {
  readonly value: unknown;
  readonly path: string;
}

export const json = (value: unknown, path: string): Json => ({ value, path });

export function wrong({ value, path }: Json, expected: string): ImmichError {
  const got =
    value === null
      ? 'null'
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object'
          ? 'an object'
          : JSON.stringify(value);
  return new ImmichError('bad-answer', `${path}: expected ${expected}, got ${got ?? 'nothing'}.`, {
    hint: 'This server answers differently from Immich 2.7 and 3.x; please report it with both versions.',
  });
}

export function field(of: Json, name: string): Json {
  if (typeof of.value !== 'object' || of.value === null || Array.isArray(of.value))
    throw wrong(of, 'an object');
  return {
    value: (of.value as Readonly<Record<string, unknown>>)[name],
    path: of.path === '' ? name : `${of.path}.${name}`,
  };
}

export function list(of: Json): readonly Json[] {
  if (!Array.isArray(of.value)) throw wrong(of, 'a list');
  return of.value.map((value: unknown, index) => ({ value, path: `${of.path}[${index}]` }));
}

export function text(of: Json): string {
  if (typeof of.value !== 'string') throw wrong(of, 'a string');
  return of.value;
}

/** A string, or `null` when it is null, missing or empty. */
export function textOrNull(of: Json): string | null {
  return of.value === null || of.value === undefined || of.value === '' ? null : text(of);
}

export function numberOf(of: Json): number {
  if (typeof of.value !== 'number') throw wrong(of, 'a number');
  return of.value;
}

export const numberOrNull = (of: Json): number | null =>
  of.value === null || of.value === undefined ? null : numberOf(of);

export function flag(of: Json): boolean {
  if (typeof of.value !== 'boolean') throw wrong(of, 'true or false');
  return of.value;
}

/** A flag that a version may leave out. */
export const flagOr = (of: Json, otherwise: boolean): boolean =>
  of.value === undefined ? otherwise : flag(of);
