import { describe, expect, test } from '@jest/globals';
import type { ChangeState, Event } from '../../src/model/events.js';
import { levelOf, messageOf, renderEvent } from '../../src/report/events-ndjson.js';
import { formatDate, formatInstant } from '../../src/report/time.js';

const NOW = '2026-11-20T23:55:00.000Z';
const counts = { done: 3, unchanged: 0, failed: 1, stale: 0, blocked: 0, 'not-started': 0 };
const checks = { verified: 2, reverted: 0, pending: 0 };
const finished = (state: ChangeState): Event => ({
  type: 'change_finished',
  id: 'c-1',
  op: 'asset.tag',
  target: 'asset:a',
  state,
  ...(state !== 'done' && { message: 'why' }),
});

describe('rows 180, 181: events as lines of JSON', () => {
  test.each<[Event, string, string]>([
    [
      { type: 'version', url: 'https://x', version: '3.1.0', user: 'Anna' },
      'info',
      'Immich 3.1.0 at https://x as Anna',
    ],
    [
      { type: 'read_progress', progress: { what: 'assets', done: 1000, total: 48211 } },
      'debug',
      'read 1,000 of 48,211 assets',
    ],
    [{ type: 'read_progress', progress: { what: 'tags', done: 2, total: null } }, 'debug', 'read 2 tags'],
    [{ type: 'read_complete', assets: 48211, ms: 6230 }, 'info', 'read 48,211 assets in 6.2 s'],
    [{ type: 'phase_start', phase: 'trash', changes: 1 }, 'debug', 'trash: 1 change'],
    [finished('done'), 'info', 'asset.tag asset:a: done'],
    [finished('unchanged'), 'debug', 'asset.tag asset:a: unchanged, why'],
    [finished('stale'), 'warning', 'asset.tag asset:a: stale, why'],
    [finished('failed'), 'error', 'asset.tag asset:a: failed, why'],
    [{ type: 'verify_start', changes: 4 }, 'info', 'reading 4 changes again'],
    [{ type: 'verify_wait', jobs: 1 }, 'debug', 'Immich has 1 background job left'],
    [{ type: 'apply_complete', runId: 'r', counts, checks }, 'info', 'applied: 3 done, 1 failed, 2 verified'],
    [
      { type: 'retry', endpoint: 'PUT /assets', attempt: 2, waitMs: 1500, why: '503' },
      'warning',
      'PUT /assets: 503; attempt 2 in 1.5 s',
    ],
    [
      { type: 'diagnostic', diagnostic: { severity: 'warning', code: 'x', message: 'unused' } },
      'warning',
      'unused',
    ],
    [{ type: 'diagnostic', diagnostic: { severity: 'hint', code: 'x', message: 'tip' } }, 'info', 'tip'],
  ])('%j', (event, level, message) => {
    expect([levelOf(event), messageOf(event)]).toEqual([level, message]);
    const line = renderEvent(event, NOW);
    const { type, ...extra } = event;
    expect(line.endsWith('}\n')).toBe(true);
    expect(line.trimEnd()).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({ timestamp: NOW, level, type, message, extra });
  });
});

describe('row 130: times on the clock of the plan, dates on their own', () => {
  test.each([
    ['2026-11-20T23:55:00Z', 'Europe/Berlin', '2026-11-21 00:55'],
    ['2026-11-20T23:55:00Z', 'America/St_Johns', '2026-11-20 20:25'],
    ['2026-11-20T00:00:00Z', 'UTC', '2026-11-20 00:00'],
    ['nonsense', 'UTC', 'nonsense'],
  ])('%s in %s', (iso, zone, expected) => expect(formatInstant(iso, zone)).toBe(expected));
  test.each([
    ['2024-05-01T12:00:00.000Z', 'Europe/Berlin', '2024-05-01 14:00:00 +02:00'],
    ['2024-05-01T12:00:00.000Z', 'UTC', '2024-05-01 12:00:00 +00:00'],
    ['2024-05-01T12:00:00.000+05:30', 'Europe/Berlin', '2024-05-01 12:00:00 +05:30'],
    ['2024-05-01T12:00:00', 'Europe/Berlin', '2024-05-01 12:00:00'],
    ['\x1b', 'UTC', '\x1b'],
  ])('date %s in %s', (iso, zone, expected) => expect(formatDate(iso, zone)).toBe(expected));
});
