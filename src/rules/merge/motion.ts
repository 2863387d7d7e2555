import { namesApart } from '../apart.js';
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
      if (second) {
        const [one, other, best] = namesApart(from, second[1], kept);
        return { review: `${one} and ${other} have different motion parts and ${best} has none` };
      }
      return [setting(kept.id, 'livePhotoVideoId', id, `taken over from ${from.filename}`)];
    },
    review({ keeper: kept, losers }) {
      const moving =
        kept.livePhotoVideoId === null && losers.find((asset) => asset.livePhotoVideoId !== null);
      if (!moving) return [];
      const [live, best] = namesApart(moving, kept);
      return { review: `${live} has a motion part and ${best} has none` };
    },
  },
};
