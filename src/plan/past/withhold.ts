import type { Act, Past } from '../../model/past.js';
import type { Skip } from '../../model/plan.js';
import type { Claim } from '../intents.js';
import { sameValue } from '../values.js';

/** As often may a run do what something else undid, before the rule behind it is suspended. */
const PATIENCE = 3;

const INSIST = 'to have it again: immich-rules overrides forget';

/** Something that an action wants and that is not so. */
export interface Wish {
  /** As in `actKey`. */
  readonly key: string;
  readonly value: unknown;
  /** Taking something out: when that is undone, the asset may have come back by itself, so that it is done again. */
  readonly takes: boolean;
  /** What the plan tells about. */
  readonly target: string;
  readonly claim: Claim;
}

/** Why rules do not get what they want, because of what became of it earlier. */
export interface Withholding {
  /** Looks for rules that something works against; to be told all wishes before the first is asked about. */
  notice(wish: Wish): void;
  /** Says why the wish is not granted, or nothing. */
  refuse(wish: Wish): Skip | undefined;
  /** Suspended rules, each with the wish that shows why. */
  readonly suspended: ReadonlyMap<string, Suspension>;
}

export interface Suspension {
  readonly wish: Wish;
  readonly times: number;
}

/** What a person undid is not done again, and a rule that something works against is suspended. */
export function withholding({ acts }: Past): Withholding {
  const suspended = new Map<string, Suspension>();
  const undone = ({ key, value }: Wish): Act | undefined => {
    const act = acts.get(key);
    return act && sameValue(act.after, value) ? act : undefined;
  };
  return {
    suspended,
    notice(wish) {
      const times = undone(wish)?.times ?? 0;
      if (times < PATIENCE || suspended.has(wish.claim.rule)) return;
      suspended.set(wish.claim.rule, { wish, times });
    },
    refuse(wish) {
      const { key, takes, target, claim } = wish;
      const act = undone(wish);
      const skip = { target, by: [claim.by], ...(act && { act: key }) };
      if (suspended.has(claim.rule))
        return {
          ...skip,
          code: 'suspended',
          reason: 'its rule is suspended, because something works against it',
        };
      if (!act || takes) return undefined;
      return { ...skip, code: 'undone', reason: `somebody undid it, so it stays undone; ${INSIST}` };
    },
  };
}
