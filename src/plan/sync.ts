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
  base: LibraryView,
  excluded: (asset: Asset) => boolean,
  memory: Memory,
  recording: Recording,
): readonly Diagnostic[] {
  if (recording.owners.size === 0) return [];
  const removed = new Map<string, { owner: Owner; name: string; count: number }>();
  for (const { asset, kind, element, name, owning } of ownedMemberships(base, recording)) {
    if (excluded(asset)) continue;
    const key = `${kind} ${element}`;
    if (asset.offline && owning.some(({ rule }) => !seesOffline(rule))) continue;
    if (owning.some(({ claim }) => recording.owned.get(claim.by)?.get(key)?.has(asset.id))) continue;
    const position = memory.positionOf.get(asset.id)!;
    if (owning.some(({ rule }) => memory.rules.get(rule.config.name)!.unknown.has(position))) continue;
    const field = kind === 'tag' ? 'tags' : 'albums';
    for (const { claim } of owning)
      claimMembership(recording.intents, asset.id, field, element, {
        ...claim,
        present: false,
        why: 'no longer matches',
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

interface Membership {
  readonly asset: Asset;
  readonly kind: 'tag' | 'album';
  /** The album's reference or the tag's value. */
  readonly element: string;
  readonly name: string;
  readonly owning: readonly Owner[];
}

/** Where assets are in an album or tag that is owned; other people's albums are not ours to empty. */
function* ownedMemberships(base: LibraryView, { ownersOf }: Recording): Iterable<Membership> {
  const albums = new Map(
    base
      .albums()
      .filter(({ role }) => role === 'owner')
      .map(({ id, name }) => [id, { name, owning: ownersOf('album', name) }] as const)
      .filter(([, { owning }]) => owning.length > 0),
  );
  for (const asset of base.assets()) {
    for (const tag of asset.tags) {
      const owning = ownersOf('tag', tag);
      if (owning.length > 0) yield { asset, kind: 'tag', element: tag, name: tag, owning };
    }
    for (const ref of asset.albums) {
      const album = albums.get(ref);
      if (album) yield { asset, kind: 'album', element: ref, ...album };
    }
  }
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
