import leven from 'leven';
import type { Diagnostic, Location } from '../model/diagnostic.js';
import type { LibraryView } from '../rules/view.js';
import type { AlbumResolution } from './albums.js';

/** Why an album that a rule names cannot be used, found before anything is done. */
export function explainAlbumProblem(
  name: string,
  problem: Extract<AlbumResolution, { problem: string }>,
  view: Pick<LibraryView, 'albums'>,
  at: Location,
): Diagnostic {
  if (problem.problem === 'ambiguous') {
    return {
      severity: 'error',
      code: 'ambiguous-album',
      message: `${problem.albums.length} albums are named "${name}".`,
      hint: `Name one by its id: ${problem.albums.map((album) => `${album.id} (${album.assetCount} assets)`).join(', ')}.`,
      at,
    };
  }
  if (problem.problem === 'read-only') {
    return {
      severity: 'error',
      code: 'read-only-album',
      message: `You may only look at the album "${problem.album.name}" (${problem.album.id}).`,
      hint: 'Ask its owner to make you an editor, or name another album.',
      at,
    };
  }
  const nearest = nearestAlbum(name, view);
  return {
    severity: 'error',
    code: 'unknown-album',
    message: `There is no album "${name}".`,
    hint: `${nearest ? `Did you mean "${nearest}"? ` : ''}Add \`create: true\` to have it made.`,
    at,
  };
}

function nearestAlbum(name: string, view: Pick<LibraryView, 'albums'>): string | undefined {
  const wanted = name.toLowerCase();
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const album of view.albums()) {
    const distance = leven(wanted, album.name.toLowerCase());
    if (!best || distance < best.distance) best = { name: album.name, distance };
  }
  return best && best.distance <= Math.max(2, name.length / 3) ? best.name : undefined;
}
