import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { assetIdOf } from '../../src/sandbox/literal-asset.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import type { State } from '../../src/sandbox/state/types.js';
import { openWorld } from '../support/world.js';

const RULES = `
version: 1
safety: { max-deletes: { count: 5, percent: 100 } }
rules:
  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [] } }]
`;
const LIBRARY = {
  assets: {
    big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9 },
    small: { filename: 'small.jpg', duplicate: 'a', 'file-size': 1 },
  },
};

const small = (state: State) => state.assets.get(assetIdOf('small'))!;

test.each<[string, (state: State) => void]>([
  ['made a favourite', (state) => Object.assign(small(state), { isFavorite: true })],
  ['rated', (state) => Object.assign(small(state), { exif: { ...small(state).exif, rating: 5 } })],
])('rows 57, H10: a copy that somebody has just %s is not trashed', async (_what, change) => {
  const world = await openWorld(seedFromLiterals(LIBRARY));
  try {
    const config = join(world.folder, 'rules.yaml');
    await writeFile(config, RULES);
    const plan = await world.plan(config);
    expect(plan.summary.trash).toBe(1);
    change(world.sandbox.state);
    const { exit, results } = await world.apply(config, plan);
    expect(exit).toBe('partial');
    expect(results.map(({ state }) => state)).toEqual(['stale']);
    expect(small(world.sandbox.state).deletedAt).toBeNull();
  } finally {
    await world.close();
  }
});
