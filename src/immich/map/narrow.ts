import { ImmichError } from '../../model/immich-error.js';

/** An object of an answer. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * A field that is not what it should be. A reader knows only the field's own name: its place in the whole answer
 * (`assets.items[3].checksum`) is put together on the way out, so that the millions that are right cost nothing.
 */
class WrongField extends ImmichError {
  constructor(
    readonly place: string,
    readonly problem: string,
  ) {
    super('bad-answer', `${place === '' ? 'The answer' : place}: ${problem}.`, {
      hint: 'This server answers differently from Immich 2.7 and 3.x; please report it with both versions.',
    });
  }
}

export const wrong = (key: string, expected: string, got: unknown): ImmichError =>
  new WrongField(key, `expected ${expected}, got ${shown(got)}`);

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 100);
}

const within = (place: string, error: unknown): unknown =>
  error instanceof WrongField
    ? new WrongField(error.place === '' ? place : `${place}.${error.place}`, error.problem)
    : error;

/** The answer itself, or an item of a list. */
export function rowOf(value: unknown): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong('', 'an object', value);
  return value as Row;
}

/** Maps the object in a field. */
export function object<T>(of: Row, key: string, map: (value: Row) => T): T {
  try {
    return map(rowOf(of[key]));
  } catch (error) {
    throw within(key, error);
  }
}

/** Maps each object of the list in a field. */
export function list<T>(of: Row, key: string, map: (item: Row) => T): readonly T[] {
  const mapped: T[] = [];
  const items = of[key];
  if (!Array.isArray(items)) throw wrong(key, 'a list', items);
  try {
    for (const item of items) mapped.push(map(rowOf(item)));
  } catch (error) {
    throw within(`${key}[${mapped.length}]`, error);
  }
  return mapped;
}

/** The strings of the list in a field. */
export function texts(of: Row, key: string): readonly string[] {
  const items = of[key];
  if (!Array.isArray(items)) throw wrong(key, 'a list', items);
  const bad = items.findIndex((item) => typeof item !== 'string');
  if (bad >= 0) throw wrong(`${key}[${bad}]`, 'a string', items[bad]);
  return items;
}

export function text(of: Row, key: string): string {
  const value = of[key];
  if (typeof value !== 'string') throw wrong(key, 'a string', value);
  return value;
}

/** A string, or `null` when it is null, missing or empty. */
export function textOrNull(of: Row, key: string): string | null {
  const value = of[key];
  return value === null || value === undefined || value === '' ? null : text(of, key);
}

export function number(of: Row, key: string): number {
  const value = of[key];
  if (typeof value !== 'number') throw wrong(key, 'a number', value);
  return value;
}

export function numberOrNull(of: Row, key: string): number | null {
  const value = of[key];
  return value === null || value === undefined ? null : number(of, key);
}

export function flag(of: Row, key: string): boolean {
  const value = of[key];
  if (typeof value !== 'boolean') throw wrong(key, 'true or false', value);
  return value;
}

/** A flag that a version may leave out. */
export const flagOr = (of: Row, key: string, otherwise: boolean): boolean =>
  of[key] === undefined ? otherwise : flag(of, key);
