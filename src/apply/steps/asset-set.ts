import { type AssetSet, assetOf } from '../../model/change.js';
import type { SettableField } from '../../model/settable.js';
import type { Verdict } from '../board.js';
import type { Context, Step, Verdicts } from '../context.js';
import { hintsFor } from '../hints.js';
import { readAssets, readProtectors } from '../live.js';
import { assetStaleness } from '../staleness.js';
import { assetIds, fromOutcomes } from '../verdicts.js';

/** Sets the same values on assets. */
export const assetSet: Step = {
  was(change, { live }) {
    const { after } = change as AssetSet;
    const asset = live.assets.get(assetOf(change)!);
    return asset && after.date !== undefined ? { localTime: asset.localTime } : undefined;
  },
  async guard(changes, run) {
    const asked = (changes as readonly AssetSet[]).filter(overwrites);
    return asked.length > 0 ? lookAgain(asked, run) : new Map();
  },
  async send(changes, { server }) {
    const { after } = changes[0] as AssetSet;
    return fromOutcomes(changes, await server.updateAssets(assetIds(changes), after));
  },
};

/** What somebody may have typed by hand a moment ago. */
const WRITTEN: readonly SettableField[] = ['description', 'rating', 'date', 'location'];

/** Whether a value that came since would be lost, or all albums: Immich takes what is locked out of them. */
const overwrites = (change: AssetSet): boolean =>
  locks(change) || WRITTEN.some((field) => change.after[field] !== undefined);

const locks = ({ after }: AssetSet): boolean => after.visibility === 'locked';

/** A run can last for hours: what was written between its beginning and this request stays. */
async function lookAgain(changes: readonly AssetSet[], run: Context): Promise<Verdicts> {
  const { plan, index, refs, server } = run;
  const live = await readProtectors(changes, plan, run.live, server);
  // For the rest of them, the albums are not worth a request each: no value depends on them.
  const withAlbums = new Set(assetIds(changes.filter(locks)));
  const ids = assetIds(changes);
  const fresh = await readAssets(server, ids, withAlbums, hintsFor(ids, changes, { plan, index, live }));
  const albumsOf = (id: string) => (withAlbums.has(id) ? fresh : live.assets).get(id)?.albums ?? [];
  const known = [...fresh].map(([id, asset]) => [id, { ...asset, albums: albumsOf(id) }] as const);
  const world = { plan, index, refs, live: { ...live, assets: new Map(known) } };
  const verdicts = new Map<string, Verdict>();
  for (const change of changes) {
    const message = assetStaleness(assetOf(change)!, world);
    if (message !== undefined) verdicts.set(change.id, { state: 'stale', message });
  }
  return verdicts;
}
