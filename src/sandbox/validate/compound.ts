import type { Field, Read } from './field.js';
import { type At, fail, failWith, inside, received } from './issue.js';

type Shape = Readonly<Record<string, Field<unknown>>>;
export type ReadShape<S extends Shape> = { readonly [K in keyof S]: Read<S[K]> };

/** A list; `min` elements at least. Ids in a list are named by 2.7 as "each value in ids". */
export const array = <T>(
  field: Field<T>,
  options: { min?: number; ids?: true } = {},
): Field<readonly T[]> => ({
  read(value, at) {
    if (!Array.isArray(value)) {
      const name = at.path.join('.');
      const message = `Invalid input: expected array, received ${received(value)}`;
      at.issues.push({
        v2: [
          ...(options.ids ? [`each value in ${name} must be a UUID`, `${name} should not be empty`] : []),
          `${name} must be an array`,
        ],
        v3: { expected: 'array', code: 'invalid_type', path: at.path, message },
      });
      return [];
    }
    const minimum = options.min ?? 0;
    if (value.length < minimum) {
      fail(at, [`must contain at least ${minimum} elements`], {
        origin: 'array',
        code: 'too_small',
        minimum,
        inclusive: true,
        message: `Too small: expected array to have >=${minimum} items`,
      });
    }
    return value.map((element, index) => field.read(element, inside(at, index, true)));
  },
});

/** An object with these fields; others are dropped, as the real server drops them, unless reading is strict. */
export function object<S extends Shape>(
  shape: S,
  check?: (value: ReadShape<S>, at: At) => void,
): Field<ReadShape<S>> {
  const names = Object.keys(shape);
  return {
    read(value, at) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        const message = `Invalid input: expected object, received ${received(value)}`;
        return fail(at, ['must be an object'], {
          expected: 'object',
          code: 'invalid_type',
          message,
        }) as never;
      }
      const source = value as Readonly<Record<string, unknown>>;
      if (at.strict) refuseUnknown(source, shape, at);
      const before = at.issues.length;
      const result: Record<string, unknown> = {};
      for (const name of names) {
        const read = (shape[name] as Field<unknown>).read(source[name], inside(at, name));
        if (read !== undefined) result[name] = read;
      }
      if (at.issues.length === before) check?.(result as ReadShape<S>, at);
      return result as ReadShape<S>;
    },
  };
}

function refuseUnknown(source: Readonly<Record<string, unknown>>, shape: Shape, at: At): void {
  for (const name of Object.keys(source)) {
    if (name in shape) continue;
    const message = `${name} is not a field that Immich ${at.major} knows here: it would be dropped in silence`;
    failWith(at, message, { code: 'unrecognized_keys', message });
  }
}
