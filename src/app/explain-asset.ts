import { assetOf } from '../model/change.js';
import type { Explanation } from '../model/explanation.js';
import type { ImmichServer } from '../model/server.js';
import { assetsOf } from '../plan/summary.js';
import { explainRule } from '../rules/explain.js';
import { viewLibrary } from '../rules/view-of-library.js';
import { findAsset } from './find-asset.js';
import type { HeldLibrary } from './held-library.js';
import type { UsableRules } from './load-rules.js';
import { planFrom } from './make-plan.js';

/** Explains what the rules do with one asset, given by id, link or file name. Throws UserError when it is not clear which. */
export async function explainAsset(
  text: string,
  loaded: UsableRules,
  { library, readAt }: HeldLibrary,
  now: number,
  source?: Pick<ImmichServer, 'readFaces'>,
): Promise<Explanation> {
  const asset = findAsset(text, library);
  const { config, rules } = loaded;
  const plan = await planFrom(library, { loaded, limit: null, now }, source);
  const view = viewLibrary(library, {
    now,
    timezone: config.timezone,
    protect: rules.protect,
    files: new Map(),
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
