import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import type { TestConfig } from '../support/config.js';
import { words } from '../support/planning.js';
import { openWorld } from '../support/world.js';
import { anyConfig, anyLibrary } from './arbitraries.js';

/** As a file says it; JSON is YAML. */
const written = ({ rules, protect, exclude, safety }: TestConfig): string =>
  JSON.stringify({
    version: 1,
    ...(exclude && { exclude }),
    safety: {
      'on-conflict': safety?.onConflict ?? 'error',
      'max-deletes': { count: 100, percent: 100 },
      ...(protect && { protect }),
    },
    rules,
  });

/** Runs through files, HTTP and the journal; the properties over values make thousands. */
const RUNS = 40;

test.each(['2.7.5', '3.1.0'] as const)(
  'rows 163, H19: property: on Immich %s, what was applied needs no second plan',
  async (version) => {
    let applied = 0;
    await fc.assert(
      fc.asyncProperty(anyLibrary, anyConfig, async (literal, config) => {
        const world = await openWorld(seedFromLiterals(literal), version);
        try {
          const file = join(world.folder, 'config.yaml');
          await writeFile(file, written(config));
          const plan = await world.plan(file);
          if (plan.diagnostics.some(({ severity }) => severity === 'error') || plan.changes.length === 0)
            return;
          applied++;
          const { results } = await world.apply(file, plan);
          expect(results.filter(({ state }) => state !== 'done' && state !== 'unchanged')).toEqual([]);
          expect((await world.plan(file)).changes.map(words)).toEqual([]);
        } finally {
          await world.close();
        }
      }),
      { numRuns: RUNS },
    );
    expect(applied).toBeGreaterThan(RUNS / 4);
  },
  140_000,
);
