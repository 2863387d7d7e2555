import type { Diagnostic } from '../model/diagnostic.js';
import type { Skip } from '../model/plan.js';

/**
 * When most files are not where `paths` says, it is the mount or the mapping and not the files. `files`: how many
 * were looked for.
 */
export function mountDiagnostics(skips: readonly Skip[], files: number): readonly Diagnostic[] {
  const share = (code: string): number => skips.filter((skip) => skip.code === code).length / files;
  const missing = share('file_not_found');
  const mismatched = share('path_segment_mismatch');
  const percent = (part: number): string => `${Math.floor(part * 100)} %`;
  return [
    ...(missing > 0.5
      ? [
          {
            severity: 'warning' as const,
            code: 'files-missing',
            message: `${percent(missing)} of the files that rules want to write (${files}) are not on this machine.`,
            hint:
              missing > 0.9
                ? 'Is the disk mounted? Compare a path that Immich shows with the folders in "paths", and check that this user, or the container, sees them.'
                : 'Some folders of the server may be missing in "paths", or a disk is not mounted.',
          },
        ]
      : []),
    ...(mismatched > 0.5
      ? [
          {
            severity: 'warning' as const,
            code: 'paths-too-short',
            message: `${percent(mismatched)} of the files that rules want to write (${files}) have shorter paths than "segments" asks for.`,
            hint: 'Take fewer segments, or map folders by "server" and "local".',
          },
        ]
      : []),
  ];
}
