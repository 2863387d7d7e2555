import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UserError } from '../model/diagnostic.js';
import { packageFile } from '../util/package-file.js';
import { describeFileError } from '../util/private-files.js';
import type { Surroundings } from './surroundings.js';

const HEADER = `# Keep what you need and change it; \`immich-rules validate\` checks it, \`immich-rules plan\` only shows.
`;

/** The header of the example names a schema that is not beside the copy, and says to copy it. */
const copyOf = (example: string): string => `${HEADER}${example.slice(example.indexOf('version:'))}`;

/** Copies the commented example to where the rules are looked for; never over a file that exists. */
export async function initRules(
  config: string | undefined,
  { env, home, cwd }: Surroundings,
): Promise<{ path: string }> {
  const folder = `${env.XDG_CONFIG_HOME || `${home}/.config`}/immich-rules`;
  const path = resolve(cwd, config || `${folder}/config.yaml`);
  const example = packageFile('rules.example.yaml');
  try {
    if (existsSync(path))
      throw new UserError(`${path} exists already.`, 'Edit it, or name another file with --config.');
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    // Not even over what was written just now.
    await writeFile(path, copyOf(await readFile(example, 'utf8')), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `Could not write ${path}: ${describeFileError(error)}.`,
      'Name another file with --config.',
    );
  }
  return { path };
}
