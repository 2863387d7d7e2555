/** Plans over a synthetic library in a process of its own; sends back CPU and what was planned. */
import { planFrom } from '../src/app/make-plan.js';
import { loadBenchRules, NOW, syntheticLibrary, timed } from './synthetic-library.js';

const [config = '', count = ''] = process.argv.slice(2);
const loaded = await loadBenchRules(config);
const library = syntheticLibrary(Number(count));
const [plan, cpuMs] = await timed(() => planFrom(library, { loaded, limit: null, now: Date.parse(NOW) }));
process.send?.({
  cpuMs,
  changes: plan.changes.length,
  errors: plan.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
});
