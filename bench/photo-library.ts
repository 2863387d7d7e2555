/** Photos of which a server knows what is to be written into their files. */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PHOTOS } from '../src/sandbox/demo/manifest.js';
import { seedFromLiterals } from '../src/sandbox/literals.js';

/** Writes all of it into the files below `photos`. */
export const RULES = `version: 1
paths: [{ server: /nas, local: photos }]
safety: { max-changes: 100000 }
rules:
  - name: into-files
    match: { type: image }
    actions: [{ write-exif: { modules: [all], to: original } }]
`;

const literal = (index: number) => ({
  ...{ filename: `IMG_${index}.jpg`, path: `/nas/IMG_${index}.jpg`, rating: 1 + (index % 5) },
  ...{ description: `Photo ${index} of a day at the sea`, persons: ['Anna', 'Zoë 😀'] },
  ...{ lat: -33.8688 + index / 1e6, lon: -70.6483, taken: '2024-05-01T12:30:05', timezone: 'Europe/Madrid' },
});

export const photoSeed = (count: number) =>
  seedFromLiterals({
    assets: Object.fromEntries(Array.from({ length: count }, (_, at) => [`a${at}`, literal(at)])),
  });

/** Makes the files of such a library, and the rules beside them. */
export async function copyPhotos(count: number, folder: string, name = 'photos'): Promise<void> {
  await mkdir(join(folder, name));
  for (let at = 0; at < count; at++)
    await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), join(folder, name, `IMG_${at}.jpg`));
  await writeFile(join(folder, 'rules.yaml'), RULES);
}
