import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { ExifRestore } from '../../model/change.js';
import { describeFileError } from '../../util/private-files.js';
import { quote } from '../../util/quote.js';
import type { Step } from '../context.js';
import { forAll } from '../verdicts.js';

/** Puts one file back as it was, unless somebody wrote to it since. */
export const exifRestore: Step = {
  async guard(changes, { files, backups }) {
    const [{ path, version, backup }] = changes as readonly [ExifRestore];
    // A plan from somebody else must not put any file of this machine among the photos.
    if (backup !== null && !/^[^/]+\/files\/[^/]+$/.test(relative(dirname(dirname(backups)), backup)))
      return forAll(changes, { state: 'failed', message: `${quote(backup)} was not kept by a run` });
    const now = await files.look(path);
    if (now.problem !== undefined)
      return forAll(changes, { state: 'failed', message: `${quote(path)}: ${now.problem}` });
    if (now.version === version) return new Map();
    if (await isBack(path, now.version, backup)) return forAll(changes, { state: 'unchanged' });
    const message = `${quote(path)} ${now.version === null ? 'is gone' : 'was written to meanwhile'}`;
    return forAll(changes, { state: 'stale', message });
  },
  async send(changes, { files }) {
    const [{ path, backup, version }] = changes as readonly [ExifRestore];
    try {
      await files.restore(path, backup, version);
      return forAll(changes, { state: 'done' });
    } catch (error) {
      return forAll(changes, { state: 'failed', message: `${quote(path)}: ${describeFileError(error)}` });
    }
  },
};

/** Whether an earlier run of the plan has put it back already, and died before it could say so. */
async function isBack(path: string, version: string | null, backup: string | null): Promise<boolean> {
  if (version === null || backup === null) return version === backup;
  const [now, kept] = await Promise.all([path, backup].map((file) => readFile(file).catch(() => null)));
  return now != null && kept != null && now.equals(kept);
}
