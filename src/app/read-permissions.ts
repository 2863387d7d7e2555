import type { Wants } from '../model/need.js';

/** Permissions of an API key that reading for a plan takes, sorted. Names as Immich 2.7.5 and 3.1.0 list them. */
export function readPermissions(wants: Wants): readonly string[] {
  const needed = new Set(['user.read', 'asset.read']);
  if (wants.assets === 'all') needed.add('asset.statistics');
  if (wants.duplicates) needed.add('duplicate.read');
  if (wants.albums !== 'none') needed.add('album.read');
  if (wants.tags !== 'none' || wants.anyTag || wants.duplicateTags) needed.add('tag.read');
  if (wants.persons) needed.add('person.read');
  if (wants.faces) needed.add('face.read');
  if (wants.stacks) needed.add('stack.read');
  if (wants.libraries) needed.add('library.read');
  return [...needed].sort();
}
