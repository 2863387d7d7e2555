import type { Asset } from '../model/asset.js';
import type { CompiledRule } from '../rules/compiled.js';
import { matchAsset, seesOffline, unknownFields } from '../rules/evaluate.js';
import type { LibraryView } from '../rules/view.js';
import type { Attention } from './attention.js';
import type { Differences } from './difference.js';
import type { Memory, RuleMemory } from './memory.js';

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
  /** Whether `touched` are all that match. */
  readonly all: boolean;
  /** Whether there may be other groups than before. */
  readonly regroup: boolean;
}

interface Tracker {
  readonly rule: CompiledRule;
  readonly index: number;
  readonly attention: Attention;
  readonly offlineToo: boolean;
  readonly memory: RuleMemory;
  readonly touched: Asset[];
  readonly lost: string[];
  readonly all: boolean;
  regroup: boolean;
  /** Whether all matches have to be looked at again, for what changed about others. */
  spread: boolean;
}

/**
 * Brings the matches of all rules up to date. It goes asset by asset, not rule by rule: a library is larger than any
 * processor's cache, a set of rules is not.
 */
export function matchRules(input: MatchInput): readonly Matches[] {
  const { rules, view, dirty, excluded, memory, attention } = input;
  const trackers = rules.map(
    (rule, index): Tracker => ({
      rule,
      index,
      attention: attention[index]!,
      offlineToo: seesOffline(rule),
      memory: memory.rules.get(rule.config.name)!,
      touched: [],
      lost: [],
      all: dirty === null,
      regroup: dirty === null,
      spread: false,
    }),
  );
  const look = (asset: Asset, position: number, tracker: Tracker, isExcluded: boolean): boolean => {
    const hidden = isExcluded || isHidden(asset, tracker, memory);
    const truth = hidden ? false : matchAsset(tracker.rule, asset, view);
    if (truth === true) noteMatch(asset, position, tracker, memory);
    const { unknown } = tracker.memory;
    if (truth === null) unknown.set(position, unknownFields(tracker.rule, asset, view).join());
    // What another rule of the plan fills in is known from then on.
    else if (dirty) unknown.delete(position);
    return truth === true;
  };
  if (!dirty) {
    let position = 0;
    for (const asset of view.assets()) {
      const isExcluded = excluded(asset);
      for (const tracker of trackers) look(asset, position, tracker, isExcluded);
      position++;
    }
    return trackers;
  }
  for (const [id, difference] of dirty) {
    const asset = view.asset(id);
    const isExcluded = asset !== undefined && excluded(asset);
    const position = memory.positionOf.get(id)!;
    for (const tracker of trackers) {
      if (tracker.attention.spreads(difference, view)) tracker.spread = true;
      if (!asset) noteGone(id, position, tracker);
      else if (tracker.attention.looks(difference, view)) {
        const before = tracker.memory.matched.has(position);
        const now = look(asset, position, tracker, isExcluded);
        if (!now && before) noteLoss(id, position, tracker);
        if (now && (!before || tracker.attention.regroups(difference, view))) tracker.regroup = true;
      }
    }
  }
  for (const tracker of trackers) {
    if (!tracker.spread) continue;
    const known = new Set(tracker.touched.map(({ id }) => id));
    for (const asset of view.assets()) {
      const position = memory.positionOf.get(asset.id)!;
      if (known.has(asset.id) || !tracker.memory.matched.has(position)) continue;
      look(asset, position, tracker, excluded(asset));
    }
  }
  return trackers;
}

const isHidden = (asset: Asset, { index, offlineToo }: Tracker, { stopped }: Memory): boolean =>
  (asset.offline && !offlineToo) ||
  (stopped.size > 0 && (stopped.get(asset.id) ?? Number.POSITIVE_INFINITY) < index);

function noteMatch(
  asset: Asset,
  position: number,
  { rule, index, memory, touched }: Tracker,
  { stopped }: Memory,
): void {
  memory.matched.add(position);
  touched.push(asset);
  if (rule.config.stop && !stopped.has(asset.id)) stopped.set(asset.id, index);
}

function noteLoss(id: string, position: number, tracker: Tracker): void {
  tracker.lost.push(id);
  // What an asset rule wanted before stays wanted, and counted.
  if (tracker.rule.kind === 'asset') return;
  tracker.memory.matched.delete(position);
  if (tracker.memory.members.has(id)) tracker.regroup = true;
}

function noteGone(id: string, position: number, tracker: Tracker): void {
  if (!tracker.memory.matched.delete(position)) return;
  tracker.lost.push(id);
  if (tracker.memory.members.has(id)) tracker.regroup = true;
}
