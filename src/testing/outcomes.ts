import { assetOf, type Change } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import { describeWritten } from '../rules/ranking/describe.js';

/** What a test wants or gets for an asset, as it would be written: `add-to-album: Rome`, `delete: trash`, `kept`. */
export type Outcome = string;

/** What was written in `expect`: the word `kept`, or a map with one word. */
export const wantedOutcome = (written: unknown): Outcome =>
  written === KEPT ? KEPT : outcome(...Object.entries(written as Record<string, unknown>)[0]!);

/** The asset is one of those that must survive of their group. */
export const KEPT: Outcome = 'kept';

/** Everything that a plan does to one asset, sorted, each once. */
export function outcomesOf(
  plan: Pick<Plan, 'changes' | 'names'>,
  asset: string,
  keyOf: (id: string) => string,
): readonly Outcome[] {
  const found = plan.changes.flatMap((change) => {
    if (change.op === 'stack.create' || change.op === 'stack.update') {
      const { members, primaryId } = change.after;
      return members.includes(asset) ? [outcome('stack', keyOf(primaryId))] : [];
    }
    return assetOf(change) === asset ? ofAsset(change, plan.names) : [];
  });
  return [...new Set(found)].sort();
}

/** Whether a group of the plan keeps the asset. */
export const isKept = ({ groups }: Pick<Plan, 'groups'>, asset: string): boolean =>
  Object.values(groups).some(({ keep }) => keep.includes(asset));

function ofAsset(change: Change, names: Plan['names']): readonly Outcome[] {
  switch (change.op) {
    case 'album.add':
    case 'album.remove': {
      const word = change.op === 'album.add' ? 'add-to-album' : 'remove-from-album';
      return [outcome(word, names[change.album] ?? change.album)];
    }
    case 'asset.tag':
    case 'asset.untag':
      return [outcome(change.op === 'asset.tag' ? 'tag' : 'untag', change.tag)];
    case 'asset.set':
      return Object.entries(change.after).map(([field, value]) => outcome(field, value));
    case 'exif.write':
      return [outcome('write-exif', change.after)];
    case 'asset.trash':
      return [outcome('delete', 'trash')];
    case 'asset.delete':
      return [outcome('delete', 'permanent')];
    default:
      return [];
  }
}

const outcome = (word: string, value: unknown): Outcome => describeWritten({ [word]: sorted(value) });

/** A map in the order of its keys: that in which they were written means nothing. */
const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
