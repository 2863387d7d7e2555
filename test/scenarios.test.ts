import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { Plan } from '../src/model/plan.js';
import { renderPlan } from '../src/report/render-plan.js';
import type { LibraryLiteral } from '../src/sandbox/literal-types.js';
import { literalsOf, seedFromLiterals } from '../src/sandbox/literals.js';
import { expectGolden } from './support/golden.js';
import { openWorld } from './support/world.js';

/**
 * Each folder is one sentence about the product: rules, a library, the plan, and the library afterwards. The first
 * comment of config.yaml says which rows of docs/features.md it proves. `UPDATE_GOLDEN=1` writes the expectations.
 */
const ROOT = join(process.cwd(), 'fixtures/scenarios');

interface ScenarioLibrary extends LibraryLiteral {
  /** The instant of the plan. */
  readonly now?: string;
}

/** What a plan says, without what differs from machine to machine. */
const essence = (plan: Plan, folder: string): string => {
  const { summary, groups, assets, names, changes, skipped, leftAlone, diagnostics } = plan;
  const findings = diagnostics.map(({ at, related, ...finding }) => finding);
  const text = JSON.stringify(
    { summary, names, groups, assets, changes, skipped, leftAlone, diagnostics: findings },
    null,
    1,
  );
  return `${text.replaceAll(`${folder}/`, '')}\n`;
};

describe.each(['2.7.5', '3.1.0'] as const)('Immich %s', (version) => {
  describe.each(readdirSync(ROOT).sort())('%s', (name) => {
    const folder = join(ROOT, name);
    const config = join(folder, 'config.yaml');
    const title = /^# (.+)/.exec(readFileSync(config, 'utf8'))?.[1] ?? name;

    test(title, async () => {
      const library = parse(readFileSync(join(folder, 'library.yaml'), 'utf8')) as ScenarioLibrary;
      const world = await openWorld(seedFromLiterals(library), version);
      const now = library.now === undefined ? {} : { now: library.now };
      try {
        const plan = await world.plan(config, now);
        const text = renderPlan(plan, {
          format: 'text',
          width: 110,
          color: false,
          by: 'rule',
          all: true,
          skipped: true,
        });
        const shown = text
          .replaceAll(world.sandbox.url, 'https://photos.example.net')
          .replaceAll(`${folder}/`, '');
        expectGolden(
          join(folder, 'plan.txt'),
          shown
            .replace(/127\.0\.0\.1:\d+/g, 'photos.example.net')
            .replace(/config [0-9a-f]{7,}( \(git [^)]*\))?/, 'config …'),
        );
        expectGolden(join(folder, 'plan.json'), essence(plan, folder));
        expect(JSON.stringify(await world.plan(config, now)).length).toBeGreaterThan(0);

        const refused = plan.diagnostics.some(({ severity }) => severity === 'error');
        if (refused) {
          await expect(world.apply(config, plan)).rejects.toThrow();
        } else if (plan.changes.length > 0) {
          const { exit, results } = await world.apply(config, plan);
          expect(results.filter(({ state }) => state !== 'done' && state !== 'unchanged')).toEqual([]);
          expect(exit).toBe('done');
          expect((await world.plan(config, now)).changes).toEqual([]);
        }
        world.sandbox.settle();
        expectGolden(join(folder, 'after.yaml'), stringify(literalsOf(world.sandbox.state)));
      } finally {
        await world.close();
      }
    });
  });
});
