import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import { comparable } from '../support/comparable.js';
import { openWorld } from '../support/world.js';

const ROOT = join(process.cwd(), 'fixtures/scenarios');
/** All that Immich itself gives no way to take back, in these libraries. */
const LASTING = /it had no (date|location|motion part) before, and Immich cannot take one away$/;

/** Whatever rules can do: undone it is as it was, and the undo undone it is as it was after the apply. */
test.each(readdirSync(ROOT))('row B2: %s can be undone, and the undo too', async (name) => {
  const config = join(ROOT, name, 'config.yaml');
  const library = parse(readFileSync(join(ROOT, name, 'library.yaml'), 'utf8')) as LibraryLiteral & {
    readonly now?: string;
  };
  const world = await openWorld(seedFromLiterals(library), '3.1.0');
  const now = () => {
    world.sandbox.settle();
    const { albums = {}, ...rest } = comparable(literalsOf(world.sandbox.state));
    // Literals leave a cover out that is what came first into its album, and that changes.
    const covers = [...world.sandbox.state.albums.values()].map(({ albumName, albumThumbnailAssetId }) =>
      [albumName, albumThumbnailAssetId].join(': '),
    );
    const described = Object.entries(albums).map(([name, { cover: _, ...album }]) => [name, album] as const);
    const told = described.filter(([, album]) => Object.keys(album).length > 0);
    return { ...rest, albums: Object.fromEntries(told), covers: covers.sort() };
  };
  try {
    const plan = await world.plan(config, library.now === undefined ? {} : { now: library.now });
    if (plan.changes.length === 0 || plan.diagnostics.some(({ severity }) => severity === 'error')) return;
    const before = now();
    await world.apply(config, plan);
    const after = now();

    const undo = await world.undo(config);
    expect(undo.skipped.filter(({ reason }) => !LASTING.test(reason))).toEqual([]);
    const undone = await world.apply(config, undo);
    expect(undone.results.filter(({ state }) => state !== 'done')).toEqual([]);
    if (undo.skipped.length === 0) expect(now()).toEqual(before);

    // One that could undo nothing is not the last that changed something.
    const redo = await world.undo(config, undone.runId);
    expect(redo.skipped).toEqual([]);
    const redone = await world.apply(config, redo);
    expect(redone.results.filter(({ state }) => state !== 'done')).toEqual([]);
    expect(now()).toEqual(after);
  } finally {
    await world.close();
  }
});
