import fc from 'fast-check';
import type { Plan } from '../../../src/model/plan.js';
import { compileRules } from '../../../src/rules/compile.js';
import { wantsOf } from '../../../src/rules/wants.js';
import type { LibraryLiteral } from '../../../src/sandbox/literal-types.js';
import { seedFromLiterals } from '../../../src/sandbox/literals.js';
import type { Seed } from '../../../src/sandbox/seed.js';
import { anyConfig, anyLibrary } from '../../properties/arbitraries.js';
import { libraryOf } from '../../properties/library-of.js';
import { configOf, type TestConfig } from '../../support/config.js';
import { withDisk } from '../../support/dying-disk.js';
import { planOver, type TestPlan } from '../../support/planning.js';
import { openStage, type Stage, type VERSIONS } from './stage.js';
import type { Size } from './troubles.js';

/** A library, rules for it, and what they make of it when nothing goes wrong. */
export interface Story {
  readonly seed: Seed;
  readonly version: (typeof VERSIONS)[number];
  readonly plan: Plan;
  readonly original: LibraryLiteral;
  readonly planned: LibraryLiteral;
  /** Whether Immich can take all of it back. */
  readonly canBeUndone: boolean;
  readonly size: Size;
  /** What of the plan did not come about though nothing went wrong. */
  readonly open: readonly string[];
}

const canBeApplied = ({ changes, diagnostics }: TestPlan): boolean =>
  changes.length > 0 && diagnostics.every(({ severity }) => severity !== 'error');

/** Rules that ask for something. */
const anyTask = fc
  .tuple(anyLibrary, anyConfig)
  .filter(([literal, config]) => canBeApplied(planOver(config, libraryOf(literal))));

/** What the number stands for, again and again. */
export const draw = <T>(arbitrary: fc.Arbitrary<T>, number: number): T =>
  fc.sample(fc.noBias(arbitrary), { seed: number, numRuns: 1 })[0]!;

/** Plans, applies and takes back without any fault. */
export async function tellStory(number: number, version: Story['version']): Promise<Story> {
  const [literal, config] = draw(anyTask, number);
  const seed = seedFromLiterals(literal);
  const stage = await openStage(seed, version);
  try {
    const plan = await planOn(stage, config);
    // What the server says of itself may ask for less than the literal did: it is another's turn then.
    if (!canBeApplied(plan)) return await tellStory(number + 1_000_003, version);
    const original = stage.look();
    const before = stage.sandbox.requests.length;
    let open: readonly string[] = [];
    const { writes } = await withDisk(null, async () => {
      open = await stage.apply(plan);
    });
    const requests = stage.sandbox.requests.length - before;
    const planned = stage.look();
    const undo = await stage.undo('last');
    const canBeUndone = undo?.skipped.length === 0;
    return { seed, version, plan, original, planned, canBeUndone, size: { requests, writes }, open };
  } finally {
    await stage.close();
  }
}

async function planOn({ connect }: Stage, config: TestConfig): Promise<Plan> {
  const server = await connect();
  const library = await server.readLibrary(wantsOf(compileRules(configOf(config)).rules));
  const meta = { createdAt: '', tool: 'immich-rules test', durationMs: 0 };
  return { ...planOver(config, library), meta };
}
