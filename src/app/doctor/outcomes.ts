import type { Check } from '../../model/check.js';
import { UserError } from '../../model/diagnostic.js';
import { ImmichError } from '../../model/immich-error.js';

export const ok = (name: string, message: string): Check => ({ name, state: 'ok', message });

export const problem = (name: string, message: string, hint?: string): Check => ({
  name,
  state: 'problem',
  message,
  ...(hint !== undefined && { hint }),
});

export const skipped = (name: string, message: string): Check => ({ name, state: 'skipped', message });

/** What looking at it ended with: an expected failure is the problem itself, anything else is a bug. */
export async function examine(name: string, look: () => Promise<Check>): Promise<Check> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof ImmichError && error.kind !== 'cancelled')
      return problem(name, error.message, error.detail.hint);
    if (error instanceof UserError) return problem(name, error.message, error.hint);
    throw error;
  }
}
