import type { ImmichServer } from '../model/server.js';

/** Albums that this user can see, by name. */
export async function listAlbums(
  server: ImmichServer,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const albums = await server.readAlbumNames();
  return [...albums].sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}
