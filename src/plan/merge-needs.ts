import type { PlannedGroup } from '../model/plan.js';
import type { Draft } from './drafts.js';

/**
 * Whatever takes a tag or album from a member of a group waits for all that the group adds and fills in, whatever
 * hides one for all this and what it stacks, and whatever trashes one also for what it hides. The trash waits for every
 * group with the asset in it, whichever rule asks for it: afterwards nothing could be taken over any more.
 */
export function needMerges(drafts: readonly Draft[], groups: ReadonlyMap<string, PlannedGroup>): void {
  const ends = ({ change }: Draft): boolean => change.op === 'asset.trash' || change.op === 'asset.delete';
  const hides = ({ change, detail }: Draft): boolean => change.op === 'asset.set' && detail === 'visibility';
  const takes = ({ change: { op } }: Draft): boolean => op === 'asset.untag' || op === 'album.remove';
  const gives = ({ change: { op } }: Draft): boolean =>
    op === 'asset.tag' || op === 'album.add' || op === 'asset.set';
  const last = (draft: Draft): boolean => ends(draft) || hides(draft);
  const containing = groupsByMember(groups);
  const around = (draft: Draft): readonly string[] => [
    ...groupsOf(draft),
    ...(ends(draft) ? (containing.get(draft.change.target) ?? []) : []),
  ];
  needAll(drafts, takes, groupsOf, (draft) => gives(draft) && !last(draft));
  needAll(drafts, last, around, (draft) => !last(draft));
  needAll(drafts, ends, around, hides);
}

const groupsOf = ({ claims }: Draft): readonly string[] => claims.flatMap(({ group }) => group ?? []);

/** Keys of the groups by the target of each member. */
function groupsByMember(groups: ReadonlyMap<string, PlannedGroup>): ReadonlyMap<string, readonly string[]> {
  const containing = new Map<string, string[]>();
  for (const [key, { members }] of groups)
    for (const id of members) {
      const known = containing.get(`asset:${id}`);
      if (known) known.push(key);
      else containing.set(`asset:${id}`, [key]);
    }
  return containing;
}

function needAll(
  drafts: readonly Draft[],
  waits: (draft: Draft) => boolean,
  forGroups: (draft: Draft) => readonly string[],
  isAwaited: (draft: Draft) => boolean,
): void {
  const merges = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!isAwaited(draft)) continue;
    for (const group of groupsOf(draft)) {
      const merging = merges.get(group);
      if (merging) merging.push(draft);
      else merges.set(group, [draft]);
    }
  }
  for (const draft of drafts) {
    if (!waits(draft)) continue;
    const needed = new Set(forGroups(draft).flatMap((group) => merges.get(group) ?? []));
    draft.needs.push(...needed);
  }
}
