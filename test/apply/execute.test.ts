import { describe, expect, test } from '@jest/globals';
import { createBoard } from '../../src/apply/board.js';
import { execute } from '../../src/apply/execute.js';
import type { Journal } from '../../src/apply/journal.js';
import { preflight } from '../../src/apply/preflight.js';
import { schedule } from '../../src/apply/schedule.js';
import { createStop } from '../../src/apply/stop.js';
import type { ChangeState } from '../../src/model/events.js';
import type { JournalLine } from '../../src/model/journal.js';
import type { ImmichServer } from '../../src/model/server.js';
import { apply, messageOf, noFiles, statesOf } from '../support/apply.js';
import { asset, library } from '../support/asset.js';
import { memoryServer } from '../support/memory-server.js';
import * as plan from '../support/plan-for.js';

const lib = library({
  assets: ['a1', 'a2', 'a3'].map((id) => asset({ id, filename: `${id}.jpg`, path: `/data/${id}` })),
});
const steps = plan.planFor(lib, [
  plan.createAlbum('Rome'),
  plan.addToAlbum('a1', '+Rome', { needs: ['create Rome'] }),
  plan.set('a1', { rating: 4 }),
  plan.set('a2', { visibility: 'archive' }),
  plan.trash('a3'),
]);

/** Executes with a journal whose disk is full from the given write on. */
async function executeWithFullDisk(server: ImmichServer, from: number) {
  let writes = 0;
  const lines: JournalLine[] = [];
  const journal: Journal = {
    async append(added) {
      if (++writes >= from) throw Object.assign(new Error('write failed'), { code: 'ENOSPC' });
      lines.push(...added);
    },
    close: async () => undefined,
  };
  const stop = createStop(undefined);
  const states = new Map<string, ChangeState>();
  const { stale: _, ...known } = await preflight(steps, server);
  const board = createBoard(steps, (event) => {
    if (event.type === 'change_finished') states.set(event.id, event.state);
  });
  const run = { plan: steps, server, files: noFiles, backups: '', ...known };
  const phases = schedule(steps.changes, known.requirements);
  await execute(phases, { run, board, journal, stop, listener: () => undefined, failFast: false });
  return { lines, states, results: board.results(stop.why()) };
}

describe('a journal that cannot be written any more', () => {
  test.each(Array.from({ length: 11 }, (_, n) => n + 1))(
    'from write %i on: nothing is sent that was not written down before, and the run says why it ended',
    async (from) => {
      const server = memoryServer(lib);
      const { lines, states, results } = await executeWithFullDisk(server, from);
      const intended = lines.filter(({ type }) => type === 'intent').length;
      expect(server.writes()).toHaveLength(intended);
      expect([...states.values()]).toEqual(Array(intended).fill('done'));
      for (const { id, state, message } of results.slice(intended)) {
        expect(`${id} ${state}: ${message}`).toBe(
          `${id} not-started: the journal cannot be written: the disk is full`,
        );
      }
    },
  );
});

describe('row 169: an interruption', () => {
  test('what is in flight ends, nothing more is started, and the result says how far it came', async () => {
    const interrupt = new AbortController();
    const seen: string[] = [];
    const server = memoryServer(lib, {
      before: ({ method }) => {
        if (method === 'addToAlbum') interrupt.abort();
      },
    });
    const result = await apply(steps, server, {
      signal: interrupt.signal,
      listener: ({ type }) => seen.push(type),
    });
    expect(result.exit).toBe('interrupted');
    expect(statesOf(result)).toEqual({
      'create Rome': 'done',
      'add a1 +Rome': 'done',
      'set a1 rating': 'not-started',
      'set a2 visibility': 'not-started',
      'trash a3': 'not-started',
    });
    expect(messageOf(result, 'trash a3')).toBe('the run was interrupted');
    expect(seen.filter((type) => type === 'interrupted')).toHaveLength(1);
    expect(seen.filter((type) => type === 'change_finished')).toHaveLength(2);
    expect(seen.at(-1)).toBe('apply_complete');
  });

  test('before the first write leaves everything as it was', async () => {
    const server = memoryServer(lib);
    const result = await apply(steps, server, { signal: AbortSignal.abort() });
    expect(result.exit).toBe('interrupted');
    expect(server.writes()).toEqual([]);
  });

  test('that comes during the last request changes nothing: the run is done', async () => {
    const interrupt = new AbortController();
    const server = memoryServer(lib, {
      before: ({ method }) => {
        if (method === 'trashAssets') interrupt.abort();
      },
    });
    expect((await apply(steps, server, { signal: interrupt.signal })).exit).toBe('done');
  });

  test('between the look before the trash and the request: nothing is trashed', async () => {
    const interrupt = new AbortController();
    const server = memoryServer(lib, {
      before: ({ method }, { assets }) => {
        if (method === 'readAssets' && assets.get('a2')!.visibility === 'archive') interrupt.abort();
      },
    });
    const result = await apply(steps, server, { signal: interrupt.signal });
    expect(statesOf(result)).toMatchObject({ 'set a2 visibility': 'done', 'trash a3': 'not-started' });
    expect(server.assets.get('a3')!.trashed).toBe(false);
  });
});
