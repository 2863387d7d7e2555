import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plan } from '../../src/model/plan.js';
import type { Fault } from '../../src/sandbox/faults.js';
import type { AssetLiteral, LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import type { Asset, State } from '../../src/sandbox/state/types.js';
import { openWorld, type World } from '../support/world.js';

export const VERSIONS = ['2.7.5', '3.1.0'] as const;

interface Circumstances {
  readonly version?: (typeof VERSIONS)[number];
  readonly safety?: string;
  /** What somebody else does between plan and apply. */
  readonly meanwhile?: (state: State) => void;
  /** What goes wrong during the apply. */
  readonly faults?: readonly Fault[];
}

interface Outcome {
  readonly plan: Plan;
  /** State and message by op and file name: `asset.trash a.jpg`. */
  readonly states: Readonly<Record<string, string>>;
  /** The library afterwards. */
  readonly after: LibraryLiteral;
  /** Changes of a plan made after the apply. */
  readonly again: Plan['changes'];
}

/** Plans these rules over this library on a real server, applies the plan, and plans once more. */
export async function attack(
  assets: Readonly<Record<string, AssetLiteral>>,
  rules: string,
  { version = '3.1.0', safety = '', meanwhile, faults = [] }: Circumstances = {},
): Promise<Outcome> {
  const world = await openWorld(seedFromLiterals({ assets }), version);
  try {
    const config = join(world.folder, 'config.yaml');
    const limits = 'max-deletes: { count: 1000, percent: 100 }';
    await writeFile(
      config,
      `version: 1\nsafety: { ${limits}${safety && `, ${safety}`} }\nrules:\n${rules}\n`,
    );
    const plan = await world.plan(config);
    meanwhile?.(world.sandbox.state);
    world.sandbox.setFaults(faults);
    const states = await applied(world, config, plan);
    world.sandbox.setFaults([]);
    world.sandbox.settle();
    const after = literalsOf(world.sandbox.state);
    return { plan, states, after, again: (await world.plan(config)).changes };
  } finally {
    await world.close();
  }
}

async function applied(world: World, config: string, plan: Plan): Promise<Readonly<Record<string, string>>> {
  const { results } = await world.apply(config, plan);
  return Object.fromEntries(
    results.map(({ id, state, message }) => {
      const { op, target } = plan.changes.find((change) => change.id === id)!;
      const name = plan.assets[target.slice('asset:'.length)]?.filename ?? target;
      return [`${op} ${name}`, message === undefined ? state : `${state}: ${message}`];
    }),
  );
}

export const assetNamed = (state: State, filename: string): Asset =>
  [...state.assets.values()].find(({ originalFileName }) => originalFileName === filename)!;
