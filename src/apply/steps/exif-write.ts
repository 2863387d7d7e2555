import { join } from 'node:path';
import type { ExifWrite } from '../../model/change.js';
import { sameTag } from '../../model/file-tags.js';
import type { FileWrite, Written } from '../../model/files.js';
import type { FileTags } from '../../model/library.js';
import { describeFileError } from '../../util/private-files.js';
import { quote } from '../../util/quote.js';
import type { Verdict } from '../board.js';
import type { Context, Step } from '../context.js';

/** Writes the metadata of files, unless somebody wrote to them since the plan looked at them. */
export const exifWrite: Step = {
  async guard(changes, run) {
    const verdicts = await Promise.all(
      (changes as readonly ExifWrite[]).map(async (change) => {
        const verdict = await inspect(change, run).catch((error: unknown) => failure(change, error));
        return verdict ? [[change.id, verdict] as const] : [];
      }),
    );
    return new Map(verdicts.flat());
  },
  async send(changes, { files, backups }) {
    const writes = changes as readonly ExifWrite[];
    try {
      const written = await files.write(writes.map((change) => toWrite(change, backups)));
      return new Map(writes.map((change, index) => [change.id, toVerdict(change, written[index]!)]));
    } catch (error) {
      return new Map(writes.map((change) => [change.id, failure(change, error)]));
    }
  },
};

const toWrite = ({ id, path, after, keepTime, version, backup }: ExifWrite, backups: string): FileWrite => ({
  ...{ path, tags: after, keepTime },
  // One that came after the plan is not ours to remove again.
  ...((backup || version === null) && { backup: join(backups, id) }),
});

const toVerdict = (change: ExifWrite, written: Written): Verdict =>
  'problem' in written
    ? failed(change, written.problem)
    : { state: 'done', file: { path: change.path, ...written } };

async function inspect(change: ExifWrite, { files }: Context): Promise<Verdict | undefined> {
  const { version, problem } = await files.look(change.path);
  if (problem !== undefined) return failed(change, problem);
  // Nobody wrote to it, so it says what it said then.
  if (version === change.version) return isAlone(change, files);
  const now = await files.read(change.path, Object.keys(change.after));
  if (now.problem !== undefined) return failed(change, now.problem);
  const holds = Object.entries(change.after).every(([tag, value]) => sameTag(tag, now.tags[tag], value));
  if (holds) return { state: 'unchanged' };
  if (change.to === 'sidecar' && version !== null && isOnTheWay(change, now.tags)) return undefined;
  const name = quote(change.path);
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

const failure = (change: ExifWrite, error: unknown): Verdict => failed(change, describeFileError(error));

const failed = ({ path }: ExifWrite, why: string): Verdict => ({
  state: 'failed',
  message: `${quote(path)}: ${why}`,
});
