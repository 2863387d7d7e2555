import { addTag, removeTag } from './change.js';
import { timestamp } from './clock.js';
import { setOf } from './sets.js';
import { setTaken } from './timeline.js';
import type { Asset, FileSays, State, Tag } from './types.js';

/** Whether Immich cannot write a sidecar beside its file. */
export const isReadOnly = (state: State, { libraryId }: Asset): boolean =>
  libraryId !== null && state.libraries.get(libraryId)?.readOnly === true;

export const fileOf = (state: State, asset: Asset): FileSays => ({
  exif: asset.exif,
  tags: new Set(setOf(state.tagsOf, asset.id)),
  fileCreatedAt: asset.fileCreatedAt,
  localDateTime: asset.localDateTime,
});

/**
 * The sidecar could not be written, which no answer tells: the job counts as done, and the extraction that follows it
 * reads the file as it is (immich-app/immich#10538, #30979).
 */
export function readFileAgain(state: State, asset: Asset): void {
  const file = state.files.get(asset.id);
  if (file === undefined) return;
  asset.exif = file.exif;
  for (const id of [...setOf(state.tagsOf, asset.id)])
    if (!file.tags.has(id)) removeTag(state, state.tags.get(id) as Tag, asset.id);
  for (const id of file.tags) if (state.tags.has(id)) addTag(state, state.tags.get(id) as Tag, asset.id);
  setTaken(state, asset, file.fileCreatedAt);
  asset.localDateTime = file.localDateTime;
  asset.updatedAt = timestamp();
}
