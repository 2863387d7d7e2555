/** Extension to MIME type, as Immich names them (`GET /server/media-types` and `originalMimeType`). */
const IMAGES: Readonly<Record<string, string>> = {
  '.3fr': 'image/3fr',
  '.ari': 'image/ari',
  '.arw': 'image/arw',
  '.avif': 'image/avif',
  '.bmp': 'image/bmp',
  '.cap': 'image/cap',
  '.cin': 'image/cin',
  '.cr2': 'image/cr2',
  '.cr3': 'image/cr3',
  '.crw': 'image/crw',
  '.dcr': 'image/dcr',
  '.dng': 'image/dng',
  '.erf': 'image/erf',
  '.fff': 'image/fff',
  '.gif': 'image/gif',
  '.heic': 'image/heic',
  '.heif': 'image/heif',
  '.hif': 'image/hif',
  '.iiq': 'image/iiq',
  '.insp': 'image/jpeg',
  '.jp2': 'image/jp2',
  '.jpe': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.jxl': 'image/jxl',
  '.k25': 'image/k25',
  '.kdc': 'image/kdc',
  '.mpo': 'image/jpeg',
  '.mrw': 'image/mrw',
  '.nef': 'image/nef',
  '.nrw': 'image/nrw',
  '.orf': 'image/orf',
  '.ori': 'image/ori',
  '.pef': 'image/pef',
  '.png': 'image/png',
  '.psd': 'image/psd',
  '.raf': 'image/raf',
  '.raw': 'image/raw',
  '.rw2': 'image/rw2',
  '.rwl': 'image/rwl',
  '.sr2': 'image/sr2',
  '.srf': 'image/srf',
  '.srw': 'image/srw',
  '.svg': 'image/svg',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.webp': 'image/webp',
  '.x3f': 'image/x3f',
};

const WEB = ['.avif', '.bmp', '.gif', '.jpeg', '.jpg', '.png', '.webp'];

const VIDEOS: Readonly<Record<string, string>> = {
  '.3gp': 'video/3gpp',
  '.3gpp': 'video/3gpp',
  '.avi': 'video/avi',
  '.flv': 'video/x-flv',
  '.insv': 'video/mp4',
  '.m2t': 'video/mp2t',
  '.m2ts': 'video/mp2t',
  '.m4v': 'video/x-m4v',
  '.mkv': 'video/x-matroska',
  '.mov': 'video/quicktime',
  '.mp4': 'video/mp4',
  '.mpe': 'video/mpeg',
  '.mpeg': 'video/mpeg',
  '.mpg': 'video/mpeg',
  '.mts': 'video/mp2t',
  '.mxf': 'application/mxf',
  '.ts': 'video/mp2t',
  '.vob': 'video/mpeg',
  '.webm': 'video/webm',
  '.wmv': 'video/x-ms-wmv',
};

/** The extension with its dot, in lower case; empty when there is none. */
export function extensionOf(filename: string): string {
  const dot = filename.lastIndexOf('.');
  return dot < 0 ? '' : filename.slice(dot).toLowerCase();
}

export function mimeOf(filename: string): string {
  const extension = extensionOf(filename);
  return IMAGES[extension] ?? VIDEOS[extension] ?? 'application/octet-stream';
}

export const isVideoName = (filename: string): boolean => extensionOf(filename) in VIDEOS;

/** Formats a browser shows come first; 3.x knows one more. */
export function imageExtensions(major: 2 | 3): string[] {
  const all = Object.keys(IMAGES).filter((extension) => major === 3 || extension !== '.mpo');
  return [...WEB, ...all.filter((extension) => !WEB.includes(extension))];
}
export const videoExtensions = (): string[] => Object.keys(VIDEOS);
