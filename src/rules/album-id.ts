const ID = /^(id:|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)/i;

/** Whether a rule that writes this means an album by its id (`id:<id>` or a bare UUID) and not by its name. */
export const isAlbumId = (written: string): boolean => ID.test(written);
