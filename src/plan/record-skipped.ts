import type { SkippedGroup } from '../rules/grouping.js';
import type { Claim } from './intents.js';
import type { RecordContext } from './record.js';

/** Notes a group that a filter left alone, under its first member. */
export function recordSkippedGroup({ recording }: RecordContext, group: SkippedGroup, claim: Claim): void {
  const first = group.members[0];
  // A group of one is no group: listing those would list the library.
  if (!first || group.code === 'too-small') return;
  const { code, reason, act } = group;
  recording.skips.set(`${claim.by} ${group.key}`, {
    target: `asset:${first.id}`,
    by: [claim.by],
    code,
    reason,
    ...(act !== undefined && { act }),
  });
}
