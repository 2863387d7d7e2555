import { spawnSync } from 'node:child_process';

export interface Figure {
  readonly name: string;
  readonly value: string;
  /** The promise, when there is one. */
  readonly target?: string;
  readonly met?: boolean;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Wall time of a command in milliseconds; throws when it fails. */
export function timeCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - started;
}

/** Median ratio of pairs taken in turns, so that both feel the same load of the machine. */
export function ratioOf(runs: number, a: () => number, b: () => number): number {
  const ratios: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const ratio = a() / b();
    // The first pair fills caches.
    if (run > 0) ratios.push(ratio);
  }
  return median(ratios);
}

export const atMost = (name: string, value: number, target: number, unit = ''): Figure => ({
  name,
  value: `${value.toFixed(value < 100 ? 2 : 0)}${unit}`,
  target: `≤ ${target}${unit}`,
  met: value <= target,
});
