import { describe, expect, test } from '@jest/globals';
import type { ExifWrite } from '../../src/model/change.js';
import type { MetadataFiles } from '../../src/model/files.js';
import type { FileTags } from '../../src/model/library.js';
import { apply, messageOf } from '../support/apply.js';
import { asset, library } from '../support/asset.js';
import { memoryServer } from '../support/memory-server.js';
import * as plan from '../support/plan-for.js';

const lib = library({ assets: [asset({ id: 'a1' })] });
const write: ExifWrite = {
  ...{ id: 'write a1', op: 'exif.write', target: 'asset:a1', by: ['rule#0'], needs: [] },
  ...{ to: 'sidecar', backup: false, keepTime: true, path: '/photos/a.xmp', version: 'v1' },
  ...{ before: { 'XMP-xmp:Rating': 3 }, after: { 'XMP-xmp:Rating': 4, 'XMP-dc:Subject': ['Anna'] } },
};
const file = (partial: Partial<FileTags>): FileTags => ({
  ...{ path: '/photos/a.xmp', version: 'v1', tags: { 'XMP-xmp:Rating': 3 } },
  ...partial,
});

/** A file with a metadata state, which may refuse to be written. */
function files(now: FileTags, failure?: Error): MetadataFiles & { readonly written: unknown[] } {
  const written: unknown[] = [];
  return {
    written,
    read: async () => now,
    look: async () => now,
    write: async (writes) => {
      if (failure) throw failure;
      written.push(...writes.map(({ path, tags }) => ({ path, tags })));
      return writes.map(() => ({ version: 'v2', backup: null }));
    },
    holdsOnly: async () => false,
    restore: async () => undefined,
  };
}

describe('writing a file', () => {
  test('row 159: writes the absolute values, and has Immich read the file again', async () => {
    const exif = files(file({}));
    const server = memoryServer(lib, {
      permissions: ['user.read', 'asset.read', 'album.read', 'job.create'],
    });
    const result = await apply(plan.planFor(lib, [write]), server, { exif });
    expect(result.exit).toBe('done');
    expect(exif.written).toEqual([{ path: '/photos/a.xmp', tags: write.after }]);
    expect(server.writes()).toEqual([{ method: 'refreshMetadata', ids: ['a1'] }]);
  });

  const kept: readonly (readonly [string, FileTags, string, string])[] = [
    [
      'was written to meanwhile',
      file({ version: 'v2', tags: { 'XMP-xmp:Rating': 1 } }),
      'stale',
      '"/photos/a.xmp" was written to meanwhile',
    ],
    ['is gone', file({ version: null, tags: {} }), 'stale', '"/photos/a.xmp" is gone'],
    [
      'cannot be read',
      file({ problem: 'permission denied' }),
      'failed',
      '"/photos/a.xmp": permission denied',
    ],
  ];
  test.each(kept)('a file that %s is left as it is', async (_, now, state, message) => {
    const exif = files(now);
    const result = await apply(plan.planFor(lib, [write]), memoryServer(lib), { exif });
    expect(result.results).toEqual([{ id: 'write a1', state, message }]);
    expect(exif.written).toEqual([]);
  });

  test.each<[string, Partial<FileTags>]>([
    ['nothing of ours', { tags: { 'XMP-xmp:Rating': 3 } }],
    ['some of ours', { tags: { 'XMP-xmp:Rating': 4 } }],
  ])('a sidecar into which Immich wrote %s meanwhile is added to', async (_, now) => {
    const exif = files(file({ version: 'v2', ...now }));
    expect((await apply(plan.planFor(lib, [write]), memoryServer(lib), { exif })).counts.done).toBe(1);
    expect(exif.written).toHaveLength(1);
  });

  test('an original is not: any other program may have changed the picture', async () => {
    const exif = files(file({ version: 'v2' }));
    const original = { ...write, to: 'original' as const };
    expect((await apply(plan.planFor(lib, [original]), memoryServer(lib), { exif })).counts.stale).toBe(1);
    expect(exif.written).toEqual([]);
  });

  test('a file that says so already is not written again, however exiftool reads it', async () => {
    const exif = files(file({ version: 'v2', tags: { 'XMP-xmp:Rating': '4', 'XMP-dc:Subject': 'Anna' } }));
    const result = await apply(plan.planFor(lib, [write]), memoryServer(lib), { exif });
    expect(result.counts.unchanged).toBe(1);
    expect(exif.written).toEqual([]);
  });

  test('a failure is that change alone', async () => {
    const exif = files(file({}), Object.assign(new Error('x'), { code: 'EROFS' }));
    const result = await apply(plan.planFor(lib, [write, plan.trash('a1', undefined)]), memoryServer(lib), {
      exif,
    });
    expect(messageOf(result, 'write a1')).toBe('"/photos/a.xmp": the disk is read-only');
    expect(result.counts).toMatchObject({ done: 1, failed: 1 });
  });
});
