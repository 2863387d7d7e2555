import type { Album, AlbumRole } from '../../../model/library.js';
import { didYouMean } from '../../../util/nearest.js';
import { isAlbumId } from '../../album-id.js';
import { textsAt } from '../../conditions/kinds/argument.js';
import type { LibraryView } from '../../view.js';
import type { AlbumActionDefinition, AlbumContext, AlbumEffect } from '../definitions.js';

interface Share {
  readonly with: string | readonly string[];
  readonly role?: AlbumRole;
  readonly prune?: boolean;
}

/** `share: { with, role, prune }`: these people see it, and with `prune` nobody else but its owner. */
export const share: AlbumActionDefinition = {
  name: 'share',
  compile(written, context) {
    const { with: names, role = 'viewer', prune = false } = written as Share;
    const people = textsAt(names).flatMap(({ text, path }) => membersOf(text, ['with', ...path], context));
    return {
      name: 'share',
      needs: [],
      uses: ['share.begin', 'share.change', ...(prune ? (['share.end'] as const) : [])],
      reads: ['users'],
      onAlbums: (albums, { view }) => albums.flatMap((album) => effects(album, people, role, prune, view)),
    };
  },
};

function effects(
  album: Album,
  people: readonly string[],
  role: AlbumRole,
  prune: boolean,
  view: LibraryView,
): readonly AlbumEffect[] {
  if (album.role !== 'owner')
    return [{ kind: 'skip', album: album.id, code: 'not-owner', reason: 'only its owner can share it' }];
  const wanted = new Set(people.flatMap((written) => view.user(written)?.id ?? []));
  wanted.delete(album.ownerId);
  const others = prune ? album.users.filter(({ id }) => !wanted.has(id)) : [];
  return [
    ...[...wanted].map((user): AlbumEffect => ({ kind: 'share', album: album.id, user, role })),
    ...others.map((user): AlbumEffect => ({ kind: 'share', album: album.id, user: user.id, role: null })),
  ];
}

/** E-mails and ids, those of a group among them. What is neither must be the name of a group. */
function membersOf(
  written: string,
  path: readonly (string | number)[],
  context: AlbumContext,
): readonly string[] {
  const group = context.people(written);
  if (group) {
    for (const [index, member] of group.value.entries())
      context.askUser(member, group.source.locate([index]));
    return group.value;
  }
  if (written.includes('@') || isAlbumId(written)) context.ask('user', written, path);
  else
    context.error('unknown-people', `There is no group of people "${written}".`, {
      hint:
        didYouMean(written, context.groupsOfPeople) ??
        'Write an e-mail address, a user id, or add the group under groups-of-people.',
      path,
    });
  return [written];
}
