import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ExifTool } from 'exiftool-vendored';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { openWorld, type World } from '../support/world.js';

const RULES = `version: 1
paths: [{ server: /nas, local: nas }]
rules:
  - name: into-files
    match: { type: image }
    actions: [{ write-exif: { modules: [people, rating] } }]
`;
const SEED = seedFromLiterals({
  assets: { a: { filename: 'a.jpg', path: '/nas/a.jpg', rating: 4, persons: ['Zoë'] } },
});

let world: World;
let config: string;
let folder: string;
let sidecar: string;
beforeEach(async () => {
  world = await openWorld(SEED);
  config = join(world.folder, 'rules.yaml');
  folder = join(world.folder, 'nas');
  sidecar = join(folder, 'a.jpg.xmp');
  await mkdir(folder);
  await writeFile(config, RULES);
  await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), join(folder, 'a.jpg'));
});
afterEach(() => world.close());

/** A run that made a sidecar and died before the journal said so. */
async function dieAfterWriting(): Promise<void> {
  const { folder: run } = await world.apply(config, await world.plan(config));
  const journal = join(run, 'journal.ndjson');
  const lines = (await readFile(journal, 'utf8')).split('\n');
  const written = lines.findIndex((line) => line.includes('"type":"result"'));
  expect(lines[written]).toContain('"op":"exif.write"');
  await writeFile(
    journal,
    lines
      .slice(0, written)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

async function setByOthers(tags: Record<string, string>): Promise<void> {
  const exiftool = new ExifTool({ maxProcs: 1 });
  try {
    await exiftool.write(sidecar, tags as never, { writeArgs: ['-overwrite_original'] });
  } finally {
    await exiftool.end();
  }
}

describe('row B2: a run that died after it made a sidecar, before the journal said so', () => {
  test('its sidecar goes', async () => {
    await dieAfterWriting();
    expect(await readdir(folder)).toEqual(['a.jpg', 'a.jpg.xmp']);
    const undo = await world.undo(config);
    expect(undo.changes).toMatchObject([{ op: 'exif.restore', path: sidecar, backup: null }]);
    expect((await world.apply(config, undo)).exit).toBe('done');
    expect(await readdir(folder)).toEqual(['a.jpg']);
  });

  test('it stays when something else is in it, and loses only what the run wrote', async () => {
    await dieAfterWriting();
    await setByOthers({ 'XMP-dc:Title': 'Theirs' });
    expect((await world.apply(config, await world.undo(config))).exit).toBe('done');
    const left = await readFile(sidecar, 'utf8');
    expect(left).toContain('Theirs');
    expect(left).not.toContain('Zoë');
  });

  test('it stays when a program wrote into it what exiftool has no name for', async () => {
    await dieAfterWriting();
    const text = await readFile(sidecar, 'utf8');
    const theirs = `<rdf:Description rdf:about='' xmlns:own='http://own.example/'><own:Note>Theirs</own:Note></rdf:Description>`;
    await writeFile(sidecar, text.replace('</rdf:RDF>', `${theirs}</rdf:RDF>`));
    expect((await world.undo(config)).changes).toMatchObject([{ op: 'exif.write', path: sidecar }]);
  });

  test('it stays when it was written to after the undo was planned', async () => {
    await dieAfterWriting();
    const undo = await world.undo(config);
    await setByOthers({ 'XMP-dc:Title': 'Theirs' });
    const theirs = await readFile(sidecar);
    expect((await world.apply(config, undo)).results).toMatchObject([{ state: 'stale' }]);
    expect(await readFile(sidecar)).toEqual(theirs);
  });
});

test.each([
  ['a file that the run made', undefined],
  ['one that was there', { 'XMP-dc:Title': 'Theirs' }],
])('row B2: %s is put back once, however often the same undo is applied', async (_, tags) => {
  if (tags) await setByOthers(tags);
  const before = await readFile(sidecar).catch(() => null);
  await world.apply(config, await world.plan(config));
  const undo = await world.undo(config);
  expect(undo.changes).toMatchObject([{ op: 'exif.restore', path: sidecar }]);
  expect((await world.apply(config, undo)).results).toMatchObject([{ state: 'done' }]);
  expect((await world.apply(config, undo)).results).toMatchObject([{ state: 'unchanged' }]);
  expect(await readFile(sidecar).catch(() => null)).toEqual(before);
});
