import { join } from 'node:path';
import type { ExifWrite } from '../../model/change.js';
import { sameTag } from '../../model/file-tags.js';
import type { FileTags } from '../../model/library.js';
import { describeFileError } from '../../util/private-files.js';
import { quote } from '../../util/quote.js';
import type { Verdict } from '../board.js';
import type { Context, Step } from '../context.js';
import { forAll } from '../verdicts.js';

/** Writes one file's metadata, unless somebody wrote to the file since the plan looked at it. */
export const exifWrite: Step = {
  async guard(changes, run) {
    const [change] = changes as readonly [ExifWrite];
    try {
      const verdict = await inspect(change, run);
      return verdict ? forAll(changes, verdict) : new Map();
    } catch (error) {
      return forAll(changes, failure(change, error));
    }
  },
  async send(changes, { files, backups }) {
    const [change] = changes as readonly [ExifWrite];
    const { path, after, keepTime } = change;
    try {
      const { version: present } = await files.look(path);
      // One that came after the plan is not ours to remove again.
      const isKept = present !== null && (change.backup || change.version === null);
      const backup = isKept ? join(backups, change.id) : null;
      const version = await files.write(path, after, { keepTime, ...(backup && { backup }) });
      return forAll(changes, { state: 'done', file: { path, backup, version } });
    } catch (error) {
      return forAll(changes, failure(change, error));
    }
  },
};

async function inspect(change: ExifWrite, { files }: Context): Promise<Verdict | undefined> {
  const name = quote(change.path);
  const { version, problem } = await files.look(change.path);
  if (problem !== undefined) return { state: 'failed', message: `${name}: ${problem}` };
  // Nobody wrote to it, so it says what it said then.
  if (version === change.version) return isAlone(change, files);
  const now = await files.read(change.path, Object.keys(change.after));
  if (now.problem !== undefined) return { state: 'failed', message: `${name}: ${now.problem}` };
  const holds = Object.entries(change.after).every(([tag, value]) => sameTag(tag, now.tags[tag], value));
  if (holds) return { state: 'unchanged' };
  if (change.to === 'sidecar' && version !== null && isOnTheWay(change, now.tags)) return undefined;
  return {
    state: 'stale',
    message: version === null ? `${name} is gone` : `${name} was written to meanwhile`,
  };
}

/** A sidecar that is to be made is for a photo, which may have gone since. */
async function isAlone(
  { path, to, version }: ExifWrite,
  files: Context['files'],
): Promise<Verdict | undefined> {
  if (to !== 'sidecar' || version !== null) return undefined;
  const photo = path.replace(/\.xmp$/, '');
  const { version: present } = await files.look(photo);
  return present === null ? { state: 'stale', message: `${quote(photo)} is gone` } : undefined;
}

/**
 * Immich writes into sidecars itself, a moment after it was told of a new rating, date or tag. Where each of our tags
 * says what it said to the plan, or what it shall say, only the rest is new, and a write leaves the rest as it is.
 */
const isOnTheWay = ({ before, after }: ExifWrite, now: FileTags['tags']): boolean =>
  Object.entries(after).every(
    ([tag, value]) => sameTag(tag, now[tag], before[tag]) || sameTag(tag, now[tag], value),
  );

const failure = ({ path }: ExifWrite, error: unknown): Verdict => ({
  state: 'failed',
  message: `${quote(path)}: ${describeFileError(error)}`,
});
