import type { Change, Op } from '../model/change.js';
import { PHASES, phaseOf } from '../model/phases.js';
import { compareText } from './canonical.js';
import { byOf } from './conflicts.js';
import { changeId, distinctIds } from './ids.js';
import type { Claim } from './intents.js';

type WithoutBase<C> = C extends unknown ? Omit<C, 'id' | 'by' | 'why' | 'group' | 'needs'> : never;

/** A change before it has an id: what it needs are other drafts. */
export interface Draft {
  readonly change: WithoutBase<Change>;
  /** What tells it apart from other changes of the same op and target: album, tag or field. */
  readonly detail: string;
  readonly claims: readonly Claim[];
  readonly needs: Draft[];
}

/** Gives drafts their ids and order: by phase, then target, then detail. Equal drafts give equal changes. */
export function finishDrafts(drafts: readonly Draft[]): readonly Change[] {
  const sorted = PHASES.flatMap((phase) =>
    drafts.filter(({ change }) => phaseOf(change as Change) === phase).sort(compareDrafts),
  );
  const ids = distinctIds(
    sorted.map(({ change, detail, claims }) =>
      changeId(
        change.op as Op,
        change.target,
        detail,
        claims.map(({ rule }) => rule),
      ),
    ),
  );
  const idOf = new Map(sorted.map((draft, index) => [draft, ids[index]!]));
  return sorted.map((draft, index) => finish(draft, ids[index]!, idOf));
}

const compareDrafts = (a: Draft, b: Draft): number =>
  compareText(a.change.target, b.change.target) ||
  compareText(a.change.op, b.change.op) ||
  compareText(a.detail, b.detail);

function finish({ change, claims, needs }: Draft, id: string, idOf: ReadonlyMap<Draft, string>): Change {
  const why = claims.find((claim) => claim.why !== undefined)?.why;
  const group = claims.find((claim) => claim.group !== undefined)?.group;
  return {
    id,
    ...change,
    by: byOf(claims),
    ...(why !== undefined && { why }),
    ...(group !== undefined && { group }),
    needs: [...new Set(needs)].map((needed) => idOf.get(needed)!).sort(compareText),
  } as Change;
}
