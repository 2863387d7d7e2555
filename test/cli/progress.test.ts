import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { openProgress } from '../../src/cli/progress.js';
import type { Event } from '../../src/model/events.js';

/** What a terminal of 120 columns would be sent. */
function drawn(events: readonly Event[]): string {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 120,
    cursorTo: () => true,
    clearLine: () => true,
  });
  let text = '';
  stream.on('data', (chunk) => (text += String(chunk)));
  const progress = openProgress(stream as unknown as NodeJS.WriteStream);
  for (const event of events) progress.show(event);
  progress.stop();
  return text;
}

const finished = (id: string): Event => ({
  type: 'change_finished',
  id,
  op: 'asset.tag',
  target: 'asset:a',
  state: 'done',
});

test('row 190: reading shows how far it is', () => {
  const text = drawn([
    { type: 'read_start' },
    { type: 'read_progress', progress: { what: 'assets', done: 0, total: 2000 } },
    { type: 'read_progress', progress: { what: 'assets', done: 2000, total: 2000 } },
    { type: 'read_complete', assets: 2000, ms: 10 },
  ]);
  expect(text).toContain('Reading assets');
  expect(text).toContain('/2000');
});

test('row 190: waiting for the server shows how much it has left', () => {
  const text = drawn([
    { type: 'verify_start', changes: 3 },
    { type: 'verify_wait', jobs: 3 },
    { type: 'verify_wait', jobs: 4 },
    { type: 'verify_wait', jobs: 1 },
  ]);
  expect(text).toContain('Background jobs of Immich');
  expect(text).toContain('3/4');
});

test('row 190: an apply counts every finished change, whatever became of it', () => {
  const text = drawn([
    { type: 'apply_start', runId: 'r', changes: 3 },
    finished('c-1'),
    finished('c-2'),
    finished('c-3'),
    {
      type: 'apply_complete',
      runId: 'r',
      counts: { done: 3, unchanged: 0, failed: 0, stale: 0, blocked: 0, 'not-started': 0 },
      checks: { verified: 3, reverted: 0, pending: 0 },
    },
  ]);
  expect(text).toContain('Applying');
  expect(text).toContain('3/3');
  expect(text).toMatch(/left/);
});

test('row 190: after waiting for the server the changes go on where they were', () => {
  const text = drawn([
    { type: 'apply_start', runId: 'r', changes: 3 },
    finished('c-1'),
    { type: 'verify_wait', jobs: 1 },
    { type: 'verify_wait', jobs: 1 },
    finished('c-2'),
    finished('c-3'),
  ]);
  expect(text).toContain('0/1');
  expect(text).toContain('3/3');
  expect(text).not.toContain('2/1');
  expect(text).toContain('? left');
  expect(text).not.toContain('LL');
});
