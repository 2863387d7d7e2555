import type { Config, Loaded } from '../model/config.js';
import { hasErrors } from '../model/diagnostic.js';
import { runChecks } from './checks/index.js';
import { type LoadedFiles, loadFiles } from './load-files.js';
import { loadTracks } from './load-tracks.js';
import { normalize } from './normalize.js';

export interface LoadOptions {
  /** Where relative paths begin, and how paths are shown. */
  readonly cwd: string;
  /** IANA zone of this machine, for when the config names none; finding it out takes time, so a getter is welcome. */
  readonly timezone: string;
}

export interface LoadedConfig extends Loaded<Config>, Pick<LoadedFiles, 'folders'> {}

/** Reads, checks and normalises a config with all that it includes. No server is asked, and no secret read. */
export async function loadConfig(path: string, options: LoadOptions): Promise<LoadedConfig> {
  const { value: files, diagnostics: read, folders } = await loadFiles(path, options.cwd);
  if (files === null) return { value: null, diagnostics: read, folders };
  const tracks = await loadTracks(files);
  const diagnostics = [...read, ...runChecks(files), ...tracks.diagnostics];
  const value = hasErrors(diagnostics) ? null : normalize(files, options, tracks);
  return { value, diagnostics, folders: [...new Set([...folders, ...tracks.folders])] };
}
