import type { Diagnostic } from '../model/diagnostic.js';
import type { Library } from '../model/library.js';
import type { Seen } from '../model/seen.js';

/** More than this share of the library, and more than so many assets, do not go missing between two runs by chance. */
const SHARE = 0.05;
const SOME = 10;

export const offlineIn = ({ assets }: Pick<Library, 'assets'>): number =>
  assets.reduce((sum, { offline }) => sum + (offline ? 1 : 0), 0);

/** Without what partners share. */
export const ownIn = ({ assets, server }: Pick<Library, 'assets' | 'server'>): number =>
  assets.reduce((sum, { ownerId }) => sum + (ownerId === server.userId ? 1 : 0), 0);

/**
 * A disk that is not mounted looks like a library that shrank, or like many files that are missing. Rules would take
 * that for the truth, so nothing is applied until somebody has looked.
 */
export function checkShrinkage(library: Library, seen: Seen | null): readonly Diagnostic[] {
  if (!seen || library.reads.assets !== 'all') return [];
  const most = Math.max(SOME, seen.assets * SHARE);
  const gone = seen.assets - library.assets.length;
  const lost = offlineIn(library) - seen.offline;
  const since = seen.at.slice(0, 10);
  return [
    ...(gone > most
      ? [
          brake(
            'library-shrink',
            gone,
            `${library.assets.length} assets were read, ${gone} fewer than at the last run (${since})`,
          ),
        ]
      : []),
    ...(lost > most
      ? [brake('offline-jump', lost, `${lost} more assets are offline than at the last run (${since})`)]
      : []),
  ];
}

const brake = (name: string, figure: number, message: string): Diagnostic => ({
  severity: 'error',
  code: name,
  message: `${message}.`,
  hint: `Is a disk not mounted, or a library being scanned? If that is how it should be, apply with --allow ${name}=${figure}.`,
  brake: { name, figure },
});
