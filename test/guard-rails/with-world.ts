import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssetLiteral } from '../../src/sandbox/literal-types.js';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import type { SandboxOptions } from '../../src/sandbox/start.js';
import { openWorld, type World } from '../support/world.js';

/** A world together with the file of its rules. */
export interface Guarded extends World {
  readonly config: string;
}

/** Runs with these photos on a server and these rules in a file. */
export async function withWorld(
  assets: Readonly<Record<string, AssetLiteral>>,
  rules: string,
  run: (world: Guarded) => Promise<void>,
  version: SandboxOptions['version'] = '3.1.0',
): Promise<void> {
  const world = await openWorld(seedFromLiterals({ assets }), version);
  try {
    const config = join(world.folder, 'rules.yaml');
    const limits = 'safety: { max-deletes: { count: 1000, percent: 100 } }';
    await writeFile(config, `version: 1\n${limits}\nrules:\n${rules}\n`);
    await run({ ...world, config });
  } finally {
    await world.close();
  }
}
