import type { Op } from '../model/change.js';
import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';

/**
 * Permissions of an API key that a kind of change takes, with those for the reads that guard it.
 * Names as Immich 2.7.5 and 3.1.0 list them; which one a route takes is in the types' route notes and 403 answers.
 */
export const PERMISSIONS: Readonly<Record<Op, readonly string[]>> = {
  'album.create': ['album.create', 'album.read'],
  'album.delete': ['album.delete', 'album.read'],
  'tag.create': ['tag.create', 'tag.read'],
  'tag.delete': ['tag.delete', 'tag.read'],
  'album.add': ['albumAsset.create', 'album.read'],
  'album.remove': ['albumAsset.delete', 'album.read'],
  'album.set': ['album.update', 'album.read'],
  'album.share': ['albumUser.create', 'albumUser.update', 'albumUser.delete', 'album.read'],
  'asset.tag': ['tag.asset', 'tag.read'],
  'asset.untag': ['tag.asset', 'tag.read'],
  'asset.set': ['asset.update'],
  'stack.create': ['stack.create', 'stack.read'],
  'stack.update': ['stack.update', 'stack.read'],
  'stack.delete': ['stack.delete', 'stack.read'],
  'asset.restore': ['asset.delete'],
  'exif.write': ['asset.update', 'job.create'],
  'exif.restore': ['asset.update', 'job.create'],
  'asset.trash': ['asset.delete'],
  'asset.delete': ['asset.delete'],
};

/** Every permission that carrying out this plan takes, sorted. */
export function permissionsFor(plan: Plan): readonly string[] {
  const wanted = new Set(plan.changes.length > 0 ? ['asset.read'] : []);
  for (const op of new Set(plan.changes.map((change) => change.op))) {
    for (const permission of PERMISSIONS[op]) wanted.add(permission);
  }
  const trashesDuplicates = plan.changes.some(
    (change) => change.op === 'asset.trash' && change.group && plan.groups[change.group]?.by === 'duplicates',
  );
  if (trashesDuplicates) wanted.add('duplicate.read');
  return [...wanted].sort();
}

/** Stops before the first write when the key may not do all of it, naming everything it lacks at once. */
export function checkPermissions(plan: Plan, granted: readonly string[]): void {
  if (granted.includes('all')) return;
  const lacking = permissionsFor(plan).filter((permission) => !granted.includes(permission));
  if (lacking.length === 0) return;
  throw new UserError(
    `The API key lacks ${lacking.length === 1 ? 'a permission' : `${lacking.length} permissions`} that this plan takes: ${lacking.join(', ')}.`,
    'Nothing was changed. Add them to the key in Immich under Account Settings > API Keys.',
  );
}
