import { describe, expect, test } from '@jest/globals';
import { ImmichError } from '../../src/model/immich-error.js';
import { apply, messageOf, statesOf } from '../support/apply.js';
import { dedupe, lib, trashed } from '../support/dedupe.js';
import { type MemoryServer, memoryServer } from '../support/memory-server.js';

describe('row 55: a keeper that vanishes in the very moment of the request', () => {
  const vanishing = (refuses: readonly string[] = []) =>
    memoryServer(lib, {
      refuses: new Set(refuses),
      before: ({ method }, server) => {
        if (method === 'trashAssets') server.edit('keep', { trashed: true });
      },
    });

  test('its losers are brought back, and the run says so', async () => {
    const server = vanishing();
    const result = await apply(dedupe, server);
    expect(result.exit).toBe('partial');
    expect(trashed(server)).toEqual(['keep', 'other']);
    expect(messageOf(result, 'trash lose1')).toBe(
      'its keeper "keep.jpg" is in the trash right after, so it was taken out of the trash again',
    );
  });

  test('and when that is refused, the message says what to restore by hand', async () => {
    const server = vanishing(['restoreAssets lose1']);
    const result = await apply(dedupe, server);
    expect(trashed(server)).toEqual(['keep', 'lose1', 'other']);
    expect(messageOf(result, 'trash lose1')).toContain('restore "lose1.jpg" in Immich');
  });
});

describe('a trash request whose answer is lost', () => {
  const lostAnswer = (meanwhile: (server: MemoryServer) => void) =>
    memoryServer(lib, {
      after: ({ method }, server) => {
        if (method !== 'trashAssets') return;
        meanwhile(server);
        throw new ImmichError('timeout', 'DELETE /assets: no answer in 30 s', { uncertain: true });
      },
    });

  test('what is in the trash counts as done, what is not as failed', async () => {
    const result = await apply(
      dedupe,
      lostAnswer((server) => server.edit('other', { trashed: false })),
    );
    expect(statesOf(result)).toMatchObject({
      'trash lose1': 'done',
      'trash lose2': 'done',
      'trash other': 'failed',
    });
    expect(messageOf(result, 'trash other')).toContain('no answer in 30 s');
  });

  test('row 55: and its keepers are looked at all the same', async () => {
    const server = lostAnswer((now) => now.assets.delete('keep'));
    await apply(dedupe, server);
    expect(trashed(server)).toEqual(['other']);
  });
});
