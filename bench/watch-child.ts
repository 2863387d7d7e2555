/** Plans over the library of a server, then with a rule edited, as `watch` does; sends back the CPU of the second. */
import { planFrom } from '../src/app/make-plan.js';
import { openServer } from '../src/app/open-server.js';
import { diffPlans } from '../src/plan/diff-plans.js';
import { createFirstLooks } from '../src/plan/first-looks.js';
import { renderDiff } from '../src/report/render-diff.js';
import { wantsOf } from '../src/rules/wants.js';
import { loadBenchRules, surroundings, timed } from './synthetic-library.js';

const [before = '', after = '', url = '', key = '', instant = ''] = process.argv.slice(2);
const env = { IMMICH_INSTANCE_URL: url, IMMICH_API_KEY: key };
const rules = await loadBenchRules(before, env);
const { signal } = new AbortController();
const { server } = await openServer(rules.config, rules.path, surroundings(env), signal, () => {});
const library = await server.readLibrary(wantsOf(rules.rules));
const meta = { createdAt: instant, tool: 'bench', durationMs: 0 };
const request = { limit: null, now: Date.parse(instant), looks: createFirstLooks() };
async function plan(config: string) {
  const loaded = await loadBenchRules(config, env);
  return { ...(await planFrom(library, { loaded, ...request })), meta };
}
const first = await plan(before);
const [text, ms] = await timed(async () => {
  const difference = diffPlans(first, await plan(after));
  return renderDiff(difference, { format: 'text', width: 100, color: false, by: 'rule' });
});
process.send?.({ ms, lines: text.split('\n').length });
