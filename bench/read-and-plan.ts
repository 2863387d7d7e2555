import { downloadBare } from './bare-download.js';
import { runChild } from './child.js';
import { atMost, type Figure, median } from './measure.js';
import { type BenchServer, startServer } from './server.js';
import { NOW } from './synthetic-library.js';
import { benchWatch } from './watch.js';

interface Planned {
  readonly assets: number;
  readonly readMs: number;
  readonly planCpuMs: number;
  readonly changes: number;
  readonly errors: readonly string[];
  readonly peakMB: number;
}

const RULES = 'bench/rules.yaml';
/** As many as `server.concurrency` allows by default. */
const CONNECTIONS = 4;

/** Reading and planning over a synthetic library, against the bare download of the same pages in the same run. */
export async function benchReadAndPlan(assets: number): Promise<readonly Figure[]> {
  const server = await startServer(assets);
  try {
    const runs: { readonly bareMs: number; readonly planned: Planned; readonly requests: number }[] = [];
    for (let run = 0; run < 3; run++) {
      await server.sent();
      const planned = await planInChild(RULES, server);
      const sent = await server.sent();
      const started = performance.now();
      await downloadBare(server.url, server.key, sent, CONNECTIONS);
      runs.push({ bareMs: performance.now() - started, planned, requests: sent.length });
    }
    const planned = runs.map((run) => run.planned);
    if (planned[0]!.errors.length > 0) throw new Error(planned[0]!.errors.join('\n'));
    const label = `${assets.toLocaleString('en')} assets`;
    const watched = await benchWatch(RULES, server, `${label}, first plan`);
    await applyInChild(server);
    const settled: Planned[] = [];
    for (let run = 0; run < 3; run++) settled.push(await planInChild(RULES, server));
    return [
      {
        name: `${label}: bare download`,
        value: `${(median(runs.map((run) => run.bareMs)) / 1000).toFixed(2)} s`,
      },
      { name: `${label}: requests`, value: String(runs[0]!.requests) },
      { name: `${label}: read`, value: `${(median(planned.map((one) => one.readMs)) / 1000).toFixed(2)} s` },
      atMost(
        `${label}: read / bare download`,
        median(runs.map((run) => run.planned.readMs / run.bareMs)),
        1.3,
      ),
      ...planning(`${label}, first plan`, planned, assets),
      ...planning(`${label}, all applied`, settled, assets),
      ...watched,
      ...(await benchWatch(RULES, server, `${label}, all applied`)),
    ];
  } finally {
    server.close();
  }
}

const planning = (label: string, runs: readonly Planned[], assets: number): readonly Figure[] => [
  atMost(
    `${label}: CPU of planning 20 rules`,
    median(runs.map((one) => one.planCpuMs)) / 1000,
    2 * (assets / 100_000),
    ' s',
  ),
  atMost(
    `${label}: peak memory`,
    median(runs.map((one) => one.peakMB)),
    600 * Math.max(1, assets / 100_000),
    ' MB',
  ),
  { name: `${label}: changes planned`, value: String(runs[0]!.changes) },
];

/** Makes the library what the rules want. */
async function applyInChild({ url, key }: BenchServer): Promise<void> {
  const ended = await runChild<{ readonly exit: string }>('./apply-child.ts', [RULES, url, key, NOW]);
  if (ended.exit !== 'done') throw new Error(`the apply ended ${JSON.stringify(ended)}`);
}

const planInChild = (config: string, { url, key }: BenchServer): Promise<Planned> =>
  runChild('./plan-child.ts', [config, url, key, NOW]);
