import type { Asset } from '../model/asset.js';
import type { CompiledRule } from '../rules/compiled.js';
import { matchAsset, seesOffline, unknownFields } from '../rules/evaluate.js';
import type { LibraryView } from '../rules/view.js';
import type { Memory } from './memory.js';

export interface MatchInput {
  readonly rules: readonly CompiledRule[];
  readonly view: LibraryView;
  /** Assets that changed since the last round; `null` in the first, when all are new. */
  readonly dirty: ReadonlySet<string> | null;
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
export function matchRules({ rules, view, dirty, excluded, memory }: MatchInput): readonly Matches[] {
  const trackers = rules.map((rule, index) => trackerOf(rule, index, memory));
  for (const asset of dirty === null ? view.assets() : present(dirty, view)) {
    const isExcluded = excluded(asset);
    for (const tracker of trackers) {
      const truth =
        isExcluded || isHidden(asset, tracker, memory) ? false : matchAsset(tracker.rule, asset, view);
      if (truth === true) noteMatch(asset, tracker, memory);
      else if (dirty !== null) noteLoss(asset.id, tracker);
      // What another rule of the plan fills in is known from then on.
      if (truth === null) tracker.unknown.set(asset.id, unknownFields(tracker.rule, asset, view).join());
      else if (dirty !== null) tracker.unknown.delete(asset.id);
    }
  }
  for (const id of dirty ?? [])
    if (!view.asset(id)) for (const { matched, lost } of trackers) if (matched.delete(id)) lost.push(id);
  return trackers;
}

interface Tracker {
  readonly rule: CompiledRule;
  readonly index: number;
  readonly offlineToo: boolean;
  readonly matched: Set<string>;
  readonly unknown: Map<string, string>;
  readonly touched: Asset[];
  readonly lost: string[];
}

function trackerOf(rule: CompiledRule, index: number, memory: Memory): Tracker {
  return {
    rule,
    index,
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

function* present(ids: Iterable<string>, view: LibraryView): Iterable<Asset> {
  for (const id of ids) {
    const asset = view.asset(id);
    if (asset) yield asset;
  }
}
