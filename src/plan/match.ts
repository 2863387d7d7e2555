import type { Asset } from '../model/asset.js';
import type { CompiledRule } from '../rules/compiled.js';
import { matchAsset, seesOffline, unknownFields } from '../rules/evaluate.js';
import type { LibraryView } from '../rules/view.js';
import type { Attention } from './attention.js';
import type { Differences } from './difference.js';
import type { Memory } from './memory.js';

export interface MatchInput {
  readonly rules: readonly CompiledRule[];
  readonly view: LibraryView;
  /** Assets that changed since the last round; `null` in the first, when all are new. */
  readonly dirty: Differences | null;
  /** What each rule has to look at again. */
  readonly attention: readonly Attention[];
  /** Assets the rules never see. */
  readonly excluded: (asset: Asset) => boolean;
  readonly memory: Memory;
}

/** What has changed about the matches of one rule. */
export interface Matches {
  /** New or changed assets that match. */
  readonly touched: readonly Asset[];
  /** Assets that matched before the last round's changes. */
  readonly lost: readonly string[];
}

/**
 * Brings the matches of all rules up to date. It goes asset by asset, not rule by rule: a library is larger than any
 * processor's cache, a set of rules is not.
 */
export function matchRules(input: MatchInput): readonly Matches[] {
  const { rules, view, dirty, excluded, memory } = input;
  const trackers = rules.map((rule, index) => trackerOf(rule, index, input));
  if (dirty === null) {
    for (const asset of view.assets()) {
      const isExcluded = excluded(asset);
      for (const tracker of trackers) {
        const truth =
          isExcluded || isHidden(asset, tracker, memory) ? false : matchAsset(tracker.rule, asset, view);
        if (truth === true) noteMatch(asset, tracker, memory);
        else if (truth === null)
          tracker.unknown.set(asset.id, unknownFields(tracker.rule, asset, view).join());
      }
    }
    return trackers;
  }
  for (const id of dirty.keys()) if (!view.asset(id)) for (const tracker of trackers) noteGone(id, tracker);
  for (const [id, difference] of dirty) {
    const asset = view.asset(id);
    if (!asset) continue;
    const isExcluded = excluded(asset);
    for (const tracker of trackers) {
      if (!tracker.all && !tracker.attention(difference, view)) continue;
      const truth =
        isExcluded || isHidden(asset, tracker, memory) ? false : matchAsset(tracker.rule, asset, view);
      if (truth === true) noteMatch(asset, tracker, memory);
      else noteLoss(id, tracker);
      // What another rule of the plan fills in is known from then on.
      if (truth === null) tracker.unknown.set(id, unknownFields(tracker.rule, asset, view).join());
      else tracker.unknown.delete(id);
    }
  }
  return trackers;
}

interface Tracker {
  readonly rule: CompiledRule;
  readonly index: number;
  readonly offlineToo: boolean;
  readonly matched: Set<string>;
  readonly unknown: Map<string, string>;
  readonly attention: Attention;
  /** A group that has lost a member for good is another group, whatever else has changed. */
  all: boolean;
  readonly touched: Asset[];
  readonly lost: string[];
}

function trackerOf(rule: CompiledRule, index: number, { memory, attention }: MatchInput): Tracker {
  return {
    rule,
    index,
    attention: attention[index]!,
    all: false,
    offlineToo: seesOffline(rule),
    matched: memory.matched.get(rule.config.name)!,
    unknown: memory.unknown.get(rule.config.name)!,
    touched: [],
    lost: [],
  };
}

const isHidden = (asset: Asset, { index, offlineToo }: Tracker, { stopped }: Memory): boolean =>
  (asset.offline && !offlineToo) ||
  (stopped.size > 0 && (stopped.get(asset.id) ?? Number.POSITIVE_INFINITY) < index);

function noteMatch(asset: Asset, { rule, index, matched, touched }: Tracker, { stopped }: Memory): void {
  matched.add(asset.id);
  touched.push(asset);
  if (rule.config.stop && !stopped.has(asset.id)) stopped.set(asset.id, index);
}

function noteLoss(id: string, { rule, matched, lost }: Tracker): void {
  if (!matched.has(id)) return;
  lost.push(id);
  // What an asset rule wanted before stays wanted, and counted.
  if (rule.kind === 'group') matched.delete(id);
}

function noteGone(id: string, tracker: Tracker): void {
  if (!tracker.matched.delete(id)) return;
  tracker.lost.push(id);
  if (tracker.rule.kind === 'group') tracker.all = true;
}
