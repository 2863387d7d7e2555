import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { type Use, useOf } from '../model/use.js';

/**
 * Permissions of an API key that each use takes, with those for the reads that guard it; each also takes `user.read`.
 * Empty tags and albums are asked about by a search for assets.
 * Names as Immich 2.7.5 and 3.1.0 list them; which one a route takes is in the types' route notes and 403 answers.
 */
export const PERMISSIONS: Readonly<Record<Use, readonly string[]>> = {
  'album.create': ['album.create', 'album.read'],
  'album.delete': ['album.delete', 'album.read', 'asset.read'],
  'tag.create': ['tag.create', 'tag.read'],
  'tag.delete': ['tag.delete', 'tag.read', 'asset.read'],
  'album.add': ['albumAsset.create', 'album.read', 'asset.read'],
  'album.remove': ['albumAsset.delete', 'album.read', 'asset.read'],
  'album.set': ['album.update', 'album.read'],
  'share.begin': ['albumUser.create', 'album.read'],
  'share.change': ['albumUser.update', 'album.read'],
  'share.end': ['albumUser.delete', 'album.read'],
  'asset.tag': ['tag.asset', 'tag.read', 'asset.read'],
  'asset.untag': ['tag.asset', 'tag.read', 'asset.read'],
  'asset.set': ['asset.update', 'asset.read'],
  'stack.create': ['stack.create', 'stack.read', 'asset.read'],
  'stack.update': ['stack.update', 'stack.read', 'asset.read'],
  'stack.delete': ['stack.delete', 'stack.read', 'asset.read'],
  'asset.restore': ['asset.delete', 'asset.read'],
  'exif.write': ['job.create', 'asset.read'],
  'exif.restore': ['job.create', 'asset.read'],
  'asset.trash': ['asset.delete', 'asset.read'],
  'asset.delete': ['asset.delete', 'asset.read'],
};

/** What is read again besides what each use takes, because the plan counts on it. */
export interface Rereads {
  /** In which albums assets are. */
  readonly albums: boolean;
  /** What else is in the stack of what goes. */
  readonly stacks: boolean;
  /** The duplicate group of what goes. */
  readonly duplicates: boolean;
}

/** Every permission that these uses take together, sorted; none when there is nothing to do. */
export function permissionsOf(uses: ReadonlySet<Use>, rereads: Rereads): readonly string[] {
  if (uses.size === 0) return [];
  const wanted = new Set<string>(['user.read', ...[...uses].flatMap((use) => PERMISSIONS[use])]);
  if (rereads.albums) wanted.add('album.read');
  if (rereads.stacks) wanted.add('stack.read');
  if (rereads.duplicates) wanted.add('duplicate.read');
  return [...wanted].sort();
}

/** Every permission that carrying out this plan takes, sorted. */
export function permissionsFor({ changes, assets, groups }: Plan): readonly string[] {
  const trashed = changes.filter(({ op }) => op === 'asset.trash');
  return permissionsOf(new Set(changes.map(useOf)), {
    albums: Object.values(assets).some(({ expect }) => expect.albums !== undefined),
    stacks: trashed.some(({ target }) => assets[target.slice('asset:'.length)]?.expect.stackId != null),
    duplicates: trashed.some(({ group }) => group !== undefined && groups[group]?.by === 'duplicates'),
  });
}

/** Stops before the first write when the key may not do all of it, naming everything it lacks at once. */
export function checkPermissions(plan: Plan, granted: readonly string[]): void {
  const lacking = lackingIn(granted, permissionsFor(plan));
  if (lacking.length === 0) return;
  throw new UserError(
    `The API key lacks ${lacking.length === 1 ? 'a permission' : `${lacking.length} permissions`} that this plan takes: ${lacking.join(', ')}.`,
    'Nothing was changed. Add them to the key in Immich under Account Settings > API Keys.',
  );
}

/** What of these a key may not do. */
export const lackingIn = (granted: readonly string[], wanted: readonly string[]): readonly string[] =>
  granted.includes('all') ? [] : wanted.filter((permission) => !granted.includes(permission));
