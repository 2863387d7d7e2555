import { ImmichError } from '../model/immich-error.js';
import type { Version } from './map/server.js';

/**
 * The version in words. 2.7 and 3.x were measured. A later minor or patch is tried; another major may mean other
 * things by the same words: ImmichError.
 */
export function supported({ major, minor, patch }: Version, url: string): string {
  const version = `${major}.${minor}.${patch}`;
  if (major === 3 || (major === 2 && minor >= 7)) return version;
  throw new ImmichError(
    'unsupported-version',
    `${url} runs Immich ${version}; supported are Immich 2.7 and 3.x.`,
    {
      hint:
        major > 3
          ? 'Look for a newer immich-rules: an unknown version may lose data.'
          : 'Update the server first.',
    },
  );
}
