import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { renderPlan } from '../../src/report/render-plan.js';
import type { AssetLiteral } from '../../src/sandbox/literal-types.js';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import type { State } from '../../src/sandbox/state/types.js';
import { assetNamed } from '../attack/attack.js';
import { openWorld } from '../support/world.js';

const NAME = 'IMG_20200102_030405.jpg';
const photo: AssetLiteral = {
  filename: NAME,
  ...{ rating: 1, description: 'mine', taken: '2024-05-01T12:00:00', timezone: 'Europe/Rome' },
  ...{ lat: 50, lon: 10 },
};

/** Applies one action to the photo, lets somebody do something, and plans what takes the run back. */
async function undoneAfter(action: string, since: (state: State) => void, safety = '{}') {
  const world = await openWorld(seedFromLiterals({ assets: { photo } }));
  try {
    const config = join(world.folder, 'rules.yaml');
    await writeFile(
      config,
      `version: 1\nsafety: ${safety}\nrules:\n  - { name: rule, match: { extension: jpg }, actions: [${action}] }\n`,
    );
    const run = await world.apply(config, await world.plan(config));
    expect(run.counts.done).toBe(1);
    since(world.sandbox.state);
    const undo = await world.undo(config);
    const { results } = await world.apply(config, undo);
    world.sandbox.settle();
    return { undo, results, after: literalsOf(world.sandbox.state).assets.photo! };
  } finally {
    await world.close();
  }
}

const exif = (change: object) => (state: State) => {
  const asset = assetNamed(state, NAME);
  asset.exif = { ...asset.exif, ...change };
};

test.each<[field: string, action: string, since: (state: State) => void, stays: Partial<AssetLiteral>]>([
  ['description', '{ description: ours }', exif({ description: 'theirs' }), { description: 'theirs' }],
  ['rating', '{ rating: 4 }', exif({ rating: 5 }), { rating: 5 }],
  [
    'location',
    '{ location: { latitude: 1, longitude: 2 } }',
    exif({ latitude: 7, longitude: 8 }),
    { lat: 7, lon: 8 },
  ],
  [
    'date',
    '{ date: "2020-01-02T03:04:05" }',
    (state) => {
      exif({ dateTimeOriginal: '2001-01-01T10:00:00.000Z' })(state);
      Object.assign(assetNamed(state, NAME), { localDateTime: '2001-01-01T11:00:00.000Z' });
    },
    {},
  ],
  [
    'visibility',
    '{ visibility: archive }',
    (state) => Object.assign(assetNamed(state, NAME), { visibility: 'hidden' }),
    { visibility: 'hidden' },
  ],
])(
  'row B2: a %s that somebody has set since the run stays, and that stands first',
  async (field, action, since, stays) => {
    const { undo, results, after } = await undoneAfter(action, since);
    expect(undo.skipped.map(({ reason }) => reason)).toEqual([
      `"${NAME}": its ${field} was changed again since`,
    ]);
    expect(results).toEqual([]);
    expect(after).toMatchObject(stays);
    const lines = renderPlan(undo, { format: 'text', by: 'rule' } as never).split('\n');
    expect(lines.findIndex((line) => line.includes('changed again since'))).toBeLessThan(6);
  },
);

test('row B2: an undo restores what the run did, also where safety.protect covers it by now', async () => {
  const protects = 'protect: { favorite: true }';
  const favor = (state: State) => Object.assign(assetNamed(state, NAME), { isFavorite: true });
  const { undo, after } = await undoneAfter('{ description: ours }', favor, `{ ${protects} }`);
  expect(undo.skipped).toEqual([]);
  expect(after).toMatchObject({ description: 'mine', favorite: true });
});

test('row B2: what a run took over from a copy stays with the kept one while somebody else has the copy in the trash', async () => {
  const world = await openWorld(
    seedFromLiterals({
      assets: {
        best: { filename: 'best.jpg', duplicate: 'd', 'file-size': 9 },
        copy: { filename: 'copy.jpg', duplicate: 'd', 'file-size': 1, description: 'us', tags: ['trip'] },
      },
    }),
  );
  try {
    const config = join(world.folder, 'rules.yaml');
    const safety = 'safety: { max-deletes: { count: 5, percent: 100 } }';
    const keep = 'keep-best: { by: [{ highest: file-size }] }';
    await writeFile(
      config,
      `version: 1\n${safety}\nrules: [{ name: dedupe, group: { by: duplicates }, actions: [{ ${keep} }] }]\n`,
    );
    const plan = await world.plan(config);
    // Somebody trashes the copy while the run is at work: it finds that done already.
    const copy = assetNamed(world.sandbox.state, 'copy.jpg');
    const meanwhile = {
      kind: 'meanwhile',
      change: () => Object.assign(copy, { deletedAt: new Date() }),
    } as const;
    world.sandbox.setFaults([{ method: 'PUT', path: /^\/tags\/.+\/assets$/, nth: 1, act: meanwhile }]);
    const { results } = await world.apply(config, plan);
    expect(
      results.map(({ id, state }) => `${plan.changes.find((one) => one.id === id)!.op} ${state}`),
    ).toContain('asset.trash unchanged');
    const undo = await world.undo(config);
    expect(undo.changes).toEqual([]);
    expect(new Set(undo.skipped.map(({ reason }) => reason))).toEqual(
      new Set([
        'what came from "copy.jpg" is kept, because "copy.jpg" is in the trash, and the run did not put it there',
      ]),
    );
    expect(literalsOf(world.sandbox.state).assets.best).toMatchObject({ description: 'us', tags: ['trip'] });
  } finally {
    await world.close();
  }
});
