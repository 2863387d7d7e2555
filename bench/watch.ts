import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from './child.js';
import { atMost, type Figure, median } from './measure.js';
import type { BenchServer } from './server.js';
import { NOW } from './synthetic-library.js';

/** What `watch` waits for a file to be written to its end. Seconds. */
const QUIET = 0.3;

/** From saving the rules to the printed difference over a library that was read before: one rule is edited. */
export async function benchWatch(
  rules: string,
  { url, key }: BenchServer,
  label: string,
): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-rules-bench-'));
  try {
    const edited = join(folder, 'rules.yaml');
    const text = await readFile(rules, 'utf8');
    await writeFile(edited, text.replace('[{ tag: huge }]', '[{ tag: vast }]'));
    const seconds: number[] = [];
    for (let run = 0; run < 3; run++) {
      const { ms } = await runChild<{ readonly ms: number }>('./watch-child.ts', [
        rules,
        edited,
        url,
        key,
        NOW,
      ]);
      seconds.push(ms / 1000 + QUIET);
    }
    return [atMost(`${label}: edit to difference, CPU and wait`, median(seconds), 1.5, ' s')];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
