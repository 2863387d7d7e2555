import { assetOf, type Change } from '../../model/change.js';
import { isFollowedUp } from '../../model/followed-up.js';
import type { ResultLine, RunRecord } from '../../model/journal.js';
import {
  type Act,
  actKey,
  type Dismissed,
  type Edit,
  type Forgotten,
  type Past,
  type Tombstone,
} from '../../model/past.js';
import { sameValue } from '../values.js';

interface Folding {
  readonly acts: Map<string, Act>;
  readonly forgotten: Forgotten;
  /** Albums that runs made: id by reference (`+Name`), and the other way round. */
  readonly made: Map<string, string>;
  readonly names: Map<string, string>;
  readonly graves: Map<string, Tombstone & { readonly checksum: string }>;
}

/**
 * Adds up what runs of one user did, the oldest first, each when it comes: there can be hundreds of them. What did not
 * last was never done.
 */
export async function foldRuns(
  runs: AsyncIterable<RunRecord>,
  dismissed: readonly Dismissed[],
  forgotten: Forgotten,
  readAt: string,
): Promise<Past> {
  const folding: Folding = {
    acts: new Map(),
    forgotten,
    made: new Map(),
    names: new Map(),
    graves: new Map(),
  };
  const edits = new Map<string, Edit>();
  for await (const record of runs) {
    foldChecks(record, edits);
    // A library that was saved before a run shows nothing of it: nobody undid anything.
    for (const [id, result] of record.results)
      if (result.at <= readAt && result.state === 'done' && record.checks.get(id)?.check !== 'reverted')
        foldResult(result, record, folding);
  }
  const { acts, graves } = folding;
  const lying = [...graves.values()].filter(({ asset }) => acts.get(actKey.trash(asset))?.after === true);
  return {
    acts,
    trashed: new Map(lying.map(({ checksum, asset, keepers }) => [checksum, { asset, keepers }])),
    edits,
    apart: dismissed
      .filter(({ members, at }) => at <= readAt && (forgotten[actKey.apart(members)] ?? '') < at)
      .map(({ members }) => members),
  };
}

function foldChecks({ results, checks }: RunRecord, edits: Map<string, Edit>): void {
  for (const [id, { check, at }] of checks) {
    const change = results.get(id) as unknown as Change | undefined;
    const asset = change && assetOf(change);
    if (asset === undefined || check === 'pending' || change?.op === 'exif.write' || !isFollowedUp(change!))
      continue;
    if (check === 'reverted' || edits.size > 0) edits.set(asset, { lasted: check === 'verified', at });
  }
}

function foldResult(result: ResultLine, { run, intents }: RunRecord, folding: Folding): void {
  const change = result as unknown as Change;
  const asset = assetOf(change) ?? '';
  const note = (key: string, after: unknown): void => {
    if ((folding.forgotten[key] ?? '') >= result.at) return;
    const before = folding.acts.get(key);
    const again = before !== undefined && sameValue(before.after, after);
    const times = again ? before.times + (before.run === run.runId ? 0 : 1) : 1;
    folding.acts.set(key, { after, times, run: run.runId });
  };
  switch (change.op) {
    case 'album.create':
      if (result.created === undefined) return;
      folding.made.set(`+${change.after.name}`, result.created);
      folding.names.set(result.created, `+${change.after.name}`);
      return;
    case 'album.delete':
      forgetAlbum(change.target.slice('album:'.length), folding);
      return;
    case 'album.add':
    case 'album.remove': {
      const id = folding.made.get(change.album) ?? change.album;
      for (const ref of new Set([id, folding.names.get(id) ?? id]))
        note(actKey.album(asset, ref), change.after);
      return;
    }
    case 'asset.tag':
    case 'asset.untag':
      note(actKey.tag(asset, change.tag), change.after);
      return;
    case 'asset.set':
      for (const [field, value] of Object.entries(change.after)) note(actKey.value(asset, field), value);
      return;
    case 'asset.trash': {
      note(actKey.trash(asset), true);
      const { checksum, keepers = [] } = intents.get(result.id)?.was ?? {};
      if (checksum !== undefined) folding.graves.set(asset, { asset, checksum, keepers });
      return;
    }
    case 'asset.restore':
      note(actKey.trash(asset), false);
      return;
    case 'stack.create':
    case 'stack.update':
      note(actKey.stack(change.after.members), change.after.primaryId);
      return;
    case 'stack.delete':
      note(actKey.stack(change.before.members), null);
      return;
    default:
  }
}

/** Of an album that a run deleted itself, nobody has taken anything out. */
function forgetAlbum(id: string, { acts, names }: Folding): void {
  for (const ref of [id, names.get(id)])
    for (const key of acts.keys())
      if (ref !== undefined && key.startsWith('album ') && key.endsWith(` ${ref}`)) acts.delete(key);
}
