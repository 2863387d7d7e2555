/** Plans over a synthetic library, then with a rule edited, as `watch` does; sends back CPU of both. */
import { resolve } from 'node:path';
import { requireRules } from '../src/app/load-rules.js';
import { planFrom } from '../src/app/make-plan.js';
import { diffPlans } from '../src/plan/diff-plans.js';
import { renderDiff } from '../src/report/render-diff.js';
import { loadState } from '../src/sandbox/state/load.js';
import { syntheticSeed } from '../src/sandbox/synthetic.js';
import { libraryIn } from '../src/testing/library-of.js';

const [before = '', after = '', count = ''] = process.argv.slice(2);
const around = {
  env: {},
  cwd: process.cwd(),
  home: process.cwd(),
  timezone: 'Europe/Berlin',
  tool: 'bench',
};
const library = libraryIn(loadState(syntheticSeed(Number(count), 1), '3.1.0'));
globalThis.gc?.();
const meta = { createdAt: '2026-01-31T12:00:00Z', tool: 'bench', durationMs: 0 };
async function plan(config: string) {
  const loaded = await requireRules({ config: resolve(config) }, around);
  const made = await planFrom(library, { loaded, limit: null, now: Date.parse(meta.createdAt) });
  return { ...made, meta };
}
async function timed<T>(work: () => Promise<T>): Promise<readonly [T, number]> {
  const cpu = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(cpu);
  return [value, (user + system) / 1000];
}
const [first, firstMs] = await timed(() => plan(before));
const [text, againMs] = await timed(async () => {
  const difference = diffPlans(first, await plan(after));
  return renderDiff(difference, { format: 'text', width: 100, color: false, by: 'rule' });
});
process.send?.({ firstMs, againMs, lines: text.split('\n').length });
