/** Plans over a synthetic library, then with a rule edited, as `watch` does; sends back CPU of both. */
import { planFrom } from '../src/app/make-plan.js';
import { diffPlans } from '../src/plan/diff-plans.js';
import { renderDiff } from '../src/report/render-diff.js';
import { loadBenchRules, NOW, syntheticLibrary, timed } from './synthetic-library.js';

const [before = '', after = '', count = ''] = process.argv.slice(2);
const library = syntheticLibrary(Number(count));
const meta = { createdAt: NOW, tool: 'bench', durationMs: 0 };
async function plan(config: string) {
  const loaded = await loadBenchRules(config);
  const made = await planFrom(library, { loaded, limit: null, now: Date.parse(NOW) });
  return { ...made, meta };
}
const [first, firstMs] = await timed(() => plan(before));
const [text, againMs] = await timed(async () => {
  const difference = diffPlans(first, await plan(after));
  return renderDiff(difference, { format: 'text', width: 100, color: false, by: 'rule' });
});
process.send?.({ firstMs, againMs, lines: text.split('\n').length });
