import type { Asset } from '../model/asset.js';
import { UserError } from '../model/diagnostic.js';
import type { Library } from '../model/library.js';
import { count } from '../report/numbers.js';
import { targetOf } from '../rules/links.js';
import { fold } from '../rules/patterns.js';
import { nearest } from '../util/nearest.js';

/** Candidates that are listed, when a name means several. */
const LISTED = 20;

/** The asset that an id, a link pasted from Immich or a file name means. Throws UserError for none and for several. */
export function findAsset(text: string, { assets, server }: Library): Asset {
  const target = targetOf(text);
  if (target && 'album' in target)
    throw new UserError('This is the link of an album.', 'Open a photo and paste its link.');
  const found = assets.filter(({ id, filename }) =>
    target ? id === target.asset : fold(filename) === fold(text),
  );
  const [only, second] = found;
  if (!only) {
    const among =
      assets.length > 0
        ? `the ${count(assets.length, 'asset')} that these rules look at`
        : 'the photos of this user';
    const meant = target
      ? undefined
      : nearest(
          text,
          assets.map(({ filename }) => filename),
        );
    throw new UserError(
      `There is no ${target ? `asset ${target.asset}` : `file "${text}"`} among ${among}.`,
      meant !== undefined
        ? `did you mean ${meant}?`
        : 'Give the id, the whole file name, or the link of a photo in the timeline or archive of this user.',
    );
  }
  if (!second) return only;
  const lines = found
    .slice(0, LISTED)
    .map(({ id, localTime, path }) => `${server.url}/photos/${id}   ${localTime.slice(0, 16)}   ${path}`);
  const more = found.length > LISTED ? [`… ${found.length - LISTED} more`] : [];
  throw new UserError(
    `${found.length} assets are called "${text}". Which one?`,
    [...lines, ...more].join('\n  '),
  );
}
