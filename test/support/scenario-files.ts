import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExifTool } from 'exiftool-vendored';
import { stringify } from 'yaml';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';

/** Files of this machine, by their paths beside the rules: pictures of the demo, or sidecars, and what they say. */
export type ScenarioFiles = Readonly<Record<string, ScenarioFile>>;
interface ScenarioFile {
  /** The picture of the demo that it is a copy of; a sidecar is made from nothing. */
  readonly picture?: string;
  /** ExifTool's tags with their groups. */
  readonly says?: Readonly<Record<string, unknown>>;
}

/** What an exiftool of another version, or a tag beside it, changes. */
const INCIDENTAL =
  /^(ExifTool|File|System|Composite|MWG):|Toolkit|Offset(?!Time)|Digest|ThumbnailImage|SourceFile|errors|warnings/;

export interface PlacedFiles {
  /** What is new or gone in the files since they were placed, by file and tag: was and is. */
  difference(): Promise<string>;
  close(): Promise<void>;
}

export async function placeFiles(files: ScenarioFiles, folder: string): Promise<PlacedFiles> {
  const exiftool = new ExifTool({ maxProcs: 1 });
  const tagsOf = async (file: string): Promise<Readonly<Record<string, unknown>>> => {
    const tags = await exiftool.readRaw(join(folder, file), {
      readArgs: ['-G1', '-n', '-struct', '-all', '-ImageDataHash'],
    });
    return Object.fromEntries(
      Object.entries(tags).filter(([tag]) => tag.endsWith('ImageDataHash') || !INCIDENTAL.test(tag)),
    );
  };
  const all = async (): Promise<readonly string[]> => {
    const roots = [...new Set(Object.keys(files).map((file) => file.split('/')[0]!))];
    const found = await Promise.all(
      roots.map(async (root) =>
        (await readdir(join(folder, root), { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)),
      ),
    );
    return found.flat().sort();
  };

  for (const [file, { picture, says }] of Object.entries(files)) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    if (picture) await copyFile(join(PHOTOS, picture), path);
    if (says) await exiftool.write(path, says as never, { writeArgs: ['-overwrite_original'] });
  }
  const placed = new Map<string, Readonly<Record<string, unknown>>>();
  for (const file of await all()) placed.set(file, await tagsOf(file));

  return {
    async difference() {
      const report: Record<string, unknown> = {};
      for (const file of await all()) {
        const was = placed.get(file) ?? {};
        const is = await tagsOf(file);
        const tags = [...new Set([...Object.keys(was), ...Object.keys(is)])].sort();
        const changed = tags.filter((tag) => JSON.stringify(was[tag]) !== JSON.stringify(is[tag]));
        report[file] = Object.fromEntries(
          changed.map((tag) => [
            tag,
            was[tag] === undefined ? is[tag] : { was: was[tag], is: is[tag] ?? null },
          ]),
        );
      }
      return stringify(report);
    },
    close: () => exiftool.end(),
  };
}
