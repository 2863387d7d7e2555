import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Loaded } from '../model/config.js';
import { type Diagnostic, hasErrors, type Location } from '../model/diagnostic.js';
import { findIncludes } from './find-includes.js';
import { parseYaml, wholeFile } from './parse-yaml.js';
import { readText } from './read-text.js';
import type { ConfigFile, SourceFile } from './source-file.js';
import { locate } from './source-map.js';
import { fitsSchema, validateFile } from './validate.js';

/** What is about the server, this machine or the whole config; an included file only adds words and rules. */
const MAIN_ONLY = new Set([
  'server',
  'timezone',
  'paths',
  'exclude',
  'safety',
  'defaults',
  'watch',
  'notify',
]);

/** How a path is shown: relative to the working directory if it is in it. */
function displayName(path: string, cwd: string): string {
  const name = relative(cwd, path);
  return name === '' || name.startsWith('..') || isAbsolute(name) ? path : name;
}

export interface LoadedFiles extends Loaded<readonly ConfigFile[]> {
  /** Where the files are and where includes are looked for, mistakes or not. */
  readonly folders: readonly string[];
}

/**
 * Reads a config and all that it includes, each file once, the main file first and then in the order of the includes.
 * Every file is checked against the schema by itself, so that one mistake never hides one in another file.
 */
export async function loadFiles(path: string, cwd: string): Promise<LoadedFiles> {
  const main = resolve(cwd, path);
  const files: ConfigFile[] = [];
  const seen = new Set<string>();
  const folders = new Set([dirname(main)]);
  const diagnostics: Diagnostic[] = [];

  const load = async (path: string, chain: readonly string[], at?: Location): Promise<void> => {
    if (seen.has(path)) return;
    seen.add(path);
    const name = displayName(path, cwd);
    const read = await readText(path);
    if (!read.ok) {
      const finding = wholeFile(name, read.code, read.message, read.hint);
      diagnostics.push(at ? { ...finding, at } : finding);
      return;
    }
    const { value: file, diagnostics: found } = parseYaml(path, name, read.text);
    diagnostics.push(...found);
    if (file === null) return;
    diagnostics.push(...(await validateFile(file)), ...(path === main ? [] : notShareable(file)));
    if (fitsSchema(file)) files.push(file);
    for (const [index, pattern] of includesOf(file).entries()) {
      await include(pattern, [...chain, path], locate(file, ['include', index]));
    }
  };

  const include = async (pattern: string, chain: readonly string[], at: Location): Promise<void> => {
    const { paths, glob, root } = await findIncludes(pattern, dirname(chain.at(-1)!));
    for (const folder of [root, ...paths.map((path) => dirname(path))]) folders.add(folder);
    if (paths.length === 0) {
      diagnostics.push({
        severity: 'warning',
        code: 'include-empty',
        message: `no file matches ${pattern}`,
        at,
      });
    }
    for (const path of paths) {
      if (!chain.includes(path)) await load(path, chain, at);
      // A glob may well match the file that it stands in; a name that leads back is a mistake.
      else if (!glob) diagnostics.push(circle([...chain.slice(chain.indexOf(path)), path], cwd, at));
    }
  };

  await load(main, []);
  return { value: hasErrors(diagnostics) ? null : files, diagnostics, folders: [...folders] };
}

function circle(paths: readonly string[], cwd: string, at: Location): Diagnostic {
  const names = paths.map((path) => displayName(path, cwd)).join(' → ');
  return { severity: 'error', code: 'include-cycle', message: `files include each other: ${names}`, at };
}

/** The includes of a file that may have mistakes elsewhere. */
function includesOf(file: SourceFile): readonly string[] {
  const { include } = (file.value ?? {}) as { readonly include?: unknown };
  return Array.isArray(include) ? include.filter((entry) => typeof entry === 'string' && entry !== '') : [];
}

function notShareable(file: SourceFile): readonly Diagnostic[] {
  const keys = typeof file.value === 'object' && file.value !== null ? Object.keys(file.value) : [];
  return keys
    .filter((key) => MAIN_ONLY.has(key))
    .map((key) => ({
      severity: 'error',
      code: 'main-file-only',
      message: `${key} may only stand in the main file, not in an included one`,
      at: locate(file, [key], true),
    }));
}
