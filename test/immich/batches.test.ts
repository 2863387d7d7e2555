import { expect, test } from '@jest/globals';
import { perId } from '../../src/immich/batches.js';
import type { Outcome } from '../../src/model/server.js';

test('H17: answers belong to ids, whatever their order, and silence about one is no success', async () => {
  const ids = ['a', 'b', 'c', 'd'];
  const answers: readonly Outcome[] = [
    { id: 'd', ok: true },
    { id: 'b', ok: false, error: 'no access' },
    { id: 'a', ok: true, unchanged: true },
  ];
  expect(await perId(ids, async () => answers)).toEqual([
    { id: 'a', ok: true, unchanged: true },
    { id: 'b', ok: false, error: 'no access' },
    { id: 'c', ok: false, error: 'the server did not say what became of it', uncertain: true },
    { id: 'd', ok: true },
  ]);
});
