import type { ExifWrite } from '../../model/change.js';
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
  async send(changes, { files }) {
    const [change] = changes as readonly [ExifWrite];
    try {
      await files.write(change.path, change.after);
      return forAll(changes, { state: 'done' });
    } catch (error) {
      return forAll(changes, {
        state: 'failed',
        message: `${quote(change.path)}: ${describeFileError(error)}`,
      });
    }
  },
};

async function inspect(change: ExifWrite, { files }: Context): Promise<Verdict | undefined> {
  const name = quote(change.path);
  const now = await files.read(change.path, Object.keys(change.after));
  if (now.problem !== undefined) return { state: 'failed', message: `${name}: ${now.problem}` };
  const holds = Object.entries(change.after).every(([tag, value]) => sameTag(now.tags[tag], value));
  if (holds) return { state: 'unchanged' };
  if (now.version === change.version) return undefined;
  return {
    state: 'stale',
    message: now.version === null ? `${name} is gone` : `${name} was written to meanwhile`,
  };
}

const failure = ({ path }: ExifWrite, error: unknown): Verdict => ({
  state: 'failed',
  message: `${quote(path)}: ${describeFileError(error)}`,
});

/** exiftool reads a list of one as a plain value, and digits as a number. */
function sameTag(now: unknown, wanted: unknown): boolean {
  const plain = (value: unknown) => [value ?? []].flat().map(String);
  return JSON.stringify(plain(now)) === JSON.stringify(plain(wanted));
}
