import { createHash, randomBytes } from 'node:crypto';
import type { Asset } from '../model/asset.js';
import type { Library } from '../model/library.js';
import { COMMON, pseudonyms, wordsOf } from './pseudonyms.js';

/**
 * The library for a stranger's eyes. Every word of a name, path, description, place or address becomes another one,
 * the same wherever it stands, but for words that `spoken` has (the rules), so that rules match what they matched.
 * Places are whole degrees, checksums other ones with the same equals. Times, numbers and ids stay.
 */
export function redact(library: Library, spoken: string): Library {
  const text = pseudonyms(new Set(wordsOf(`${COMMON} ${spoken}`)));
  const salt = randomBytes(16);
  const checksum = (one: string): string => createHash('sha1').update(salt).update(one).digest('base64');
  const maybe = (one: string | null): string | null => (one === null ? null : text(one));
  const degrees = (one: number | null): number | null => (one === null ? null : Math.round(one));
  const file = (name: string): string =>
    name.replace(/^(.*?)(\.[^./]*)?$/s, (_, stem, end = '') => text(stem) + end);
  const redactAsset = (asset: Asset): Asset => ({
    ...asset,
    filename: file(asset.filename),
    path: file(asset.path),
    checksum: checksum(asset.checksum),
    exif: {
      ...asset.exif,
      description: maybe(asset.exif.description),
      ...{ city: maybe(asset.exif.city), state: maybe(asset.exif.state), country: maybe(asset.exif.country) },
      ...{ latitude: degrees(asset.exif.latitude), longitude: degrees(asset.exif.longitude) },
    },
    tags: asset.tags.map(text).sort(),
  });
  const { server } = library;
  return {
    ...library,
    server: { ...server, url: 'https://photos.example.net', userName: text(server.userName) },
    reads: { ...library.reads, tags: library.reads.tags === 'all' ? 'all' : library.reads.tags.map(text) },
    assets: library.assets.map(redactAsset),
    albums: library.albums.map((one) => ({
      ...one,
      name: text(one.name),
      description: text(one.description),
    })),
    tags: library.tags
      .map((one) => ({ ...one, value: text(one.value) }))
      .sort((a, b) => (a.value < b.value ? -1 : 1)),
    persons: library.persons.map((one) => ({ ...one, name: text(one.name) })),
    libraries: library.libraries.map((one) => ({ ...one, name: text(one.name) })),
    users: library.users.map((one) => ({ ...one, name: text(one.name), email: text(one.email) })),
  };
}
