import type { Asset } from '../model/asset.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { seesOffline } from '../rules/evaluate.js';
import type { LibraryView } from '../rules/view.js';
import { claimMembership } from './intents.js';
import type { Memory } from './memory.js';
import type { Owner } from './ownership.js';
import type { Recording } from './record.js';

/**
 * Takes out of the albums and tags that `sync` actions own what no rule wants in them any more. An asset about which
 * an owning rule knows too little stays, and so does one whose file is offline: no disk that is off empties an album.
 * Emptying a target altogether trips a brake: `--allow sync-empty=N`.
 */
export function removeUnwanted(
  memberships: readonly OwnedMembership[],
  memory: Memory,
  recording: Recording,
): readonly Diagnostic[] {
  const removed = new Map<string, { owner: Owner; name: string; count: number }>();
  for (const { asset, position, kind, element, name, owning } of memberships) {
    const key = `${kind} ${element}`;
    if (owning.some(({ claim }) => recording.owned.get(claim.by)?.get(key)?.has(asset.id))) continue;
    if (owning.some(({ rule }) => memory.rules.get(rule.config.name)!.unknown.has(position))) continue;
    const field = kind === 'tag' ? 'tags' : 'albums';
    for (const { claim } of owning)
      claimMembership(recording.intents, asset.id, field, element, {
        ...claim,
        present: false,
        why: 'does not match',
      });
    removed.set(key, { owner: owning[0]!, name, count: (removed.get(key)?.count ?? 0) + 1 });
  }
  return [...removed].flatMap(([key, { owner, name, count }]) =>
    // An album that goes once it is empty may become so.
    isDeleted(key, recording) ||
    owner.mayEmpty ||
    [...recording.owned.values()].some((targets) => (targets.get(key)?.size ?? 0) > 0)
      ? []
      : [emptied(owner, name, count)],
  );
}

const isDeleted = (key: string, { intents }: Recording): boolean =>
  key.startsWith('album ') && (intents.albums.get(key.slice(6))?.deleted.length ?? 0) > 0;

/** That an asset is in an album or tag of which a `sync` action alone decides who is in it. */
export interface OwnedMembership {
  readonly asset: Asset;
  readonly position: number;
  readonly kind: 'tag' | 'album';
  /** The album's reference or the tag's value. */
  readonly element: string;
  readonly name: string;
  readonly owning: readonly Owner[];
}

/**
 * Where assets that may be taken out are in an album or tag that is owned; other people's albums are not ours to
 * empty.
 */
export function ownedMemberships(
  base: LibraryView,
  excluded: (asset: Asset) => boolean,
  { owners, ownersOf }: Recording,
): readonly OwnedMembership[] {
  if (owners.size === 0) return [];
  const found: OwnedMembership[] = [];
  const albums = new Map(
    base
      .albums()
      .filter(({ role }) => role === 'owner')
      .map(({ id, name }) => [id, { name, owning: ownersOf('album', name) }] as const)
      .filter(([, { owning }]) => owning.length > 0),
  );
  for (let position = 0; position < base.size; position++) {
    const asset = base.at(position);
    if (!asset || asset.tags.length + asset.albums.length === 0 || excluded(asset)) continue;
    const note = (one: Pick<OwnedMembership, 'kind' | 'element' | 'name' | 'owning'>): void => {
      if (!asset.offline || one.owning.every(({ rule }) => seesOffline(rule)))
        found.push({ asset, position, ...one });
    };
    for (const tag of asset.tags) {
      const owning = ownersOf('tag', tag);
      if (owning.length > 0) note({ kind: 'tag', element: tag, name: tag, owning });
    }
    for (const ref of asset.albums) {
      const album = albums.get(ref);
      if (album) note({ kind: 'album', element: ref, ...album });
    }
  }
  return found;
}

function emptied({ kind, rule, claim }: Owner, name: string, count: number): Diagnostic {
  const index = Number(claim.by.split('#')[1]);
  return {
    severity: 'error',
    code: 'sync-empty',
    message: `${rule.config.name} would empty ${kind} "${name}": none of its ${count} assets match any more.`,
    hint: `If that is meant, apply with --allow sync-empty=${count}.`,
    at: rule.config.source.locate(['actions', index]),
    brake: { name: 'sync-empty', figure: count },
  };
}
