import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import type { Config } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { TrackPoint } from '../model/track.js';
import { describeFileError } from '../util/private-files.js';
import { quote } from '../util/quote.js';
import { findIncludes } from './find-includes.js';
import { GpxError, parseGpx } from './parse-gpx.js';
import { actionsIn, type Part } from './parts.js';
import type { ConfigFile } from './source-file.js';
import { locate } from './source-map.js';

export interface LoadedTracks extends Pick<Config, 'tracks'> {
  /** `sha256:` of each file: the plan is of just these tracks. */
  readonly hashes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where tracks are looked for. */
  readonly folders: readonly string[];
}

/** Reads the GPX files that `location: { from }` names, from the folder of the main file on. */
export async function loadTracks(files: readonly ConfigFile[]): Promise<LoadedTracks> {
  const home = dirname(files[0]!.path);
  const tracks: Record<string, readonly TrackPoint[]> = Object.create(null);
  const hashes: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const folders = new Set<string>();
  for (const { file, value: pattern, path } of namedIn(files)) {
    const report = (code: string, message: string): unknown =>
      diagnostics.push({ severity: 'error', code, message, at: locate(file, path) });
    const { paths, root } = await findIncludes(pattern, home);
    folders.add(root);
    if (paths.length === 0) report('no-track', `no file matches ${quote(pattern)}`);
    const points: TrackPoint[] = [];
    for (const track of paths) {
      folders.add(dirname(track));
      const name = quote(relative(home, track));
      try {
        const bytes = await readFile(track);
        hashes.push(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
        points.push(...parseGpx(bytes.toString('utf8')));
      } catch (error) {
        if (error instanceof GpxError) report('bad-track', `${name} cannot be used: ${error.message}`);
        else report('track-unreadable', `${name} cannot be read: ${describeFileError(error)}`);
      }
    }
    tracks[pattern] = points.sort((a, b) => a.at - b.at);
  }
  return { tracks, hashes, diagnostics, folders: [...folders] };
}

function namedIn(files: readonly ConfigFile[]): readonly Part<string>[] {
  return actionsIn(files).flatMap(({ file, value, path }) => {
    const from = (value.location as { readonly from?: string | readonly string[] } | undefined)?.from;
    const base = [...path, 'location', 'from'];
    if (from === undefined || from === 'neighbours') return [];
    return typeof from === 'string'
      ? [{ file, value: from, path: base }]
      : from.map((pattern, index) => ({ file, value: pattern, path: [...base, index] }));
  });
}
