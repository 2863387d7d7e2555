import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atMost, type Figure } from './measure.js';

const RULES = 'bench/rules.yaml';
/** What `watch` waits for a file to be written to its end. Seconds. */
const QUIET = 0.3;

/** From saving the rules to the printed difference over a library that was read before: one of twenty rules is edited. */
export async function benchWatch(assets: number): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-rules-bench-'));
  try {
    const edited = join(folder, 'rules.yaml');
    const text = await readFile(RULES, 'utf8');
    await writeFile(edited, text.replace('[{ tag: huge }]', '[{ tag: vast }]'));
    const { firstMs, againMs } = await planInChild([RULES, edited, String(assets)]);
    const label = `${assets.toLocaleString('en')} assets`;
    return [
      atMost(`${label}: edit to difference, CPU and wait`, againMs / 1000 + QUIET, 1.5, ' s'),
      { name: `${label}: edit / first plan`, value: (againMs / firstMs).toFixed(2) },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const planInChild = (args: readonly string[]): Promise<{ firstMs: number; againMs: number }> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./watch-child.ts', import.meta.url)), args, {
      execArgv: ['--import', 'tsx', '--expose-gc'],
    });
    child.once('message', (message) => resolve(message as { firstMs: number; againMs: number }));
    child.once('exit', (code) => reject(new Error(`planning ended with ${code}`)));
  });
