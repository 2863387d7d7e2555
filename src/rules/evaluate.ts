import type { Asset } from '../model/asset.js';
import type { CompiledRule } from './compiled.js';
import type { Condition } from './definitions.js';
import { and, not, type Truth } from './truth.js';
import type { LibraryView } from './view.js';

/** Whether a rule applies: it matches and is known not to be excepted. `null` when a value it depends on is missing. */
export function matchAsset(rule: CompiledRule, asset: Asset, view: LibraryView): Truth {
  if (rule.scope.test(asset, view) !== true) return false;
  const match = rule.match.test(asset, view);
  const truth = match === false || !rule.unless ? match : and(match, not(rule.unless.test(asset, view)));
  return truth === true && isUnread(asset, view) ? null : truth;
}

/** Milliseconds around an upload, by clocks that may differ, in which Immich may still be busy with it. */
const FRESH = 3_600_000;

/**
 * Whether Immich has yet to read the metadata of an asset that was just uploaded: until then it has the size of the
 * file at most, and a tag or value that is set now would stand in for what the file says.
 */
const isUnread = ({ exif, uploadedAt }: Asset, { now }: LibraryView): boolean =>
  exif.fieldCount <= 1 && Math.abs(now - Date.parse(uploadedAt)) < FRESH;

/** Offline assets are left alone unless the rule itself asks whether an asset is offline. */
export const seesOffline = (rule: CompiledRule): boolean =>
  rule.needs.some((need) => need.field === 'offline');

/** What is missing where `matchAsset` is unknown, as the reader knows it (`country`): sorted, each once. */
export function unknownFields(rule: CompiledRule, asset: Asset, view: LibraryView): readonly string[] {
  const found: string[] = [];
  for (const condition of rule.unless ? [rule.match, rule.unless] : [rule.match])
    collectUnknown(condition, asset, view, found);
  if (found.length === 0 && isUnread(asset, view)) found.push('metadata');
  return found.length > 1 ? found.sort() : found;
}

function collectUnknown(condition: Condition, asset: Asset, view: LibraryView, found: string[]): void {
  if (condition.test(asset, view) !== null) return;
  for (const part of condition.parts ?? []) collectUnknown(part, asset, view, found);
  if (condition.parts) return;
  const field = condition.unknown?.(asset, view) ?? condition.field ?? condition.word;
  if (!found.includes(field)) found.push(field);
}

const NONE: Readonly<Record<string, string>> = {};

/** Named groups of the regexes in the rule's `match` that matched this asset. */
export const capturesOf = (
  rule: CompiledRule,
  asset: Asset,
  view: LibraryView,
): Readonly<Record<string, string>> => rule.match.captures?.(asset, view) ?? NONE;
