import type { AlbumDelete } from '../../model/change.js';
import type { Album } from '../../model/library.js';
import type { Verdict } from '../board.js';
import type { Context, Step, Verdicts } from '../context.js';
import { oneByOne } from '../verdicts.js';
import { sendOrLook } from './send-or-look.js';

/** Deletes albums that hold nothing, not even in the trash, and that are as they were when it was planned. */
export const albumDelete: Step = {
  was(change, { live }) {
    const album = live.albums.get(idOf(change as AlbumDelete));
    return album && { order: album.order, cover: album.cover };
  },
  async guard(changes, { server }) {
    const albums = new Map((await server.readAlbumNames()).map((album) => [album.id, album]));
    const verdicts = new Map<string, Verdict>();
    for (const change of changes as readonly AlbumDelete[]) {
      const album = albums.get(idOf(change));
      const verdict = album ? await refusal(change, album, server) : UNCHANGED;
      if (verdict) verdicts.set(change.id, verdict);
    }
    return verdicts;
  },
  send: (changes, { server }): Promise<Verdicts> =>
    oneByOne(changes, (change) => {
      const id = idOf(change as AlbumDelete);
      return sendOrLook(
        () => server.deleteAlbum(id),
        async () => (await server.readAlbumNames()).every((album) => album.id !== id),
      );
    }),
};

const UNCHANGED: Verdict = { state: 'unchanged' };

const idOf = ({ target }: AlbumDelete): string => target.slice('album:'.length);

async function refusal(
  change: AlbumDelete,
  album: Parameters<typeof albumProblem>[1],
  server: Context['server'],
): Promise<Verdict | undefined> {
  const problem = albumProblem(change, album);
  if (problem !== undefined) return { state: 'stale', message: problem };
  return album.assetCount > 0 || (await server.readMembers({ album: idOf(change) })).size > 0
    ? { state: 'stale', message: 'the album is not empty' }
    : undefined;
}

/** Why an album is not the one that was to be deleted, if so; whether it is empty is another question. */
export function albumProblem(
  { before }: AlbumDelete,
  album: Pick<Album, 'name' | 'description' | 'role' | 'shared' | 'assetCount'>,
): string | undefined {
  if (album.role !== 'owner') return 'the album belongs to somebody else';
  if (album.shared) return 'the album is shared with others';
  return album.name === before.name && album.description === before.description
    ? undefined
    : 'the album was renamed or described meanwhile';
}
