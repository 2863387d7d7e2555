import { runChild } from './child.js';
import { atMost, type Figure } from './measure.js';

interface Planned {
  readonly cpuMs: number;
  readonly changes: number;
  readonly errors: readonly string[];
}

const RULES = 'bench/every-condition.yaml';
const FLAGS = ['--expose-gc', '--max-old-space-size=14000'];
const SIZES = [10_000, 100_000, 1_000_000];

/** Fifty rules with every condition over libraries of three sizes: the cost of an asset must not grow with them. */
export async function benchGrowth(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const each: number[] = [];
  for (const size of SIZES) {
    const { cpuMs, changes, errors } = await runChild<Planned>(
      './plan-child-synthetic.ts',
      [RULES, String(size)],
      FLAGS,
    );
    if (errors.length > 0) throw new Error(errors.join('\n'));
    each.push((cpuMs * 1000) / size);
    const label = `${size.toLocaleString('en')} assets`;
    const name = `${label}: CPU of planning 50 rules`;
    figures.push(
      size === 100_000
        ? atMost(name, cpuMs / 1000, 4, ' s')
        : { name, value: `${(cpuMs / 1000).toFixed(2)} s` },
      { name: `${label}: changes planned`, value: String(changes) },
    );
  }
  const name = 'CPU per asset, 1,000,000 / 100,000 assets';
  return [...figures, atMost(name, each[2]! / each[1]!, 1.5)];
}
