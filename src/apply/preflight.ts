import type { Allowed } from '../model/blockers.js';
import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import type { ImmichServer } from '../model/server.js';
import { type Earlier, NO_EARLIER } from './earlier-runs.js';
import { findStale } from './find-stale.js';
import { type Live, readLive } from './live.js';
import { changeName, knewAlbum } from './names.js';
import { checkPermissions } from './permissions.js';
import { indexPlan, type PlanIndex } from './plan-index.js';
import { createRefs, type Refs } from './refs.js';
import { type Requirements, requirementsOf } from './requirements.js';
import { spreadStaleness } from './spread.js';

/** What is known before the first write. */
export interface Preflight {
  readonly live: Live;
  readonly refs: Refs;
  readonly requirements: Requirements;
  readonly index: PlanIndex;
  /** Changes that will not run because the library moved on, each with the reason. */
  readonly stale: ReadonlyMap<string, string>;
}

/**
 * Looks at everything that could go wrong before anything is written: permissions, the server's trash, and every
 * asset, album, tag and stack that the plan counts on. `earlier` is what runs of the same plan left behind.
 */
export async function preflight(
  plan: Plan,
  server: ImmichServer,
  earlier: Earlier = NO_EARLIER,
  allow: Allowed = {},
): Promise<Preflight> {
  checkPermissions(plan, await server.permissions());
  const trashed = plan.changes.filter(({ op }) => op === 'asset.trash').length;
  if (trashed > (allow['permanent-deletes'] ?? 0) && !(await server.trashEnabled())) {
    throw new UserError(
      `The server's trash is turned off, so ${trashed} trashed photos would be gone at once.`,
      `Nothing was changed. An administrator can turn it on under Administration > Settings > Trash. If they may be gone for good: --allow permanent-deletes=${trashed}`,
    );
  }
  const live = await readLive(plan, server);
  const refs = knownRefs(plan, live, earlier);
  const index = indexPlan(plan);
  const requirements = requirementsOf(plan);
  const own = findStale({ plan, index, live, refs });
  return { live, refs, index, requirements, stale: spreadStaleness(plan, requirements, own) };
}

/** For those who want all or nothing: refuses when a single change is stale. */
export function refuseStale(plan: Plan, stale: ReadonlyMap<string, string>): void {
  if (stale.size === 0) return;
  const shown = plan.changes.filter(({ id }) => stale.has(id)).slice(0, 10);
  const lines = shown.map((change) => `  ${changeName(plan, change)}: ${stale.get(change.id)}`);
  const more = stale.size - shown.length;
  throw new UserError(
    [
      `The library changed since the plan was made; ${stale.size} of ${plan.changes.length} changes no longer fit:`,
      ...lines,
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
    'Nothing was changed. Plan again, or apply without --strict to carry out the rest.',
  );
}

/** Tags by their value, and the albums that an earlier run of the plan made, as far as they are still what it made. */
function knownRefs(plan: Plan, live: Live, { created, pending }: Earlier): Refs {
  const albums = [...created].filter(([target, id]) => target === `album:+${live.albums.get(id)?.name}`);
  const lost = [...pending].flatMap((target) =>
    created.has(target) ? [] : (lostAlbum(target, plan, live) ?? []),
  );
  return createRefs([...lost, ...albums, ...live.tags.map(({ id, value }) => [`tag:${value}`, id] as const)]);
}

/**
 * The album of a request whose answer nobody heard. Nothing is put in before the answer: the only one of that name
 * that the plan did not know, if it is empty, is it.
 */
function lostAlbum(
  target: string,
  plan: Plan,
  { albums }: Live,
): readonly (readonly [string, string])[] | undefined {
  const own = [...albums].filter(
    ([, album]) => target === `album:+${album.name}` && album.role !== 'viewer' && !knewAlbum(plan, album),
  );
  const [only] = own;
  if (own.length !== 1 || !only || only[1].role !== 'owner' || only[1].assetCount > 0) return undefined;
  return [[target, only[0]]];
}
