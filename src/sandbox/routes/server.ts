import { route } from '../http/route.js';
import { imageExtensions, videoExtensions } from '../mime.js';
import { timelineOf } from '../state/timeline.js';
import type { Asset, State } from '../state/types.js';

export const serverRoutes = [
  route({ method: 'GET', path: '/server/ping', permission: 'nobody', handle: () => ({ res: 'pong' }) }),
  route({
    method: 'GET',
    path: '/server/version',
    permission: 'nobody',
    handle({ state, major }) {
      const [first, minor, patch] = state.version.split('.').map(Number);
      return { major: first, minor, patch, ...(major === 2 ? {} : { prerelease: null }) };
    },
  }),
  route({
    method: 'GET',
    path: '/server/about',
    permission: 'server.about',
    handle: ({ state }) => ({
      version: `v${state.version}`,
      versionUrl: `https://github.com/immich-app/immich/releases/tag/v${state.version}`,
      licensed: false,
      nodejs: 'v24.15.0',
      exiftool: '13.53',
      ffmpeg: '',
      libvips: '8.17.3',
      imagemagick: '',
    }),
  }),
  route({
    method: 'GET',
    path: '/server/config',
    permission: 'nobody',
    handle: ({ major }) => configOf(major),
  }),
  route({
    method: 'GET',
    path: '/server/features',
    permission: 'nobody',
    handle: ({ state, major }) => featuresOf(state, major),
  }),
  route({
    method: 'GET',
    path: '/server/media-types',
    permission: 'nobody',
    handle: ({ major }) => ({ video: videoExtensions(), image: imageExtensions(major), sidecar: ['.xmp'] }),
  }),
  route({
    method: 'GET',
    path: '/server/statistics',
    permission: 'server.statistics',
    admin: true,
    handle: ({ state }) => statisticsOf(state),
  }),
];

function configOf(major: 2 | 3): object {
  return {
    loginPageMessage: '',
    trashDays: 30,
    userDeleteDelay: 7,
    oauthButtonText: 'Login with OAuth',
    isInitialized: true,
    isOnboarded: true,
    externalDomain: '',
    publicUsers: true,
    mapDarkStyleUrl: 'https://tiles.immich.cloud/v1/style/dark.json',
    mapLightStyleUrl: 'https://tiles.immich.cloud/v1/style/light.json',
    maintenanceMode: false,
    ...(major === 2 ? {} : { minFaces: 3 }),
  };
}

/** A server without machine learning, as it was recorded, unless the library has something that only that can see. */
function featuresOf(state: State, major: 2 | 3): object {
  return {
    smartSearch: state.seen.size > 0,
    facialRecognition: false,
    duplicateDetection: false,
    map: true,
    reverseGeocoding: true,
    importFaces: false,
    sidecar: true,
    search: true,
    trash: true,
    oauth: false,
    oauthAutoLaunch: false,
    ocr: state.seen.size > 0,
    passwordLogin: true,
    configFile: false,
    email: false,
    ...(major === 2 ? {} : { realtimeTranscoding: false }),
  };
}

interface Usage {
  photos: number;
  videos: number;
  usage: number;
  usagePhotos: number;
  usageVideos: number;
}

/** Counts what users see outside the trash, and the bytes that uploads take; motion parts take space only. */
function statisticsOf(state: State): object {
  const usageByUser = [...state.users.values()].map((user) => ({
    userId: user.id,
    userName: user.name,
    ...usageOf(timelineOf(state, user.id)),
    quotaSizeInBytes: null,
  }));
  const sum = (field: keyof Usage): number => usageByUser.reduce((total, usage) => total + usage[field], 0);
  return {
    photos: sum('photos'),
    videos: sum('videos'),
    usage: sum('usage'),
    usagePhotos: sum('usagePhotos'),
    usageVideos: sum('usageVideos'),
    usageByUser,
  };
}

function usageOf(assets: readonly Asset[]): Usage {
  const total: Usage = { photos: 0, videos: 0, usage: 0, usagePhotos: 0, usageVideos: 0 };
  for (const asset of assets) {
    if (asset.deletedAt !== null) continue;
    const bytes = asset.libraryId === null ? (asset.exif.fileSizeInByte ?? 0) : 0;
    const isVideo = asset.type === 'VIDEO';
    if (asset.visibility !== 'hidden') total[isVideo ? 'videos' : 'photos']++;
    total.usage += bytes;
    total[isVideo ? 'usageVideos' : 'usagePhotos'] += bytes;
  }
  return total;
}
