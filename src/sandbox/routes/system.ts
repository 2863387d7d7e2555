import { ownedAssets } from '../access.js';
import { route } from '../http/route.js';
import { type Library, majorOf, type State } from '../state/types.js';
import { array, object } from '../validate/compound.js';
import { number, optional, uuid } from '../validate/field.js';

const EXCLUDED = ['@eaDir/**', '._*', '#recycle/**', '#snapshot/**', '.stversions/**', '.stfolder/**'];

/** External libraries, background queues and the size of a download: things of the whole server. */
export const systemRoutes = [
  route({
    method: 'GET',
    path: '/libraries',
    permission: 'library.read',
    admin: true,
    handle: ({ state }) => [...state.libraries.values()].map(libraryBody),
  }),
  route({
    method: 'GET',
    path: '/jobs',
    permission: 'job.read',
    admin: true,
    handle: ({ state }) =>
      Object.fromEntries(
        queuesOf(state).map((name) => {
          const counts = countsOf(state, name);
          return [name, { queueStatus: { isPaused: false, isActive: counts.active > 0 }, jobCounts: counts }];
        }),
      ),
  }),
  route({
    method: 'GET',
    path: '/queues',
    permission: 'queue.read',
    admin: true,
    handle: ({ state }) =>
      queuesOf(state).map((name) => ({ name, isPaused: false, statistics: countsOf(state, name) })),
  }),
  route({
    method: 'POST',
    path: '/download/info',
    permission: 'asset.download',
    body: object({
      assetIds: array(uuid, { ids: true }),
      archiveSize: optional(number({ min: 1, whole: true })),
    }),
    handle(call) {
      const assets = ownedAssets(call, 'asset.download', call.body.assetIds);
      const size = assets.reduce((total, asset) => total + (asset.exif.fileSizeInByte ?? 0), 0);
      return { totalSize: size, archives: [{ size, assetIds: assets.map((asset) => asset.id) }] };
    },
  }),
];

function libraryBody(library: Library): object {
  return {
    id: library.id,
    ownerId: library.ownerId,
    name: library.name,
    createdAt: library.createdAt,
    updatedAt: library.createdAt,
    refreshedAt: library.createdAt,
    assetCount: 0,
    importPaths: library.importPaths,
    exclusionPatterns: EXCLUDED.map((pattern) => `**/${pattern}`),
  };
}

const QUEUES =
  'thumbnailGeneration metadataExtraction videoConversion faceDetection facialRecognition smartSearch duplicateDetection backgroundTask storageTemplateMigration migration search sidecar library notifications backupDatabase ocr workflow integrityCheck editor'.split(
    ' ',
  );

/** 2.7 has no integrity check. */
const queuesOf = (state: State): string[] =>
  QUEUES.filter((name) => majorOf(state) === 3 || name !== 'integrityCheck');

/** All of the sandbox's own background work is metadata; the first of it counts as running. */
function countsOf(
  state: State,
  queue: string,
): Readonly<Record<string, number>> & { readonly active: number } {
  const sizes: Readonly<Record<string, number>> = {
    metadataExtraction: state.pending.size,
    library: state.scans,
  };
  const size = sizes[queue] ?? 0;
  return {
    active: Math.min(size, 1),
    completed: 0,
    failed: 0,
    delayed: 0,
    waiting: Math.max(size - 1, 0),
    paused: 0,
  };
}
