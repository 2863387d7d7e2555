import { DateTime } from 'luxon';
import type { Field } from './field.js';
import { fail, received } from './issue.js';

const FULL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant as search takes it, answered in UTC with milliseconds. 3.x wants date, time and offset. */
export const instant: Field<string> = {
  read(value, at) {
    const parsed = typeof value === 'string' ? DateTime.fromISO(value, { zone: 'utc' }) : undefined;
    if (parsed?.isValid && (at.major === 2 || FULL.test(value as string))) return parsed.toISO();
    if (typeof value !== 'string') {
      const message = `Invalid input: expected string, received ${received(value)}`;
      return fail(at, ['must be a Date instance'], {
        expected: 'string',
        code: 'invalid_type',
        message,
      }) as never;
    }
    return fail(at, ['must be a Date instance'], {
      origin: 'string',
      code: 'invalid_format',
      format: 'datetime',
      pattern: String(FULL),
      message: 'Invalid input: expected ISO 8601 datetime string, received string',
    }) as never;
  },
};

/** dateTimeOriginal: 2.7 checks it, 3.x passes any text on to the database. */
export const dateText: Field<string> = {
  read(value, at) {
    if (typeof value === 'string' && (at.major === 3 || DateTime.fromISO(value).isValid)) return value;
    const message = `Invalid input: expected string, received ${received(value)}`;
    return fail(at, ['must be a valid ISO 8601 date string'], {
      expected: 'string',
      code: 'invalid_type',
      message,
    }) as never;
  },
};

/** A zone name: 2.7 checks it, 3.x takes any text. */
export const zoneName: Field<string> = {
  read(value, at) {
    if (typeof value === 'string' && (at.major === 3 || DateTime.now().setZone(value).isValid)) return value;
    return fail(at, ['must be a valid IANA time-zone'], {
      expected: 'string',
      code: 'invalid_type',
    }) as never;
  },
};

/** `YYYY-MM-DD`, not in the future. */
export const birthDate: Field<string> = {
  read(value, at) {
    const parsed = typeof value === 'string' ? DateTime.fromISO(value, { zone: 'utc' }) : undefined;
    if (!parsed?.isValid) return fail(at, ['must be a date string'], { code: 'invalid_format' }) as never;
    if (parsed <= DateTime.utc()) return value as string;
    at.issues.push({
      v2: ['Birth date cannot be in the future'],
      v3: { code: 'custom', path: at.path, message: 'Birth date cannot be in the future' },
    });
    return undefined as never;
  },
};
