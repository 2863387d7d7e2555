import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFiles } from '../src/app/open-files.js';
import { requireRules } from '../src/app/load-rules.js';
import { makePlan } from '../src/app/make-plan.js';
import { openServer } from '../src/app/open-server.js';
import { applyPlan } from '../src/apply/apply-plan.js';
import { timeJournals } from './journal-time.js';
import { atMost, type Figure } from './measure.js';
import { startServer } from './server.js';

const ASSETS = 20_000;

/**
 * An apply of 10,000 changes: how many requests it sends, and what its journal costs. To write takes one request for
 * each target and 500 changes. What is read takes more, since Immich gives no list of photos by their ids, only pages
 * of a thousand neighbours: those that the photos stand on are read before, right before a value is overwritten, and
 * afterwards.
 */
export async function benchApply(): Promise<readonly Figure[]> {
  const server = await startServer(ASSETS);
  const folder = await mkdtemp(join(tmpdir(), 'immich-rules-bench-'));
  try {
    const env = { IMMICH_INSTANCE_URL: server.url, IMMICH_API_KEY: server.key };
    const around = { env, cwd: process.cwd(), home: folder, timezone: 'UTC', tool: 'bench' };
    const loaded = await requireRules({ config: join(process.cwd(), 'bench/apply-rules.yaml') }, around);
    const { server: immich } = await openServer(
      loaded.config,
      loaded.path,
      around,
      new AbortController().signal,
      () => {},
    );
    const plan = await makePlan(
      { loaded, limit: 1_800, now: Date.parse('2026-01-31T12:00:00Z') },
      immich,
      around,
      () => {},
    );
    const before = await server.requests();
    const journal = await timeJournals();
    const started = performance.now();
    const result = await applyPlan(plan, { server: immich, exif: openFiles([]), stateDir: folder });
    const seconds = (performance.now() - started) / 1000;
    const after = await server.requests();
    const targets = new Set(
      plan.changes.map((change) =>
        JSON.stringify([
          change.op,
          'tag' in change ? change.tag : 'album' in change ? change.album : change.after,
        ]),
      ),
    );
    const allowed = targets.size + plan.changes.length / 500;
    if (result.exit !== 'done')
      throw new Error(`the apply ended ${result.exit}: ${JSON.stringify(result.counts)}`);
    return [
      { name: 'apply: changes', value: String(plan.changes.length) },
      { name: 'apply: time', value: `${seconds.toFixed(2)} s` },
      atMost('apply: share of the journal', journal() / 10 / seconds, 10, ' %'),
      atMost('apply: write requests', after.writes - before.writes, Math.floor(allowed)),
      atMost(
        'apply: requests that only read',
        after.all - before.all - (after.writes - before.writes),
        4 * (ASSETS / 1000) + Math.floor(allowed),
      ),
    ];
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}
