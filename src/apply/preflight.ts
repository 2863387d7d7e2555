import type { Allowed } from '../model/blockers.js';
import type { AlbumCreate } from '../model/change.js';
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
import { takenBack } from './taken-back.js';
import { adoptAlbums } from './twins.js';

/** What is known before the first write. */
export interface Preflight {
  readonly live: Live;
  readonly refs: Refs;
  readonly requirements: Requirements;
  readonly index: PlanIndex;
  /** Albums that another run made, by target, so that this one did not hear of it: it takes them for its own. */
  readonly found: ReadonlyMap<string, string>;
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
  await checkTrash(plan, server, allow);
  const live = await readLive(plan, server);
  const lost = lostAlbums(plan, live, earlier);
  const refs = knownRefs(plan, live, earlier, lost);
  const isKnown = (target: string): boolean => refs.album(target.slice('album:'.length)) !== undefined;
  const { ids, unfinished } = await adoptAlbums(plan, live.albums.values(), isKnown, server);
  for (const [target, id] of ids) refs.learn(target, id);
  const found = new Map([...lost, ...unfinished]);
  const index = indexPlan(plan);
  const requirements = requirementsOf(plan);
  const own = [...takenBack(plan, live, refs, earlier), ...findStale({ plan, index, live, refs })];
  const stale = spreadStaleness(plan, requirements, new Map(own));
  return { live, refs, index, requirements, found, stale };
}

/** What cannot be undone has to be allowed twice: by the rules that the plan was made with, and now. */
async function checkTrash({ changes, limits }: Plan, server: ImmichServer, allow: Allowed): Promise<void> {
  const trashed = changes.filter(({ op }) => op === 'asset.trash').length;
  const { 'permanent-deletes': allowed = 0 } = allow;
  if (trashed === 0 || (limits.permanent && allowed >= trashed) || (await server.trashEnabled())) return;
  const rules = limits.permanent ? '' : 'set safety: { allow-permanent: true }, plan again, and apply with ';
  throw new UserError(
    `The server's trash is turned off, so ${trashed} trashed photos would be gone at once.`,
    `Nothing was changed. An administrator can turn it on under Administration > Settings > Trash. If they may be gone for good: ${rules}--allow permanent-deletes=${trashed}`,
  );
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
function knownRefs(plan: Plan, live: Live, { created }: Earlier, found: ReadonlyMap<string, string>): Refs {
  const albums = albumsMade(plan).flatMap(({ target, after }) => {
    const id = created.get(target);
    return id !== undefined && live.albums.get(id)?.name === after.name ? [[target, id] as const] : [];
  });
  return createRefs([
    ...found,
    ...albums,
    ...live.tags.map(({ id, value }) => [`tag:${value}`, id] as const),
  ]);
}

const albumsMade = ({ changes }: Plan): readonly AlbumCreate[] =>
  changes.filter((change) => change.op === 'album.create');

/**
 * The albums of requests whose answers nobody heard. Nothing is put in before the answer: what of that name is empty
 * and was not known to the plan is it, as long as there are no more than were asked for.
 */
function lostAlbums(
  plan: Plan,
  { albums }: Live,
  { created, pending }: Earlier,
): ReadonlyMap<string, string> {
  const lost = albumsMade(plan).filter(({ target }) => pending.has(target) && !created.has(target));
  const known = new Set(created.values());
  const found = [...new Set(lost.map(({ after }) => after.name))].flatMap((name) => {
    const asked = lost.filter(({ after }) => after.name === name);
    const own = [...albums.values()].filter(
      (album) =>
        album.name === name && album.role !== 'viewer' && !known.has(album.id) && !knewAlbum(plan, album),
    );
    const ours = own.every(({ role, assetCount }) => role === 'owner' && assetCount === 0);
    if (!ours || own.length > asked.length) return [];
    return own.map(({ id }, index) => [asked[index]!.target, id] as const);
  });
  return new Map(found);
}
