import type { Asset } from '../../model/asset.js';
import { albumName } from '../conditions/album.js';
import { namesIn, patternsAt } from '../conditions/kinds/argument.js';
import type { ActionDefinition, CompileContext } from '../definitions.js';
import type { Effect, Joining } from '../effects.js';
import type { Patterns } from '../patterns.js';
import type { LibraryView } from '../view.js';
import { below } from './below.js';
import { compileNames, namesAt } from './names.js';

interface Move {
  readonly to: { readonly tag?: unknown; readonly album?: unknown; readonly create?: boolean };
  readonly from: { readonly tag?: unknown; readonly album?: unknown };
}

/**
 * `move: { to: { tag, album, create }, from: { tag, album } }`: has these tags and is in these albums, and leaves
 * those of its tags and albums that `from` matches, but only once it is everywhere it was to go.
 */
export const move: ActionDefinition = {
  name: 'move',
  applies: 'both',
  compile(written, context) {
    const { to, from } = written as Move;
    const create = (to.create ?? context.defaults('add-to-album')?.value.create) === true;
    const tags = compileNames(textsOf(to.tag, 'tag'), context, { levels: true });
    const albums = compileNames(textsOf(to.album, 'album'), context, {
      target: create ? 'possible-target' : 'target',
    });
    const leaving = compileFrom(from, context);
    return {
      name: 'move',
      needs: [
        ...tags.needs,
        ...albums.needs,
        { field: 'tags', names: [...tags.patterns, ...namesOf(leaving.tags)] },
        { field: 'albums', names: [...albums.patterns, ...namesOf(leaving.albums)] },
      ],
      uses: [
        ...(to.tag === undefined ? [] : (['asset.tag', 'tag.create'] as const)),
        ...(to.album === undefined ? [] : (['album.add'] as const)),
        ...(to.album !== undefined && create ? (['album.create'] as const) : []),
        ...(from.tag === undefined ? [] : (['asset.untag'] as const)),
        ...(from.album === undefined ? [] : (['album.remove'] as const)),
      ],
      ...(to.album !== undefined && create && { makes: albums.templates.map(({ shape }) => shape) }),
      onAsset(asset, view, scope) {
        const joining = [
          ...tags.effects(asset, view, scope, (tag) => ({ kind: 'tag', asset: asset.id, tag })),
          ...albums.effects(asset, view, scope, (album) => ({
            kind: 'add-to-album',
            asset: asset.id,
            album,
            create,
          })),
        ];
        // Half a move would lose what the other half was to keep.
        const skips = joining.filter(({ kind }) => kind === 'skip');
        if (skips.length > 0) return skips;
        return [...joining, ...leave(asset, view, leaving, joining as readonly Joining[])];
      },
    };
  },
};

interface Leaving {
  readonly tags: Patterns | undefined;
  readonly albums: Patterns | undefined;
}

const namesOf = (patterns: Patterns | undefined): readonly string[] => (patterns ? namesIn(patterns) : []);

const textsOf = (written: unknown, key: string) =>
  written === undefined
    ? []
    : namesAt(written).map(({ text, path }) => ({ text, path: ['to', key, ...path] }));

const compileFrom = ({ tag, album }: Move['from'], context: CompileContext): Leaving => ({
  tags: tag === undefined ? undefined : patternsAt(tag, 'path', below(context, ['from', 'tag'])),
  albums: album === undefined ? undefined : patternsAt(album, 'name', below(context, ['from', 'album'])),
});

/** Out of all that matches, but for where it is to be. Albums that the user may only look at cannot be left. */
function leave(
  asset: Asset,
  view: LibraryView,
  { tags, albums }: Leaving,
  after: readonly Joining[],
): readonly Effect[] {
  const stays = new Set(after.map((effect) => (effect.kind === 'tag' ? `tag ${effect.tag}` : effect.album)));
  const ids = { asset: asset.id, after };
  return [
    ...asset.tags
      .filter((tag) => tags?.matches(tag) && !stays.has(`tag ${tag}`))
      .map((tag): Effect => ({ kind: 'untag', tag, ...ids })),
    ...asset.albums
      .filter((ref) => albums?.matches(albumName(ref, view)) && view.album(ref)?.role !== 'viewer')
      .filter((ref) => !stays.has(albumName(ref, view)) && !stays.has(ref))
      .map((ref): Effect => ({ kind: 'remove-from-album', album: `id:${ref}`, ...ids })),
  ];
}
