import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { loadConfig } from '../../src/config/load-config.js';
import type { Config, Loaded } from '../../src/model/config.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';

const folders: string[] = [];
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A new folder with these files in it; it is removed after the tests of the file. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'config-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Loads `config.yaml` of a folder, as seen from that folder. */
export const loadFrom = (folder: string): Promise<Loaded<Config>> =>
  loadConfig('config.yaml', { cwd: folder, timezone: 'Europe/Vienna' });

/** Loads a config that is given as text or bytes, with other files beside it. */
export const load = async (
  text: string | Uint8Array,
  others: Readonly<Record<string, string>> = {},
): Promise<Loaded<Config>> => loadFrom(await folderWith({ 'config.yaml': text, ...others }));

/** A config with one rule: `body` are the lines of the rule after its name. */
export const withRule = (body: string): string =>
  `version: 1\nrules:\n  - name: a-rule\n${body.trimEnd().replace(/^/gm, '    ')}\n`;

/** `severity code line:column` of each diagnostic: what it is and where. */
export const briefly = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at?.line}:${at?.column}`);
