import { copyFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openRun, planUndo } from '../../src/app/undo-run.js';
import type { ApplyResult } from '../../src/apply/apply-plan.js';
import { connect } from '../../src/immich/connect.js';
import type { Plan } from '../../src/model/plan.js';
import type { ImmichServer } from '../../src/model/server.js';
import { PHOTOS } from '../../src/sandbox/demo/manifest.js';
import type { LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { apply, newStateDirInMemory } from './apply.js';
import { comparable } from './comparable.js';
import { savedFiles, savedTags } from './saved-files.js';
import { openWorld } from './world.js';

/** Rules whose plan has every kind of change that rules can make. */
const RULES = `
version: 1
timezone: UTC
paths: [{ server: /p, local: files }]
safety: { max-deletes: { count: 5, percent: 100 } }
groups-of-people: { family: [ben@example.org] }
rules:
  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [albums, tags, rating] } }]
  - name: screenshots
    match: { filename: "Screenshot*" }
    actions:
      - { visibility: archive }
      - { add-to-album: { name: Screenshots, create: true } }
      - { tag: auto/shot }
      - { untag: todo }
      - { remove-from-album: Inbox }
      - { favorite: true }
  - name: pairs
    match: { filename: "DSC*" }
    group: { by: stem, same: [folder] }
    actions: [{ stack: { primary: [{ prefer: { extension: jpg } }], enforce-primary: true } }, { rating: 4 }]
  - name: singles
    match: { album: Singles }
    actions: [unstack: true]
  - name: caption
    match: { filename: sea.jpg }
    actions: [{ description: The sea }, { write-exif: { modules: [rating] } }]
  - name: rome
    for: albums
    match: { name: Rome }
    actions: [{ describe: Our trip }, { order: asc }, { share: { with: family } }]
  - name: years
    match: { filename: never.jpg }
    actions: [{ add-to-album: { name: "auto-{{ y }}", create: true } }]
  - name: empty
    for: albums
    match: { name: "auto-*", empty: true }
    actions: [{ delete-empty: true }]
`;
const SEED = seedFromLiterals({
  user: 'Admin',
  users: ['Ben'],
  albums: { 'auto-2019': {} },
  assets: {
    big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9 },
    small: {
      ...{ filename: 'small.jpg', duplicate: 'a', 'file-size': 1, rating: 3 },
      ...{ albums: ['Rome'], tags: ['trip'], taken: '2024-05-01T10:00:00' },
    },
    shot: { filename: 'Screenshot_1.png', tags: ['todo'], albums: ['Inbox'] },
    raw: { filename: 'DSC_1.dng', path: '/q/DSC_1.dng' },
    jpg: { filename: 'DSC_1.jpg', path: '/q/DSC_1.jpg', rating: 2 },
    'raw-2': { filename: 'DSC_2.dng', path: '/q/DSC_2.dng', rating: 4, stack: { name: 's', primary: true } },
    'jpg-2': { filename: 'DSC_2.jpg', path: '/q/DSC_2.jpg', rating: 4, stack: 's' },
    one: { filename: 'one.jpg', albums: ['Singles'], stack: { name: 't', primary: true } },
    two: { filename: 'two.jpg', albums: ['Singles'], stack: 't' },
    sea: { filename: 'sea.jpg', path: '/p/sea.jpg', rating: 5 },
  },
});

/** One apply of every kind of change, ready to go wrong: server, state folder and files are its own. */
export interface EveryOp {
  readonly plan: Plan;
  readonly sandbox: Sandbox;
  readonly server: () => ImmichServer;
  readonly stateDir: string;
  /** File that all sidecars are kept in. */
  readonly sidecars: string;
  /** Applies the plan, or another one, with everything that earlier runs left behind. */
  apply(options?: {
    readonly plan?: Plan;
    readonly server?: ImmichServer;
    readonly signal?: AbortSignal;
  }): Promise<ApplyResult>;
  undo(run?: string): Promise<Plan>;
  /** The next run is another process: it connects anew. */
  reconnect(): Promise<void>;
  /** All of it once more, to see another end of the same run. */
  fork(): Promise<EveryOp>;
  /** Library and files, as far as a user can tell. */
  look(): object;
  close(): Promise<void>;
}

const plans = new Map<string, Promise<Plan>>();

/** Plans once per version: the same library has the same ids on every sandbox. */
export function everyOpPlan(version: string): Promise<Plan> {
  const known = plans.get(version) ?? makePlan(version);
  plans.set(version, known);
  return known;
}

async function makePlan(version: string): Promise<Plan> {
  const world = await openWorld(SEED, version);
  try {
    await mkdir(join(world.folder, 'files'));
    await copyFile(join(PHOTOS, 'wedding/DSC_1001.JPG'), join(world.folder, 'files/sea.jpg'));
    await writeFile(join(world.folder, 'rules.yaml'), RULES);
    return await world.plan(join(world.folder, 'rules.yaml'));
  } finally {
    await world.close();
  }
}

/** `other` is a host that works with the same server and files. */
export async function openEveryOp(version: string, other?: EveryOp): Promise<EveryOp> {
  const [plan, sandbox, home] = [
    await everyOpPlan(version),
    other?.sandbox ?? (await startSandbox({ seed: SEED, version })),
    await newStateDirInMemory(),
  ];
  const stateDir = join(home, 'immich-rules');
  const sidecars = other?.sidecars ?? join(home, 'sidecars.json');
  const { url, key } = sandbox;
  const connected = () =>
    connect({ url, apiKey: key, timeout: 0.4, concurrency: 4, requestsPerSecond: null });
  let server = await connected();
  const files = savedFiles(sidecars);
  const around = {
    env: { XDG_STATE_HOME: home },
    cwd: home,
    home,
    timezone: 'UTC',
    tool: 'immich-rules test',
  };
  return {
    ...{ plan, sandbox, stateDir, sidecars },
    server: () => server,
    async reconnect() {
      server = await connected();
    },
    apply: (options = {}) =>
      apply(options.plan ?? plan, options.server ?? server, {
        stateDir,
        exif: files,
        ...(options.signal && { signal: options.signal }),
      }),
    async undo(run = 'last') {
      sandbox.settle();
      return planUndo(await openRun(run, around), server, files, around);
    },
    async fork() {
      const twin = await openEveryOp(version);
      Object.assign(twin.sandbox.state, structuredClone(sandbox.state));
      await cp(home, dirname(twin.stateDir), { recursive: true });
      return twin;
    },
    look() {
      sandbox.settle();
      return { ...withoutSingles(comparable(literalsOf(sandbox.state))), files: savedTags(sidecars) };
    },
    async close() {
      if (!other) await sandbox.close();
      // A disk that is mounted there is for its test to take away.
      await rm(home, { recursive: true, force: true }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EBUSY') throw error;
      });
    },
  };
}

/** A group of duplicates with one live member is none: Immich forgets it as soon as anybody looks at the groups. */
function withoutSingles(library: LibraryLiteral): LibraryLiteral {
  const assets = Object.entries(library.assets);
  const isSingle = (group: string): boolean =>
    assets.filter(([, one]) => one.duplicate === group && !one.trashed).length < 2;
  const left = assets.map(([key, { duplicate, ...one }]) => [
    key,
    { ...one, ...(duplicate !== undefined && !isSingle(duplicate) && { duplicate }) },
  ]);
  return { ...library, assets: Object.fromEntries(left) };
}
