import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from './child.js';
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
    const { firstMs, againMs } = await runChild<{ readonly firstMs: number; readonly againMs: number }>(
      './watch-child.ts',
      [RULES, edited, String(assets)],
      ['--expose-gc'],
    );
    const label = `${assets.toLocaleString('en')} assets`;
    return [
      atMost(`${label}: edit to difference, CPU and wait`, againMs / 1000 + QUIET, 1.5, ' s'),
      { name: `${label}: edit / first plan`, value: (againMs / firstMs).toFixed(2) },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
