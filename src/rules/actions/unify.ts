import type { Asset } from '../../model/asset.js';
import type { Need } from '../../model/need.js';
import type { Use } from '../../model/use.js';
import { albumName } from '../conditions/album.js';
import { namesIn, patternsAt } from '../conditions/kinds/argument.js';
import { OWN_DATE, ownDate } from '../dates/own-date.js';
import { zonedDate } from '../dates/zone.js';
import type { ActionDefinition, CompileContext } from '../definitions.js';
import type { Effect } from '../effects.js';
import type { AssetGroup } from '../grouping.js';
import { nameMatcher } from '../patterns.js';
import type { LibraryView } from '../view.js';
import { below } from './below.js';
import { tidyTag } from './names.js';

interface Unify {
  readonly tags?: unknown;
  readonly albums?: unknown;
  readonly date?: boolean;
  readonly conflict?: string;
  readonly 'per-group'?: boolean;
}

/** One thing in which the members of a group are to be alike. */
interface Part {
  readonly needs: readonly Need[];
  readonly use: Use;
  /** What all members shall have; `null` when they disagree. */
  agree(members: readonly Asset[], view: LibraryView): readonly Effect[] | null;
}

/**
 * `unify: { tags, albums, date, conflict, per-group }`: what one member has of these, all have; where members have
 * different ones, all have the tag `conflict` instead, for as long as they disagree.
 */
export const unify: ActionDefinition = {
  name: 'unify',
  applies: 'group',
  compile(written, context) {
    const { tags, albums, date, conflict, 'per-group': perGroup = false } = written as Unify;
    const mark = conflict === undefined ? undefined : tidyTag(conflict);
    const owned = mark === undefined ? undefined : ownedBy(mark, perGroup);
    const parts = [
      ...(tags === undefined ? [] : [tagsOf(tags, owned, context)]),
      ...(albums === undefined ? [] : [albumsOf(albums, context)]),
      ...(date === true ? [dateOf] : []),
    ];
    return {
      name: 'unify',
      needs: [
        ...parts.flatMap(({ needs }) => needs),
        ...(owned === undefined ? [] : [{ field: 'tags' as const, names: [owned] }]),
      ],
      uses: [...parts.map(({ use }) => use), ...(mark === undefined ? [] : MARKING)],
      ...(owned !== undefined && {
        // Those of single groups come back never: without this they would pile up.
        owns: {
          ...{ kind: 'tag', pattern: owned, mayEmpty: true },
          ...(perGroup && { state: mark!, deletesUnused: true }),
        },
      }),
      onGroup(group, view) {
        const agreed = parts.map((part) => part.agree(group.members, view));
        const marks = mark === undefined || !agreed.includes(null) ? [] : marksOf(mark, perGroup, group);
        return {
          effects: [
            ...agreed.flatMap((effects) => effects ?? []),
            ...group.members.flatMap(({ id }) =>
              marks.map((tag): Effect => ({ kind: 'tag', asset: id, tag })),
            ),
          ],
          keep: [],
        };
      },
    };
  },
};

const MARKING: readonly Use[] = ['asset.tag', 'tag.create'];

const marksOf = (mark: string, perGroup: boolean, { key }: AssetGroup): readonly string[] =>
  perGroup ? [mark, `${mark}/group:${key.replaceAll('/', '_')}`] : [mark];

/** The tag and, below it, one for each group: all that it puts there itself, and nothing else. */
function ownedBy(mark: string, perGroup: boolean): string {
  if (!perGroup) return mark;
  return `/^${mark.replace(/[\\^$.|?*+()[\]{}/]/g, '\\$&')}(\\/group:[^\\/]*)?$/`;
}

function tagsOf(written: unknown, owned: string | undefined, context: CompileContext): Part {
  const patterns = patternsAt(written, 'path', below(context, ['tags']));
  const isMark = owned === undefined ? () => false : nameMatcher(owned, 'tag');
  return {
    needs: [{ field: 'tags', names: namesIn(patterns) }],
    use: 'asset.tag',
    agree(members) {
      const found = distinct(members, ({ tags }) =>
        tags.filter((tag) => patterns.matches(tag) && !isMark(tag)),
      );
      if (found.length > 1) return null;
      return found.flatMap((tag) => members.map(({ id }) => ({ kind: 'tag', asset: id, tag })));
    },
  };
}

/** By reference: two albums with one name are two. */
function albumsOf(written: unknown, context: CompileContext): Part {
  const patterns = patternsAt(written, 'name', below(context, ['albums']));
  return {
    needs: [{ field: 'albums', names: namesIn(patterns) }],
    use: 'album.add',
    agree(members, view) {
      const counts = (ref: string): boolean =>
        view.album(ref)?.role !== 'viewer' && patterns.matches(albumName(ref, view));
      const found = distinct(members, ({ albums }) => albums.filter(counts));
      if (found.length > 1) return null;
      return found.flatMap((ref) =>
        members.map(({ id }) => ({ kind: 'add-to-album', asset: id, album: `id:${ref}`, create: false })),
      );
    },
  };
}

/** To the second, because many formats know no more; what a photo has of its own is never replaced. */
const dateOf: Part = {
  needs: [...OWN_DATE, 'takenAt' as const, 'localTime' as const].map((field) => ({ field })),
  use: 'asset.set',
  agree(members) {
    const dated = members.filter((asset) => ownDate(asset) !== null);
    const [from] = dated;
    if (!from) return [];
    if (distinct(dated, (asset) => [String(Math.floor(ownDate(asset)! / 1000))]).length > 1) return null;
    const value = zonedDate(from);
    if (value === null) return [];
    // Also where it is so already: what a decision says no more counts no more.
    const lacks = (asset: Asset): boolean => [null, Date.parse(value)].includes(ownDate(asset));
    return members
      .filter(lacks)
      .map(({ id }) => ({ kind: 'set', asset: id, field: 'date', value, why: 'the date of its group' }));
  },
};

const distinct = (
  members: readonly Asset[],
  valuesOf: (asset: Asset) => readonly string[],
): readonly string[] => [...new Set(members.flatMap(valuesOf))];
