/** Reads the library of a server and plans over it, in a process of its own; sends back time, CPU and memory. */
import { planFrom } from '../src/app/make-plan.js';
import { openServer } from '../src/app/open-server.js';
import { wantsOf } from '../src/rules/wants.js';
import { loadBenchRules, surroundings } from './synthetic-library.js';

const [config = '', url = '', key = '', now = ''] = process.argv.slice(2);
const env = { IMMICH_INSTANCE_URL: url, IMMICH_API_KEY: key };
const loaded = await loadBenchRules(config, env);
const { server } = await openServer(
  loaded.config,
  loaded.path,
  surroundings(env),
  new AbortController().signal,
  () => {},
);

const reading = performance.now();
const library = await server.readLibrary(wantsOf(loaded.rules));
const readMs = performance.now() - reading;

const cpu = process.cpuUsage();
const plan = await planFrom(library, { loaded, limit: null, now: Date.parse(now) });
const { user, system } = process.cpuUsage(cpu);
process.send?.({
  assets: library.assets.length,
  readMs,
  planCpuMs: (user + system) / 1000,
  changes: plan.changes.length,
  errors: plan.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  peakMB: process.resourceUsage().maxRSS / 1024,
});
