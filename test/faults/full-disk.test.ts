import { rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, jest } from '@jest/globals';
import { type Ending, endsInOrder, playFault, recordEnds } from '../support/fault-matrix.js';
import { mountDisk, type SmallDisk, testOnDisk } from '../support/small-disk.js';

jest.setTimeout(120_000);

/** Kilobytes of one page: less is not counted. */
const PAGE = 4;

const isWrite = ({ method, path }: { readonly method: string; readonly path: string }): boolean =>
  method !== 'GET' && !path.startsWith('/search');

const disks: SmallDisk[] = [];
afterEach(() => {
  for (const disk of disks.splice(0)) {
    disk.close();
    rmSync(dirname(disk.path), { recursive: true, force: true });
  }
});

const ENDINGS: readonly Ending[] = ['goes on', 'is undone'];
describe.each(ENDINGS)('rows 167, B2: the disk of the state folder is full, and the run %s', (ending) => {
  testOnDisk('with the first page that it needs, or with any later one', async () => {
    const ends = await recordEnds('3.1.0');
    const left = { nothing: 0, 'a part of a journal': 0, 'no summary': 0, everything: 0 };
    for (let size = PAGE; left.everything === 0; size += PAGE) {
      const problems = await playFault('3.1.0', ends, ending, async ({ apply, stateDir, sandbox }) => {
        const disk = mountDisk(stateDir, size);
        try {
          const sent = sandbox.requests.length;
          const end = await endsInOrder(apply());
          const [run] = await readdir(join(stateDir, 'runs')).catch(() => []);
          const files = run === undefined ? [] : await readdir(join(stateDir, 'runs', run));
          if (end === undefined) {
            // What was begun in the folder of the run is gone again.
            expect(files).toEqual([]);
            expect(sandbox.requests.slice(sent).filter(isWrite)).toEqual([]);
            left.nothing++;
          } else {
            const hasSummary = files.includes('result.json');
            expect(files.filter((name) => name.startsWith('result.json.'))).toEqual([]);
            const { exit } = end as { readonly exit: string };
            left[exit !== 'done' ? 'a part of a journal' : hasSummary ? 'everything' : 'no summary']++;
          }
        } finally {
          disk.resize(4096);
          disks.push(disk);
        }
      });
      expect({ size, problems }).toEqual({ size, problems: [] });
    }
    // Each of them was met.
    expect(Object.values(left).every((count) => count > 0)).toBe(true);
  });
});
