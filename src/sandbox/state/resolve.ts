import { ownExif } from './asset.js';
import { addTag, joinAlbum, setDeleted, setDuplicate, setVisibility } from './change.js';
import { timestamp } from './clock.js';
import { queueJob } from './jobs.js';
import { setOf } from './sets.js';
import { type Asset, majorOf, type State } from './types.js';

export interface Decision {
  readonly duplicateId: string;
  readonly keepAssetIds: readonly string[];
  readonly trashAssetIds: readonly string[];
}

/**
 * `POST /duplicates/resolve` for one group: what its members know is merged into the keepers, the others are
 * trashed, and the group is gone. `members` are the live ones. Ids that are not among them are ignored, also as
 * keepers: if the only keeper has vanished meanwhile, everything that is left goes to the trash.
 */
export function resolveGroup(state: State, decision: Decision, members: readonly Asset[]): object {
  const { duplicateId: id, keepAssetIds, trashAssetIds } = decision;
  const invalid = (errorMessage: string): object => ({
    id,
    success: false,
    error: 'validation',
    errorMessage,
  });
  if (keepAssetIds.some((each) => trashAssetIds.includes(each))) {
    return invalid('An asset cannot be in both keepAssetIds and trashAssetIds');
  }
  if (members.some((asset) => !keepAssetIds.includes(asset.id) && !trashAssetIds.includes(asset.id))) {
    return invalid('Every asset must be in either keepAssetIds or trashAssetIds');
  }
  const keepers = members.filter((asset) => keepAssetIds.includes(asset.id));
  const losers = members.filter((asset) => trashAssetIds.includes(asset.id));
  // 2.7 merges even when nothing is trashed: "keep all" spreads one member's rating to all of them.
  if (losers.length > 0 || majorOf(state) === 2) for (const keeper of keepers) merge(state, members, keeper);
  for (const asset of losers) setDeleted(asset, timestamp());
  for (const asset of members) setDuplicate(state, asset, null);
  return { id, success: true };
}

const RESTRICTED = ['timeline', 'archive', 'hidden', 'locked'] as const;

function merge(state: State, members: readonly Asset[], keeper: Asset): void {
  const exif = ownExif(keeper);
  keeper.isFavorite = members.some((asset) => asset.isFavorite);
  const ratings = members.flatMap((asset) => asset.exif.rating ?? []);
  if (ratings.length > 0) exif.rating = Math.max(...ratings);
  const lines = members.flatMap((asset) => asset.exif.description.split('\n')).map((line) => line.trim());
  exif.description = [...new Set(lines.filter((line) => line !== ''))].join('\n');
  const strictest = Math.max(...members.map((asset) => RESTRICTED.indexOf(asset.visibility)));
  if (RESTRICTED[strictest] !== keeper.visibility)
    setVisibility(state, keeper, RESTRICTED[strictest] as 'archive');
  const places = new Map(
    members.flatMap(({ exif: { latitude, longitude } }) =>
      latitude === null || longitude === null ? [] : [[`${latitude} ${longitude}`, { latitude, longitude }]],
    ),
  );
  const [place] = places.values();
  // Several places: nobody knows which is right, so none is written.
  if (place !== undefined && places.size === 1) Object.assign(exif, place);
  for (const asset of members) {
    for (const tagId of setOf(state.tagsOf, asset.id)) {
      const tag = state.tags.get(tagId);
      if (tag !== undefined) addTag(state, tag, keeper.id);
    }
    for (const albumId of setOf(state.albumsOf, asset.id)) {
      const album = state.albums.get(albumId);
      if (album !== undefined) joinAlbum(state, album, keeper);
    }
  }
  queueJob(state, keeper.id, { place: place !== undefined && places.size === 1 });
}
