import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

export interface Included {
  /** Absolute, sorted. */
  readonly paths: readonly string[];
  /** Whether it was looked for, rather than named. */
  readonly glob: boolean;
  /** Where it was looked for: a file that appears there may be meant too. */
  readonly root: string;
}

const isMagic = (segment: string): boolean => /[*?[\]{}()!+@]/.test(segment);

/**
 * Files that an `include` pattern names, sorted. Globs match as in the rules, but hidden files only when the pattern
 * says so. A pattern without a glob is returned as it is, whether the file exists or not.
 */
export async function findIncludes(pattern: string, folder: string): Promise<Included> {
  if (!isMagic(pattern)) {
    const path = resolve(folder, pattern);
    return { paths: [path], glob: false, root: dirname(path) };
  }
  const { minimatch } = await import('minimatch');
  const segments = pattern.split('/');
  const fixed = segments.findIndex(isMagic);
  const root = resolve(folder, segments.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.'));
  const glob = segments.slice(fixed).join('/');
  const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : segments.length - fixed;
  const names = await filesBelow(root, '', depth);
  const matching = names.filter((name) => minimatch(name, glob)).sort();
  return { paths: matching.map((name) => join(root, name)), glob: true, root };
}

/** Files below a folder, by their path from it. Links to folders are not followed: they could lead round in circles. */
async function filesBelow(root: string, folder: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  const nested = entries.map(async (entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [name];
    return depth > 1 && !entry.name.startsWith('.') ? filesBelow(root, name, depth - 1) : [];
  });
  return (await Promise.all(nested)).flat();
}
