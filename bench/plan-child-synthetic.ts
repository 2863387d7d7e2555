/** Plans over a synthetic library that no server holds, in a process of its own; sends back CPU and memory. */
import { resolve } from 'node:path';
import { requireRules } from '../src/app/load-rules.js';
import { planFrom } from '../src/app/make-plan.js';
import { loadState } from '../src/sandbox/state/load.js';
import { syntheticSeed } from '../src/sandbox/synthetic.js';
import { libraryIn } from '../src/testing/library-of.js';

const [config = '', count = ''] = process.argv.slice(2);
const around = {
  env: {},
  cwd: process.cwd(),
  home: process.cwd(),
  timezone: 'Europe/Berlin',
  tool: 'bench',
};
const loaded = await requireRules({ config: resolve(config) }, around);
const library = libraryIn(loadState(syntheticSeed(Number(count), 1), '3.1.0'));
// What made the library is not planning.
globalThis.gc?.();
const cpu = process.cpuUsage();
const plan = await planFrom(library, { loaded, limit: null, now: Date.parse('2026-01-31T12:00:00Z') });
const { user, system } = process.cpuUsage(cpu);
process.send?.({
  cpuMs: (user + system) / 1000,
  changes: plan.changes.length,
  errors: plan.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
});
