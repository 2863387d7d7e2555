import { forgetClaims } from './intents.js';
import type { Recording } from './record.js';

/** Takes a decision back: other changes of the plan took away what it stood on. */
export function withdrawDecision(
  { intents, skips }: Recording,
  key: string,
  by: string,
  asset?: string,
): void {
  const decision = intents.decisions.get(key);
  if (!decision) return;
  intents.decisions.delete(key);
  forgetClaims(intents, decision);
  if (asset === undefined) return;
  skips.set(withdrawal(key), {
    target: `asset:${asset}`,
    by: [by],
    code: 'no-longer-matches',
    reason: 'another change of this plan ends its match, so it is not trashed',
  });
}

/** Key of the note that says so. */
export const withdrawal = (key: string): string => `no-longer-matches ${key}`;
