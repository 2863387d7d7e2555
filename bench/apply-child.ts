/** Plans over a server and applies the plan, in a process of its own; sends back how the apply ended. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openFiles } from '../src/app/open-files.js';
import { requireRules } from '../src/app/load-rules.js';
import { makePlan } from '../src/app/make-plan.js';
import { openServer } from '../src/app/open-server.js';
import { applyPlan } from '../src/apply/apply-plan.js';

const [config = '', url = '', key = '', now = ''] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'immich-rules-bench-'));
const env = { IMMICH_INSTANCE_URL: url, IMMICH_API_KEY: key };
const around = { env, cwd: process.cwd(), home: folder, timezone: 'Europe/Berlin', tool: 'bench' };
const loaded = await requireRules({ config: resolve(config) }, around);
const { signal } = new AbortController();
const { server } = await openServer(loaded.config, loaded.path, around, signal, () => {});
const plan = await makePlan({ loaded, limit: null, now: Date.parse(now) }, server, around, () => {});
const { exit, counts } = await applyPlan(plan, { server, exif: openFiles([]), stateDir: folder });
await rm(folder, { recursive: true, force: true });
process.send?.({ exit, counts });
