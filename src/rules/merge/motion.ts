import { type MergeField, sets } from './policy.js';
import { setting } from './values.js';

/**
 * A live photo's motion part cannot be missed: a keeper without one is given that of a loser, or the group is for
 * review. Immich deletes the video only with the last photo that it belongs to.
 */
export const motion: MergeField = {
  reads: ['livePhotoVideoId'],
  uses: sets,
  policies: {
    fill({ keeper: kept, losers }) {
      const parts = new Map(losers.map((asset) => [asset.livePhotoVideoId, asset]));
      parts.delete(null);
      if (kept.livePhotoVideoId !== null || parts.size === 0) return [];
      const [[id, from], second] = [...parts] as [
        [string, (typeof losers)[0]],
        [string, (typeof losers)[0]]?,
      ];
      if (second)
        return {
          review: `${from.filename} and ${second[1].filename} have different motion parts and ${kept.filename} has none`,
        };
      return [setting(kept.id, 'livePhotoVideoId', id, `taken over from ${from.filename}`)];
    },
    review({ keeper: kept, losers }) {
      const moving =
        kept.livePhotoVideoId === null && losers.find((asset) => asset.livePhotoVideoId !== null);
      return moving ? { review: `${moving.filename} has a motion part and ${kept.filename} has none` } : [];
    },
  },
};
