import { constants } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import { UserError } from '../model/diagnostic.js';
import { fileTagsIn, writesFiles } from '../rules/file-tags.js';
import { describeFileError } from '../util/private-files.js';
import { quote } from '../util/quote.js';
import type { UsableRules } from './load-rules.js';

/**
 * Stops before anything is asked of the server when a folder of `paths` cannot be what it should be: a disk that is
 * not mounted leaves an empty folder behind. Only rules that read or write files need them.
 */
export async function checkFolders({ config, rules }: UsableRules): Promise<void> {
  const writes = writesFiles(rules);
  const reads = fileTagsIn([...rules.rules, rules.exclude, rules.protect]).length > 0;
  if (!writes && !reads) return;
  for (const { local } of config.paths) {
    const problem = await problemWith(local);
    if (problem !== undefined)
      throw new UserError(
        `${quote(local)}, a folder of "paths": ${problem}.`,
        `Rules ${writes ? 'write metadata into' : 'ask about metadata of'} the files there. Is the disk mounted, and does this user, or the container, see it?`,
      );
  }
}

/** Why a folder of this machine cannot hold the photos, or nothing. */
export async function problemWith(folder: string): Promise<string | undefined> {
  try {
    const isEmpty = (await readdir(folder)).length === 0;
    await access(folder, constants.X_OK);
    return isEmpty ? 'it is empty' : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOTDIR' ? 'it is no folder' : describeFileError(error);
  }
}
