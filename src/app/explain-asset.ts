import type { Asset } from '../model/asset.js';
import { assetOf } from '../model/change.js';
import type { Explanation } from '../model/explanation.js';
import { READ_USES } from '../model/files.js';
import type { Library } from '../model/library.js';
import { NO_PAST, type Past } from '../model/past.js';
import type { ImmichServer } from '../model/server.js';
import { returnedIn } from '../plan/past/returned.js';
import { assetsOf } from '../plan/summary.js';
import { explainAlbum } from '../rules/albums/explain.js';
import { explainRule } from '../rules/explain.js';
import { fileTagsIn } from '../rules/file-tags.js';
import { viewLibrary } from '../rules/view-of-library.js';
import { findAsset } from './find-asset.js';
import { detailsOf, type HeldLibrary } from './held-library.js';
import type { UsableRules } from './load-rules.js';
import { planWithFiles } from './make-plan.js';
import { readCandidates } from './read-candidates.js';

/** Explains what the rules do with one asset, given by id, link or file name. Throws UserError when it is not clear which. */
export async function explainAsset(
  text: string,
  loaded: UsableRules,
  held: HeldLibrary,
  now: number,
  source?: Pick<ImmichServer, 'readFaces' | 'readAssets' | 'readMembers'>,
  past: Past = NO_PAST,
): Promise<Explanation> {
  const library = source ? await readCandidates(text, held.library, source) : held.library;
  const asset = findAsset(text, library);
  const { config, rules } = loaded;
  const details = detailsOf(held, config.paths, source);
  const { plan, files } = await planWithFiles(held.library, { loaded, limit: null, now, past }, details);
  // The plan leaves it unread when something else decides; the reader wants to know what each condition sees.
  const asked = READ_USES.flatMap((to) => {
    const tags = fileTagsIn([...rules.rules, rules.exclude, rules.protect], [to]);
    return tags.length > 0 ? [{ asset: asset.id, path: asset.path, to, tags }] : [];
  });
  const own = asked.length > 0 ? await details.files(asked) : [];
  const view = viewLibrary(library, {
    now,
    timezone: config.timezone,
    protect: rules.protect,
    files: new Map([...files, ...own]),
    returned: returnedIn(library, past),
    apart: past.apart,
  });
  const albums = rules.albumRules.length > 0 ? await albumsOf(asset, library, source) : [];
  const targets = new Set([`asset:${asset.id}`, ...albums.map((id) => `album:${id}`)]);
  const { assets, names, server, timezone } = plan;
  return {
    asset: { id: asset.id, filename: asset.filename },
    readAt: held.readAt,
    rules: rules.rules.map((rule) => explainRule(rule, asset, view, rules)),
    ...(rules.albumRules.length > 0 && {
      albums: albums.flatMap((id) => {
        const album = view.album(id);
        return album ? [explainAlbum(rules.albumRules, album, view)] : [];
      }),
    }),
    changes: plan.changes.filter(
      (change) =>
        assetOf(change) === asset.id || assetsOf(change).includes(asset.id) || targets.has(change.target),
    ),
    skipped: plan.skipped.filter(({ target }) => targets.has(target)),
    plan: { assets, names, server, timezone },
  };
}

/** Ids of the albums that it is in: what rules read of a library can be a few of them, or none. */
async function albumsOf(
  asset: Asset,
  { reads }: Library,
  source: Pick<ImmichServer, 'readAssets'> | undefined,
): Promise<readonly string[]> {
  if (reads.albums === 'all' || !source) return asset.albums;
  return (await source.readAssets([asset.id], true)).get(asset.id)?.albums ?? [];
}
