import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import type { Asset, State } from '../../src/sandbox/state/types.js';
import { openWorld } from '../support/world.js';
import { assetNamed } from './attack.js';

const RULES = `version: 1
safety: { max-deletes: { count: 5, percent: 100 } }
rules:
  - { name: dedupe, group: { by: duplicates }, actions: [{ keep-best: { by: [{ highest: file-size }] } }] }
`;
const LIBRARY = {
  assets: {
    best: { filename: 'best.jpg', duplicate: 'd', 'file-size': 9 },
    copy: { filename: 'copy.jpg', duplicate: 'd', 'file-size': 1, tags: ['theirs'] },
  },
};

/** Applies, takes that back, and takes back the taking back; `between` comes before the last plan, `meanwhile` after. */
async function undoneTwice({ between, meanwhile, fails = false }: Circumstances) {
  const world = await openWorld(seedFromLiterals(LIBRARY));
  try {
    const config = join(world.folder, 'config.yaml');
    await writeFile(config, RULES);
    await world.apply(config, await world.plan(config));
    const { runId } = await world.apply(config, await world.undo(config));
    between?.(world.sandbox.state);
    const redo = await world.undo(config, runId);
    meanwhile?.(world.sandbox.state);
    if (fails)
      world.sandbox.setFaults([
        { method: 'PUT', path: /^\/tags\/.+\/assets$/, act: { kind: 'status', status: 400 } },
      ]);
    const { results } = await world.apply(config, redo);
    return { redo, results, copy: assetNamed(world.sandbox.state, 'copy.jpg') };
  } finally {
    await world.close();
  }
}

interface Circumstances {
  readonly between?: (state: State) => void;
  readonly meanwhile?: (state: State) => void;
  readonly fails?: boolean;
}

const trashBest = (state: State): void => {
  assetNamed(state, 'best.jpg').deletedAt = new Date().toISOString();
};

describe('rows 57, H10: a copy that an undo brought back is trashed again', () => {
  test('when all is as it was', async () => {
    const { copy } = await undoneTwice({});
    expect(copy.deletedAt).not.toBeNull();
  });

  test.each<[string, (copy: Asset) => void]>([
    ['a favourite', (copy) => Object.assign(copy, { isFavorite: true })],
    ['rated', (copy) => Object.assign(copy, { exif: { ...copy.exif, rating: 5 } })],
    ['described', (copy) => Object.assign(copy, { exif: { ...copy.exif, description: 'the real one' } })],
  ])('but not when somebody has made it %s since, and that stands first', async (_, change) => {
    const { copy, redo } = await undoneTwice({ between: (state) => change(assetNamed(state, 'copy.jpg')) });
    expect(redo.skipped.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(
        /^"copy.jpg" is not trashed again: its (favorite|rating|description) changed since$/,
      ),
    ]);
    expect(copy.deletedAt).toBeNull();
  });

  test.each<[string, Circumstances]>([
    ['the kept one was trashed since', { between: trashBest }],
    ['the kept one is trashed between plan and apply', { meanwhile: trashBest }],
    ['the kept one could not be given again what the copy has', { fails: true }],
  ])('but not when %s', async (_, circumstances) => {
    const { copy } = await undoneTwice(circumstances);
    expect(copy.deletedAt).toBeNull();
  });
});
