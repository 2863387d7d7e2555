import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { Config } from '../model/config.js';
import type { FileTags } from '../model/library.js';
import { describeFileError } from '../util/private-files.js';
import { quote } from '../util/quote.js';

export type Paths = Config['paths'];
/** A file on this machine, or in words why there is none. */
export type Located =
  | { readonly path: string }
  | { readonly problem: string; readonly code?: FileTags['code'] };

/** Where this machine has a file of the server: the entry of `paths` with the longest matching prefix decides, then one by segments. */
export function toLocal(serverPath: string, paths: Paths): Located {
  const parts = serverPath.split('/');
  if (parts.includes('..') || parts.includes('.'))
    return { problem: `${quote(serverPath)} leads out of its folder` };
  const best = paths
    .flatMap((entry) => ('server' in entry ? [entry] : []))
    .map(({ server, local }) => ({ server: server.replace(/\/+$/, ''), local }))
    .filter(({ server }) => serverPath.startsWith(`${server}/`))
    .sort((a, b) => b.server.length - a.server.length)[0];
  if (best) return { path: join(resolve(best.local), serverPath.slice(best.server.length)) };
  const bySegments = paths.find((entry) => 'segments' in entry);
  return bySegments
    ? lastSegments(parts, bySegments)
    : {
        problem: `no entry of "paths" says where ${quote(serverPath)} is on this machine`,
        code: 'path_not_mapped',
      };
}

/** Only the end of the path counts, for servers whose folders are mounted elsewhere here. */
function lastSegments(
  parts: readonly string[],
  { segments, local }: Extract<Paths[number], { segments: number }>,
): Located {
  const named = parts.flatMap((part) => part.split('\\')).filter((part) => part !== '');
  if (named.includes('..')) return { problem: `${quote(parts.join('/'))} leads out of its folder` };
  if (named.length >= segments) return { path: join(resolve(local), ...named.slice(-segments)) };
  return {
    problem: `${quote(parts.join('/'))} has fewer than the ${segments} parts that "segments" asks for`,
    code: 'path_segment_mismatch',
  };
}

/** The same file with every link followed, if that stays inside one of the folders; the file itself may be missing. */
export async function insideRoots(path: string, paths: Paths): Promise<Located> {
  if (/[\r\n\0]/.test(path)) return { problem: `${quote(path)} has a line break in its name` };
  const roots = paths
    .map(({ local }) => resolve(local))
    .filter((root) => resolve(path).startsWith(root + tail(root)));
  if (roots.length === 0) return { problem: `${quote(path)} is in none of the folders of "paths"` };
  try {
    const real = await realOf(resolve(path));
    for (const root of roots) {
      const realRoot = await realpath(root);
      if (real.startsWith(realRoot + tail(realRoot))) return { path: real };
    }
    return { problem: `${quote(path)} is a link that leads out of ${quote(roots[0]!)}` };
  } catch (error) {
    return { problem: `${quote(path)}: ${describeFileError(error)}` };
  }
}

const tail = (root: string): string => (root.endsWith(sep) ? '' : sep);

/** Like `realpath`, but the last part may be missing. A link to nowhere is an error, not a missing file. */
async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || (await isThere(path))) throw error;
    return join(await realpath(dirname(path)), path.slice(dirname(path).length));
  }
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
