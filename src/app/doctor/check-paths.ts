import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { insideRoots, toLocal } from '../../exif/paths.js';
import type { Check } from '../../model/check.js';
import type { Config, PathMapping } from '../../model/config.js';
import { describeFileError } from '../../util/private-files.js';
import { quote } from '../../util/quote.js';
import type { ServerAsked } from '../ask-server.js';
import { problemWith } from '../check-folders.js';
import { examine, ok, problem, skipped } from './outcomes.js';

/** How far the files of rules are to be reached. */
export interface Reach {
  readonly writes: boolean;
  /** `null` when it cannot be asked. */
  readonly server: ServerAsked | null;
}

/** Each entry of `paths`, tried with photos that the server has there. */
export async function checkPaths(paths: Config['paths'], reach: Reach): Promise<readonly Check[]> {
  if (paths.length === 0 && reach.writes)
    return [
      problem(
        'paths',
        'rules write files, and nothing says where they are on this machine',
        'Add `paths: [{ server: /data, local: /mnt/photos }]` to the rules.',
      ),
    ];
  const found = await Promise.all(
    paths.map((entry) => examine('paths', () => checkEntry(entry, paths, reach))),
  );
  // What nobody uses is no trouble, such as the example that a first set of rules comes with.
  return found.map((check) =>
    check.state === 'problem' && !reach.writes
      ? skipped('paths', `${check.message.replace(/\.$/, '')}; no rule works with files`)
      : check,
  );
}

async function checkEntry(
  entry: PathMapping,
  paths: Config['paths'],
  { writes, server }: Reach,
): Promise<Check> {
  const local = quote(entry.local);
  const wrong = await problemWith(entry.local);
  if (wrong !== undefined)
    return problem(
      'paths',
      `${local}: ${wrong}`,
      'Is the disk mounted, and does this user, or the container, see it?',
    );
  if (server === null) return skipped('paths', `${local} is there; no server says which files belong in it`);
  const from = 'server' in entry ? entry.server.replace(/\/+$/, '') : null;
  const samples = (await server.pathsIn(from)).filter((path) => from === null || path.startsWith(`${from}/`));
  if (samples.length === 0)
    return problem(
      'paths',
      from === null
        ? 'the library has no photos to try it with'
        : `the library has no photo under ${quote(from)}`,
      'Immich shows the path of a photo in its details. `server` has to be the beginning of it.',
    );
  for (const sample of samples) {
    const missing = await whyNot(sample, paths, writes);
    if (missing !== undefined)
      return problem(
        'paths',
        `${quote(sample)}: ${missing}`,
        `Compare it with what is in ${local}, and mend the entry of \`paths\`.`,
      );
  }
  return ok(
    'paths',
    `${local} has ${samples.length === 1 ? 'the photo' : `all ${samples.length} photos`} tried`,
  );
}

/** Why a file cannot be used from here, or nothing. Sidecars are made beside it, so its folder counts. */
async function whyNot(
  serverPath: string,
  paths: Config['paths'],
  writes: boolean,
): Promise<string | undefined> {
  const located = toLocal(serverPath, paths);
  if ('problem' in located) return located.problem;
  const inside = await insideRoots(located.path, paths);
  if ('problem' in inside) return inside.problem;
  const { R_OK, W_OK, X_OK } = constants;
  try {
    await access(inside.path, R_OK);
    if (writes) await access(dirname(inside.path), W_OK | X_OK);
    return undefined;
  } catch (error) {
    return `${quote(located.path)}: ${describeFileError(error)}`;
  }
}
