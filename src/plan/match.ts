import type { Asset } from '../model/asset.js';
import type { CompiledRule } from '../rules/compiled.js';
import { matchAsset, seesOffline, unknownFields } from '../rules/evaluate.js';
import type { LibraryView } from '../rules/view.js';
import type { Attention } from './attention.js';
import type { Difference, Differences } from './difference.js';
import { assetsAt } from './marks.js';
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
    const looking = trackers.filter(({ memory }) => !memory.look);
    for (let position = 0; looking.length > 0 && position < view.size; position++) {
      const asset = view.at(position);
      if (!asset) continue;
      const isExcluded = excluded(asset);
      for (const tracker of looking) look(asset, position, tracker, isExcluded);
    }
    return trackers.map((tracker) =>
      tracker.memory.look ? { ...tracker, touched: assetsAt(tracker.memory.matched, view) } : tracker,
    );
  }
  // Many assets differ in the same way.
  const concerned = new Map<Difference | 'all', readonly Concerned[]>();
  for (const [id, difference] of dirty) {
    const position = view.positionOf(id)!;
    const asset = view.at(position);
    const concerns = concerned.get(difference) ?? concernedBy(difference, trackers, view);
    concerned.set(difference, concerns);
    if (!asset) {
      for (const tracker of trackers) noteGone(id, position, tracker);
      continue;
    }
    const isExcluded = excluded(asset);
    for (const { tracker, regroups } of concerns) {
      const before = tracker.memory.matched.has(position);
      const now = look(asset, position, tracker, isExcluded);
      if (!now && before) noteLoss(id, position, tracker);
      if (now && (!before || regroups)) tracker.regroup = true;
    }
  }
  for (const tracker of trackers) {
    if (!tracker.spread) continue;
    const known = new Set(tracker.touched.map(({ id }) => id));
    for (let position = 0; position < view.size; position++) {
      const asset = tracker.memory.matched.has(position) && view.at(position);
      if (!asset || known.has(asset.id)) continue;
      look(asset, position, tracker, excluded(asset));
    }
  }
  return trackers;
}

/** A rule that has to look again at the assets with some difference. */
interface Concerned {
  readonly tracker: Tracker;
  readonly regroups: boolean;
}

function concernedBy(
  difference: Difference | 'all',
  trackers: readonly Tracker[],
  view: LibraryView,
): readonly Concerned[] {
  for (const tracker of trackers) if (tracker.attention.spreads(difference, view)) tracker.spread = true;
  return trackers.flatMap((tracker) =>
    tracker.attention.looks(difference, view)
      ? [{ tracker, regroups: tracker.attention.regroups(difference, view) }]
      : [],
  );
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
