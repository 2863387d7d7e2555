import type { Library } from '../model/library.js';
import { searchKey, type Wanted, type Wants } from '../model/need.js';

/**
 * Whether a library that was read for some rules says all that others ask about. The names of its albums and tags are
 * all known, if they were read at all, so each name that is wanted now must have been wanted then.
 */
export function covers({ albums, tags }: Library, had: Wants, wants: Wants): boolean {
  const names = albums.map(({ name }) => name);
  const values = tags.map(({ value }) => value);
  const flags = ['duplicates', 'persons', 'stacks', 'libraries', 'users', 'partners'] as const;
  const searches = new Set(had.searches?.map(searchKey));
  return (
    had.assets === wants.assets &&
    flags.every((flag) => had[flag] || !wants[flag]) &&
    // Where faces are is asked of the server each time.
    !wants.faces &&
    isWithin(wants.albums, had.albums, names) &&
    isWithin(wants.tags, had.tags, values) &&
    isWithin(wants.trashedIn, had.trashedIn, names) &&
    isWithin(wants.tagsElsewhere, had.tagsElsewhere, values) &&
    (had.anyTag || had.tags === 'all' || !wants.anyTag) &&
    (had.duplicateTags || had.tags === 'all' || !wants.duplicateTags) &&
    (wants.searches ?? []).every((search) => searches.has(searchKey(search)))
  );
}

function isWithin(wanted: Wanted = 'none', had: Wanted = 'none', names: readonly string[]): boolean {
  if (wanted === 'none' || had === 'all') return true;
  if (had === 'none' || wanted === 'all') return false;
  return names.every((name) => had(name) || !wanted(name));
}
