import { readFileSync, writeFileSync } from 'node:fs';
import type { MetadataFiles } from '../../src/model/files.js';

type Tags = Readonly<Record<string, unknown>>;
type Saved = Readonly<Record<string, { readonly version: string; readonly tags: Tags }>>;

/**
 * Sidecars without exiftool, all of them in one file of JSON, so that several processes see the same: a name to its
 * tags. One that says nothing counts as none. All photos are there.
 */
export function savedFiles(path: string): MetadataFiles {
  const put = (name: string, tags: Tags): string => {
    const saved = readSaved(path);
    const version = `v${1 + Math.max(0, ...Object.values(saved).map((one) => Number(one.version.slice(1))))}`;
    const kept = Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== null));
    save({ ...saved, [name]: { version, tags: kept } });
    return version;
  };
  const save = (saved: Saved): void => writeFileSync(path, JSON.stringify(saved));
  const version = (name: string): string | null => readSaved(path)[name]?.version ?? null;
  const tagsOf = (name: string): Tags => readSaved(path)[name]?.tags ?? {};
  return {
    read: async (name) => ({ path: name, version: version(name), tags: tagsOf(name) }),
    holdsOnly: async (name, tags) => Object.keys(tagsOf(name)).every((tag) => tags.includes(tag)),
    look: async (name) => ({ version: name.endsWith('.xmp') ? version(name) : 'v0' }),
    write: async (writes) =>
      writes.map(({ path: name, tags, backup }) => ({
        backup: (version(name) !== null && backup) || null,
        version: put(name, { ...tagsOf(name), ...tags }),
      })),
    restore: async (name) => {
      const { [name]: gone, ...others } = readSaved(path);
      save(others);
    },
  };
}

/** What the sidecars say, as far as they say anything. */
export const savedTags = (path: string): Readonly<Record<string, Tags>> =>
  Object.fromEntries(
    Object.entries(readSaved(path)).flatMap(([name, { tags }]) =>
      Object.keys(tags).length > 0 ? [[name, tags]] : [],
    ),
  );

function readSaved(path: string): Saved {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Saved;
  } catch {
    return {};
  }
}
