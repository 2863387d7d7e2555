import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../model/diagnostic.js';

/** What the place to look in depends on. */
export interface LocateOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly cwd: string;
}

/**
 * The config to use, as an absolute path: what was named, by option or variable, wins even if it does not exist;
 * otherwise the first of the customary places that has one. Throws a UserError that lists them all.
 */
export function locateConfig(named: string | undefined, { env, home, cwd }: LocateOptions): string {
  const explicit = named || env.IMMICH_RULES_CONFIG;
  if (explicit) return resolve(cwd, explicit);
  const folders = new Set([env.XDG_CONFIG_HOME || join(home, '.config'), join(home, '.config')]);
  const places = [...folders].map((folder) => join(folder, 'immich-rules', 'config.yaml'));
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return found;
  const looked = ['--config', '$IMMICH_RULES_CONFIG', ...places].map((place) => `\n  ${place}`).join('');
  throw new UserError(
    `there is no config; looked for it in${looked}`,
    'run `immich-rules init` to write one',
  );
}
