import { type Need, type Search, searchKey, type Wanted, type Wants } from '../model/need.js';
import { isAlbumId } from './album-id.js';
import type { CompiledRules } from './compiled.js';
import type { Condition } from './definitions.js';
import type { NameKind } from './glob.js';
import { compilePattern, fold } from './patterns.js';

/** What must be read from the server for these rules: nothing that no rule, protection or exclusion asks about. */
export function wantsOf({ rules, albumRules, exclude, protect, asked }: CompiledRules): Wants {
  const byDuplicates = rules.filter((rule) => rule.config.group?.by === 'duplicates');
  const others = [...rules.filter((rule) => !byDuplicates.includes(rule)), exclude, protect];
  const ofMembers = byDuplicates.flatMap((rule) => rule.needs);
  const ofAll = [
    ...others.flatMap((part) => part?.needs ?? []),
    ...albumRules.flatMap(({ actions }) => actions.flatMap((action) => action.needs)),
    ...albumNeeds(albumRules, 'members'),
  ];
  const needs = [...ofMembers, ...ofAll];
  const needed = new Set(needs.map(({ field }) => field));
  // What a rule owns may have members in no group.
  const owning = rules.some((rule) => rule.actions.some((action) => action.owns !== undefined));
  const unused = rules.flatMap(({ actions }) =>
    actions.flatMap(({ owns }): Need[] =>
      owns?.deletesUnused ? [{ field: 'tags', names: [owns.pattern] }] : [],
    ),
  );
  // The same file, and whether others are missing, is only seen among all.
  const trashesExternal = rules.some(
    ({ match, actions }) =>
      match?.needs.some(({ field }) => field === 'libraryId') &&
      actions.some(({ uses }) => uses.includes('asset.trash')),
  );
  const inside = albumRules.some(({ reads }) => reads.has('members'));
  // Whoever is in an album with another name may match what asks for that name.
  const renamed = needed.has('albums') ? albumNeeds(albumRules, 'names') : [];
  const albums = wantedNames([...needs, ...renamed], 'albums', 'name');
  return {
    assets:
      byDuplicates.length === rules.length && !(owning || inside || trashesExternal) ? 'duplicates' : 'all',
    duplicates: byDuplicates.length > 0,
    persons: needed.has('persons'),
    faces: rules.some((rule) => rule.actions.some((action) => action.faces)),
    stacks: needed.has('stackId'),
    libraries: needs.some(({ field, names = [] }) => field === 'libraryId' && names.length > 0),
    // A rule about albums reads the list, if nothing else.
    albums: albums === 'none' && albumRules.length > 0 ? () => false : albums,
    ...(albumRules.length > 0 && {
      trashedIn: wantedNames(albumNeeds(albumRules, 'trash'), 'albums', 'name'),
    }),
    ...((albumRules.some(({ reads }) => reads.has('users')) ||
      asked.some(({ kind }) => kind === 'owner')) && {
      users: true,
    }),
    ...(rules.some(({ match, unless }) => [match, unless].some(asksOwner)) && { partners: true }),
    tags: wantedNames(
      [...ofMembers.filter(({ names }) => names), ...ofAll.filter((need) => !need.any)],
      'tags',
      'path',
    ),
    ...(unused.length > 0 && { tagsElsewhere: wantedNames(unused, 'tags', 'path') }),
    anyTag: ofAll.some(({ field, any }) => field === 'tags' && any === true),
    duplicateTags: ofMembers.some(({ field, names }) => field === 'tags' && !names),
    searches: searchesIn(needs),
  };
}

const asksOwner = (condition: Condition | null): boolean =>
  condition?.needs.some(({ field }) => field === 'ownerId') ?? false;

/** Each once. */
function searchesIn(needs: readonly Need[]): readonly Search[] {
  const all = needs.flatMap(({ searches = [] }) => searches);
  return [...new Map(all.map((search) => [searchKey(search), search])).values()];
}

/** The albums that these rules can match, as far as they read that of them. */
const albumNeeds = (
  rules: CompiledRules['albumRules'],
  what: 'members' | 'names' | 'trash',
): readonly Need[] =>
  rules
    .filter(({ reads }) => reads.has(what))
    .map(({ names }): Need => ({ field: 'albums', ...(names && { names }) }));

/** The albums or tags that needs ask for. One that is named by its id cannot be told by its name, so then all are. */
export function wantedNames(needs: readonly Need[], field: 'albums' | 'tags', kind: NameKind): Wanted {
  const asked = needs.filter((need) => need.field === field);
  const names = new Set<string>();
  for (const need of asked) {
    if (!need.names) return 'all';
    for (const name of need.names) names.add(name);
  }
  if (field === 'albums' && [...names].some((name) => isAlbumId(name))) return 'all';
  if (names.size === 0) return 'none';
  const tests = [...names].map((name) => matcherOf(name, kind));
  return (name) => tests.some((test) => test(name));
}

/** `!` was taken off before: a name that begins with it is one that an action gives. */
function matcherOf(name: string, kind: NameKind): (name: string) => boolean {
  if (name.startsWith('!')) return (other) => fold(other) === fold(name);
  return compilePattern(name, kind).test;
}
