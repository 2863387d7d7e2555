import { assetOf } from '../model/change.js';
import type { Explanation } from '../model/explanation.js';
import { READ_USES } from '../model/files.js';
import type { ImmichServer } from '../model/server.js';
import { assetsOf } from '../plan/summary.js';
import { explainRule } from '../rules/explain.js';
import { fileTagsIn } from '../rules/file-tags.js';
import { viewLibrary } from '../rules/view-of-library.js';
import { findAsset } from './find-asset.js';
import { detailsOf, type HeldLibrary } from './held-library.js';
import type { UsableRules } from './load-rules.js';
import { planWithFiles } from './make-plan.js';

/** Explains what the rules do with one asset, given by id, link or file name. Throws UserError when it is not clear which. */
export async function explainAsset(
  text: string,
  loaded: UsableRules,
  held: HeldLibrary,
  now: number,
  source?: Pick<ImmichServer, 'readFaces'>,
): Promise<Explanation> {
  const { library, readAt } = held;
  const asset = findAsset(text, library);
  const { config, rules } = loaded;
  const details = detailsOf(held, config.paths, source);
  const { plan, files } = await planWithFiles(library, { loaded, limit: null, now }, details);
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
  });
  const { assets, names, server, timezone } = plan;
  return {
    asset: { id: asset.id, filename: asset.filename },
    readAt,
    rules: rules.rules.map((rule) => explainRule(rule, asset, view, rules)),
    changes: plan.changes.filter(
      (change) => assetOf(change) === asset.id || assetsOf(change).includes(asset.id),
    ),
    skipped: plan.skipped.filter(({ target }) => target === `asset:${asset.id}`),
    plan: { assets, names, server, timezone },
  };
}
