import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { openWorld, type World } from '../support/world.js';

const folder = mkdtempSync(join(tmpdir(), 'immich-rules-searches-'));
const configOf = (name: string, match: string): string => {
  const path = join(folder, `${name}.yaml`);
  writeFileSync(path, `version: 1\nrules: [{ name: a, match: ${match}, actions: [{ tag: x }] }]\n`);
  return path;
};

describe.each(['2.7.5', '3.1.0'] as const)('Immich %s', (version) => {
  let without: World;
  beforeAll(async () => {
    without = await openWorld(seedFromLiterals({ assets: { a: { filename: 'a.jpg' } } }), version);
  });
  afterAll(() => without.close());

  test.each([
    ['smart', '{ smart: a red car }', /smart search is off/],
    ['text', '{ text: invoice }', /text recognition is off/],
  ])(
    'row B26: a server whose %s search is off ends the plan instead of finding nothing',
    async (name, match, message) => {
      await expect(without.plan(configOf(name, match))).rejects.toThrow(message);
    },
  );

  test('row B26: one limit counts for the timeline and the archive together', async () => {
    const assets = Object.fromEntries(
      ['timeline', 'archive'].flatMap((visibility) =>
        [1, 2, 3].map((index) => [
          `${visibility}${index}`,
          { filename: `${visibility} ${index}.jpg`, shows: ['car'], visibility: visibility as 'timeline' },
        ]),
      ),
    );
    const world = await openWorld(seedFromLiterals({ assets }), version);
    try {
      const plan = await world.plan(configOf('few', '{ smart: { query: a car, limit: 3 } }'));
      expect(plan.rules[0]!.matched).toBe(3);
    } finally {
      await world.close();
    }
  });

  test('row B26: what is archived and what is in the trash keep their places among the best', async () => {
    const assets = {
      best: { filename: 'best.jpg', shows: ['red', 'car'], visibility: 'archive' },
      next: { filename: 'next.jpg', shows: ['car'] },
      trashed: { filename: 'trashed.jpg', shows: ['red', 'car'], trashed: true },
    } as const;
    const world = await openWorld(seedFromLiterals({ assets }), version);
    try {
      const plan = await world.plan(configOf('best', '{ smart: { query: a red car, limit: 2 } }'));
      const found = Object.values(plan.assets).map(({ filename }) => filename);
      expect(found).toEqual(['best.jpg']);
    } finally {
      await world.close();
    }
  });

  test('row B26: the best are as many as asked for, over several pages, and each search is asked once', async () => {
    const assets = Object.fromEntries(
      Array.from({ length: 1010 }, (_, index) => [`a${index}`, { filename: `${index}.jpg`, shows: ['car'] }]),
    );
    const world = await openWorld(seedFromLiterals({ assets }), version);
    try {
      const plan = await world.plan(configOf('many', '{ smart: { query: a car, limit: 1005 } }'));
      expect(plan.rules.map(({ matched }) => matched)).toEqual([1005]);
    } finally {
      await world.close();
    }
  });
});
