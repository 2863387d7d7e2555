import { ImmichError } from '../../model/immich-error.js';

/** An object of an answer: `W` says which fields it should have (wire.ts), and nothing is known of their values. */
export type Row<W = Readonly<Record<string, unknown>>> = { readonly [K in keyof W]?: unknown };

/** Names that may be asked for. */
export type Key<W> = keyof W & string;

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
export function rowOf<W>(value: unknown): Row<W> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong('', 'an object', value);
  return value as Row<W>;
}

/** Maps the object in a field. */
export function object<W, I, T>(of: Row<W>, key: Key<W>, map: (value: Row<I>) => T): T {
  try {
    return map(rowOf(of[key]));
  } catch (error) {
    throw within(key, error);
  }
}

/** Maps each object of the list in a field. */
export function list<W, I, T>(of: Row<W>, key: Key<W>, map: (item: Row<I>) => T): readonly T[] {
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
export function texts<W>(of: Row<W>, key: Key<W>): readonly string[] {
  const items = of[key];
  if (!Array.isArray(items)) throw wrong(key, 'a list', items);
  const bad = items.findIndex((item) => typeof item !== 'string');
  if (bad >= 0) throw wrong(`${key}[${bad}]`, 'a string', items[bad]);
  return items;
}

export function text<W>(of: Row<W>, key: Key<W>): string {
  const value = of[key];
  if (typeof value !== 'string') throw wrong(key, 'a string', value);
  return value;
}

/** A string, or `null` when it is null, missing or empty. */
export function textOrNull<W>(of: Row<W>, key: Key<W>): string | null {
  const value = of[key];
  return value === null || value === undefined || value === '' ? null : text(of, key);
}

export function number<W>(of: Row<W>, key: Key<W>): number {
  const value = of[key];
  if (typeof value !== 'number') throw wrong(key, 'a number', value);
  return value;
}

export function numberOrNull<W>(of: Row<W>, key: Key<W>): number | null {
  const value = of[key];
  return value === null || value === undefined ? null : number(of, key);
}

export function flag<W>(of: Row<W>, key: Key<W>): boolean {
  const value = of[key];
  if (typeof value !== 'boolean') throw wrong(key, 'true or false', value);
  return value;
}

/** A flag that a version may leave out. */
export const flagOr = <W>(of: Row<W>, key: Key<W>, otherwise: boolean): boolean =>
  of[key] === undefined ? otherwise : flag(of, key);
