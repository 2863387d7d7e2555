import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from '@jest/globals';
import { playScenario, titleOf } from './support/scenario.js';

/**
 * Each NAME.yaml does as rules what a script or program called so did; the folder NAME holds a library, the plan and
 * the library afterwards. `UPDATE_GOLDEN=1` writes the expectations.
 */
const ROOT = join(process.cwd(), 'fixtures/replacing');

const names = readdirSync(ROOT)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))
  .sort();

describe.each(['2.7.5', '3.1.0'] as const)('Immich %s', (version) => {
  describe.each(names)('%s', (name) => {
    const scenario = { config: join(ROOT, `${name}.yaml`), folder: join(ROOT, name) };
    test(titleOf(scenario), () => playScenario(scenario, version));
  });
});
