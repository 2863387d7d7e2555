import { readAssets, readOthers } from '../apply/live.js';
import { findRunToUndo, readWholeRun, runFolder } from '../apply/runs.js';
import { assetOf, type Change } from '../model/change.js';
import { UserError } from '../model/diagnostic.js';
import type { MetadataFiles } from '../model/files.js';
import type { RunRecord } from '../model/journal.js';
import type { FileTags } from '../model/library.js';
import type { Plan } from '../model/plan.js';
import type { ImmichServer } from '../model/server.js';
import { assetsOf } from '../plan/summary.js';
import { buildUndo } from '../plan/undo/build-undo.js';
import { madeTags } from '../plan/undo/tags.js';
import type { UndoLibrary } from '../plan/undo/undoing.js';
import { readPlanFile } from './plan-file.js';
import { type Surroundings, stateDir } from './surroundings.js';

/** What a run did, with the plan that it carried out. Throws UserError. */
export interface RecordedRun {
  readonly plan: Plan;
  readonly record: RunRecord;
}

/** Finds a run by its name or a part of it, together with those that it went on with. */
export async function openRun(name: string, around: Surroundings): Promise<RecordedRun> {
  const state = stateDir(around);
  const runId = await findRunToUndo(state, name);
  const record = await readWholeRun(state, runId);
  return { plan: await readPlanFile('plan.json', runFolder(state, runId)), record };
}

/** Plans what takes the run back, over the library as it is now. Writes nothing. */
export async function planUndo(
  { plan, record }: RecordedRun,
  server: ImmichServer,
  files: MetadataFiles,
  around: Surroundings,
): Promise<Plan> {
  const started = Date.now();
  if (plan.server.user !== server.identity.userId)
    throw new UserError(
      `That run was for another user: ${plan.server.user} on ${plan.server.url}, but the API key belongs to ${server.identity.userId} on ${server.identity.url}.`,
      'Use the API key of that user.',
    );
  const live = await readTouched(plan, record, server, files);
  const now = new Date(started).toISOString();
  const undo = buildUndo({ plan, record, live, server: server.identity, now });
  return { ...undo, meta: { createdAt: now, tool: around.tool, durationMs: Date.now() - started } };
}

async function readTouched(
  plan: Plan,
  record: RunRecord,
  server: ImmichServer,
  files: MetadataFiles,
): Promise<UndoLibrary> {
  const tried = plan.changes.filter(({ id }) => record.intents.has(id));
  const inAlbums = tried.filter(({ op }) => op === 'album.add' || op === 'album.remove');
  const groups = new Set(tried.flatMap(({ group }) => group ?? []));
  const ids = new Set([
    ...tried.flatMap(assetsOf),
    ...tried.flatMap((change) => (change.op === 'asset.restore' ? (change.keeper ?? []) : [])),
    ...tried
      .flatMap((change) => (change.op === 'stack.create' ? change.before : []))
      .flatMap((one) => one.members),
    ...[...groups].flatMap((key) => plan.groups[key]?.members ?? []),
  ]);
  const withAlbums = new Set(inAlbums.map((change) => assetOf(change)!));
  const [assets, others] = await Promise.all([
    readAssets(server, [...ids].sort(), withAlbums),
    readOthers(server, tried),
  ]);
  return {
    assets,
    ...others,
    members: await readMade(tried, record, others, server),
    ...(await readWritten(tried, files)),
  };
}

/** What is in the albums and tags that the run made: whether they may go again. */
async function readMade(
  tried: readonly Change[],
  record: RunRecord,
  { albums, tags }: Pick<UndoLibrary, 'albums' | 'tags'>,
  server: ImmichServer,
): Promise<UndoLibrary['members']> {
  const members = new Map<string, ReadonlySet<string>>();
  const values = new Set<string>();
  for (const change of tried) {
    if (change.op === 'tag.create') for (const value of madeTags(change, { record })) values.add(value);
    if (change.op !== 'album.create') continue;
    const { name } = change.after;
    for (const album of albums.values())
      if (album.name === name && album.role === 'owner')
        members.set(`album:${album.id}`, await server.readMembers({ album: album.id }));
  }
  for (const { id, value } of tags)
    if (values.has(value)) members.set(`tag:${value}`, await server.readMembers({ tag: id }));
  return members;
}

async function readWritten(
  tried: readonly Change[],
  exif: MetadataFiles,
): Promise<Pick<UndoLibrary, 'files' | 'ownFiles'>> {
  const files = new Map<string, FileTags>();
  const ownFiles = new Set<string>();
  for (const change of tried) {
    if (change.op !== 'exif.write') continue;
    const { path, version } = change;
    const tags = Object.keys(change.after);
    const now = await exif.read(path, tags);
    files.set(path, now);
    if (version === null && now.version !== null && (await exif.holdsOnly(path, tags))) ownFiles.add(path);
  }
  return { files, ownFiles };
}
