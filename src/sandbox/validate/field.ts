import { type At, fail, received } from './issue.js';

/** Reads one value of a request: answers it converted, or adds issues. */
export interface Field<T> {
  read(value: unknown, at: At): T;
}
export type Read<F> = F extends Field<infer T> ? T : never;

/** A field that may be absent. */
export const optional = <T>(field: Field<T>): Field<T | undefined> => ({
  read: (value, at) => (value === undefined ? undefined : field.read(value, at)),
});

export const nullable = <T>(field: Field<T>): Field<T | null> => ({
  read: (value, at) => (value === null || (at.text && value === 'null') ? null : field.read(value, at)),
});

const invalidType = (expected: string, value: unknown) => ({
  expected,
  code: 'invalid_type',
  message: `Invalid input: expected ${expected}, received ${received(value)}`,
});

export const string = (options: { notEmpty?: 'v2' } = {}): Field<string> => ({
  read(value, at) {
    if (typeof value !== 'string')
      return fail(at, ['must be a string'], invalidType('string', value)) as never;
    if (options.notEmpty && at.major === 2 && value === '') fail(at, ['should not be empty'], {});
    return value;
  },
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const UUID_PATTERN =
  '/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$/';

/** Both versions want version 4. */
export const uuid: Field<string> = {
  read(value, at) {
    if (typeof value === 'string' && UUID.test(value)) return value.toLowerCase();
    if (typeof value !== 'string') return fail(at, ['must be a UUID'], invalidType('string', value)) as never;
    const format = { origin: 'string', code: 'invalid_format', format: 'uuid', pattern: UUID_PATTERN };
    return fail(at, ['must be a UUID'], { ...format, message: 'Invalid UUID' }) as never;
  },
};

export const boolean: Field<boolean> = {
  read(value, at) {
    if (typeof value === 'boolean') return value;
    if ((at.text || at.major === 2) && (value === 'true' || value === 'false')) return value === 'true';
    return fail(at, ['must be a boolean value'], invalidType('boolean', value)) as never;
  },
};

/** A number within limits; 2.7 takes digits in a string for one, 3.x only where everything is text. */
export const number = (limits: { min?: number; max?: number; whole?: boolean } = {}): Field<number> => ({
  read(value, at) {
    const digits = (at.text || at.major === 2) && typeof value === 'string' && value !== '';
    const parsed = digits ? Number(value) : value;
    const expected = limits.whole && typeof parsed === 'number' ? 'int' : 'number';
    if (typeof parsed !== 'number' || Number.isNaN(parsed) || (limits.whole && !Number.isInteger(parsed))) {
      return fail(
        at,
        [
          limits.whole
            ? 'must be an integer number'
            : 'must be a number conforming to the specified constraints',
        ],
        invalidType(expected, value),
      ) as never;
    }
    if (limits.min !== undefined && parsed < limits.min) tooSmall(at, 'number', limits.min);
    if (limits.max !== undefined && parsed > limits.max) tooBig(at, limits.max);
    return parsed;
  },
});

function tooSmall(at: At, origin: string, minimum: number): void {
  const message = `Too small: expected ${origin} to be >=${minimum}`;
  fail(at, [`must not be less than ${minimum}`], {
    origin,
    code: 'too_small',
    minimum,
    inclusive: true,
    message,
  });
}

function tooBig(at: At, maximum: number): void {
  const message = `Too big: expected number to be <=${maximum}`;
  const issue = { origin: 'number', code: 'too_big', maximum, inclusive: true, message };
  fail(at, [`must not be greater than ${maximum}`], issue);
}

export const oneOf = <const T extends string>(values: readonly T[]): Field<T> => ({
  read(value, at) {
    if ((values as readonly unknown[]).includes(value)) return value as T;
    const message = `Invalid option: expected one of ${values.map((each) => `"${each}"`).join('|')}`;
    return fail(at, [`must be one of the following values: ${values.join(', ')}`], {
      code: 'invalid_value',
      values,
      message,
    }) as never;
  },
});

/** A flat JSON object with any keys. */
export const record: Field<Readonly<Record<string, unknown>>> = {
  read(value, at) {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
    return fail(at, ['must be an object'], invalidType('record', value)) as never;
  },
};
