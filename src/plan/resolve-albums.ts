import type { AlbumRole } from '../model/library.js';
import type { Conflict } from './conflicts.js';
import type { Intents, ValueClaim } from './intents.js';
import { resolveValue } from './resolve-sets.js';
import type { AlbumTarget, Wanted } from './target.js';

/** Decides what was asked of albums: single values as for assets, of roles the highest, and nobody is taken away whom a rule wants. */
export function resolveAlbums(intents: Intents, conflicts: Conflict[]): ReadonlyMap<string, AlbumTarget> {
  const targets = new Map<string, AlbumTarget>();
  for (const [ref, { values, users, deleted }] of intents.albums) {
    const found: Conflict[] = [];
    const decided = new Map(
      [...values].flatMap(([field, claims]) => {
        const value = resolveValue(ref, field, [...claims.values()], found);
        return value ? [[field, value] as const] : [];
      }),
    );
    conflicts.push(...found.map((conflict): Conflict => ({ ...conflict, on: 'album' })));
    targets.set(ref, {
      values: decided,
      users: new Map([...users].map(([user, claims]) => [user, highest([...claims.values()])])),
      ...(deleted.length > 0 && { deleted }),
    });
  }
  return targets;
}

const RANK: readonly unknown[] = [null, 'viewer', 'editor'];

function highest(claims: readonly ValueClaim[]): Wanted<AlbumRole | null> {
  const top = Math.max(...claims.map(({ value }) => RANK.indexOf(value)));
  return {
    value: RANK[top] as AlbumRole | null,
    claims: claims.filter(({ value }) => RANK.indexOf(value) === top),
  };
}
