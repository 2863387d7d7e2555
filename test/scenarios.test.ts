import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from '@jest/globals';
import { playScenario, titleOf } from './support/scenario.js';

/**
 * Each folder is one sentence about the product: rules, a library, the plan, and the library afterwards. The first
 * comment of config.yaml says which rows of docs/features.md it proves. `UPDATE_GOLDEN=1` writes the expectations.
 */
const ROOT = join(process.cwd(), 'fixtures/scenarios');

describe.each(['2.7.5', '3.1.0'] as const)('Immich %s', (version) => {
  describe.each(readdirSync(ROOT).sort())('%s', (name) => {
    const folder = join(ROOT, name);
    const scenario = { config: join(folder, 'config.yaml'), folder };
    test(titleOf(scenario), () => playScenario(scenario, version));
  });
});
