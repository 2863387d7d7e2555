import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireRules } from '../src/app/load-rules.js';
import { makePlan } from '../src/app/make-plan.js';
import { openFiles } from '../src/app/open-files.js';
import { openServer } from '../src/app/open-server.js';
import { applyPlan } from '../src/apply/apply-plan.js';
import type { Plan } from '../src/model/plan.js';
import { startSandbox } from '../src/sandbox/start.js';
import { atMost, type Figure } from './measure.js';
import { copyPhotos, photoSeed } from './photo-library.js';

const EXIFTOOL = createRequire(import.meta.url).resolve('exiftool-vendored.pl/bin/exiftool');

const seconds = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
  const started = performance.now();
  const result = await work();
  return [(performance.now() - started) / 1000, result];
};

/** Metadata of 1,000 JPEGs: planned, written, and planned again, against exiftool alone doing the same. */
export async function benchExif(files = 1000): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-rules-bench-'));
  const sandbox = await startSandbox({ seed: photoSeed(files), version: '3.1.0' });
  try {
    for (const name of ['photos', 'bare']) await copyPhotos(files, folder, name);
    const env = { IMMICH_INSTANCE_URL: sandbox.url, IMMICH_API_KEY: sandbox.key };
    const around = { env, cwd: folder, home: folder, timezone: 'UTC', tool: 'bench' };
    const loaded = await requireRules({ config: join(folder, 'rules.yaml') }, around);
    const signal = new AbortController().signal;
    const { server } = await openServer(loaded.config, loaded.path, around, signal, () => {});
    // As in one run of `apply`, which plans and writes; the second plan is a run of its own.
    const exif = openFiles(loaded.config.paths);
    const plan = (own?: typeof exif) =>
      makePlan({ loaded, limit: null, now: 0, ...(own && { exif: own }) }, server, around, () => {});
    const [planning, first] = await seconds(() => plan(exif));
    const [applying, { counts }] = await seconds(() =>
      applyPlan(first, { server, exif, stateDir: join(folder, 'state') }),
    );
    await exif.close();
    if (counts.done !== files) throw new Error(`wrote ${JSON.stringify(counts)}`);
    const [again, second] = await seconds(() => plan());
    if (second.changes.length > 0) throw new Error(`a second plan has ${second.changes.length} changes`);
    const [writing] = await seconds(() => bare(writeCommands(first, join(folder, 'bare')), folder));
    const [reading] = await seconds(() => bare(readCommands(first, join(folder, 'bare')), folder));
    return [
      { name: 'exif: plan, apply', value: `${planning.toFixed(1)}, ${applying.toFixed(1)} s` },
      { name: 'exif: bare write, bare read', value: `${writing.toFixed(1)}, ${reading.toFixed(1)} s` },
      atMost(`exif: plan and write ${files} files / bare exiftool`, (planning + applying) / writing, 1.6),
      atMost('exif: plan with nothing to do / bare read', again / reading, 1.3),
    ];
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const written = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.op === 'exif.write' ? [change] : []));
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** One command per file, as a script would write them: the same tags with the same values. */
const writeCommands = (plan: Plan, folder: string): readonly string[] =>
  written(plan).map(({ path, after }) =>
    [
      '-overwrite_original',
      '-codedcharacterset=utf8',
      ...Object.entries(after).flatMap(([tag, value]) => [value].flat().map((one) => `-${tag}=${one}`)),
      join(folder, nameOf(path)),
      '-execute',
    ].join('\n'),
  );

/** As few commands as there are processes. */
function readCommands(plan: Plan, folder: string): readonly string[] {
  const tags = Object.keys(written(plan)[0]!.after).map((tag) => `-${tag}`);
  const files = written(plan).map(({ path }) => join(folder, nameOf(path)));
  const cores = availableParallelism();
  return Array.from({ length: cores }, (_, core) =>
    ['-json', '-fast2', ...tags, ...files.filter((__, at) => at % cores === core), '-execute'].join('\n'),
  );
}

/** Runs the commands in as many processes as there are cores. */
async function bare(commands: readonly string[], folder: string): Promise<void> {
  const cores = availableParallelism();
  await Promise.all(
    Array.from({ length: cores }, async (_, core) => {
      const script = join(folder, `args-${core}`);
      await writeFile(script, commands.filter((__, at) => at % cores === core).join('\n'));
      await new Promise((resolve, reject) => {
        const child = spawn(EXIFTOOL, ['-@', script], { stdio: 'ignore' });
        child.on('error', reject).on('exit', resolve);
      });
    }),
  );
}
