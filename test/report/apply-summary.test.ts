import { describe, expect, test } from '@jest/globals';
import type { ChangeState, Check } from '../../src/model/events.js';
import type { ChangeResult, Run } from '../../src/model/run.js';
import { renderApplySummary } from '../../src/report/apply-summary.js';
import { renderModifications } from '../../src/report/modifications.js';
import { expectGolden } from '../support/golden.js';
import { change, planOf } from '../support/plan.js';
import { examplePlan } from './example-plan.js';

const NONE = { done: 0, unchanged: 0, failed: 0, stale: 0, blocked: 0, 'not-started': 0 };

function runOf(results: readonly ChangeResult[], exit: Run['exit']): Run {
  const counts: Record<ChangeState, number> = { ...NONE };
  for (const { state } of results) counts[state]++;
  const statistics = { started: '2026-11-20T23:56:00.000Z', finished: '2026-11-20T23:57:30.000Z' };
  const checks: Record<Check, number> = { verified: 0, reverted: 0, pending: 0 };
  for (const { check } of results) if (check) checks[check]++;
  return { runId: '20261120-235600-7d1f', exit, counts, checks, results, statistics };
}

const ids = examplePlan.changes.map(({ id }) => id);
const all = (state: ChangeState): ChangeResult[] => ids.map((id) => ({ id, state }));
const partial = ids.map((id, index): ChangeResult => {
  if (index === 2) return { id, state: 'failed', message: 'Immich answered 500 to DELETE /assets' };
  if (index % 3 === 2 && index < 30)
    return { id, state: 'stale', message: 'rating is 5, the plan counted on none' };
  if (index === 38) return { id, state: 'blocked', message: 'the album "Screenshots" was not created' };
  return { id, state: index === 0 ? 'unchanged' : 'done' };
});
const options = { color: false, width: 100, resume: 'immich-rules apply plan.json' };

describe('row 185: what a run did', () => {
  test('all of it', () => {
    expectGolden(
      'fixtures/report/apply-done.txt',
      renderApplySummary(examplePlan, runOf(all('done'), 'done'), options),
    );
  });
  test('a part of it, with reasons and what to do', () => {
    expectGolden(
      'fixtures/report/apply-partial.txt',
      renderApplySummary(examplePlan, runOf(partial, 'partial'), options),
    );
  });
  test('photos that come out of the trash are counted', () => {
    const plan = planOf({
      changes: [
        change({
          op: 'asset.restore',
          target: 'asset:a1',
          before: { trashed: true },
          after: { trashed: false },
        }),
      ],
    });
    const results: ChangeResult[] = [{ id: plan.changes[0]!.id, state: 'done' }];
    expect(renderApplySummary(plan, runOf(results, 'done'), options)).toContain(
      '\nOut of the trash: 1 asset\n',
    );
  });
  test('interrupted: not a line per change that was not started', () => {
    const results = ids.map((id, index): ChangeResult => ({ id, state: index < 5 ? 'done' : 'not-started' }));
    const text = renderApplySummary(examplePlan, runOf(results, 'interrupted'), options);
    expectGolden('fixtures/report/apply-interrupted.txt', text);
    expect(text.split('\n').length).toBeLessThan(15);
    const nothing = renderApplySummary(examplePlan, runOf(all('not-started'), 'interrupted'), options);
    expect(nothing).not.toContain('undo last');
  });
  test('a hostile reason stays a reason', () => {
    const results: ChangeResult[] = [{ id: ids[0]!, state: 'failed', message: 'no\x1b[2J\nDone: all' }];
    expect(renderApplySummary(examplePlan, runOf(results, 'partial'), options)).toContain(
      '  no␛[2J␊Done: all\n',
    );
  });
  test('rows 150, 151: that 2,000 files are broken is one reason, each of them counted', () => {
    const changes = Array.from({ length: 2000 }, (_, index) =>
      change({ op: 'asset.tag', target: `asset:${index}`, tag: 'x', before: false, after: true }),
    );
    const results = changes.map(({ id }, index): ChangeResult => {
      const message = `"/srv/photos/${index}.jpg": ${index % 2 ? 'the disk is full' : 'Corrupted JPEG image'}`;
      return { id, state: 'failed', message };
    });
    const text = renderApplySummary(planOf({ changes }), runOf(results, 'partial'), options);
    expect(text).toMatch(/2,000 failed\n {2}such as "\/srv\/photos\/0\.jpg": Corrupted JPEG image \(1,000\)/);
    expect(text).toMatch(/such as "\/srv\/photos\/1\.jpg": the disk is full \(1,000\)/);
    expect(text.match(/… 995 more/g)).toHaveLength(2);
    expect(text.split('\n').length).toBeLessThan(30);
  });
  test('100,000 failures for one reason are one reason', () => {
    const changes = Array.from({ length: 100_000 }, (_, index) =>
      change({ op: 'asset.tag', target: `asset:${index}`, tag: 'x', before: false, after: true }),
    );
    const results = changes.map(
      ({ id }): ChangeResult => ({ id, state: 'failed', message: 'the disk is full' }),
    );
    const text = renderApplySummary(planOf({ changes }), runOf(results, 'partial'), options);
    expect(text).toContain('100,000 failed\n  the disk is full (100,000)\n');
    expect(text).toContain('… 99,995 more');
  });
});

describe('row 184: a record per change', () => {
  const records = renderModifications(examplePlan, runOf(partial, 'partial'), 'json')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  test('kind, asset, album or tag, old, new and result', () => {
    expect(records).toHaveLength(ids.length);
    expect(records[0]).toEqual({
      run: '20261120-235600-7d1f',
      change: ids[0],
      kind: 'album.add',
      asset: 'raw-10',
      name: 'DSC_10.nef',
      url: 'https://photos.example.net/photos/raw-10',
      album: 'Rome',
      albumId: 'album-rome',
      old: false,
      new: true,
      rules: ['dedupe'],
      result: 'unchanged',
    });
    expect(records[2]).toMatchObject({
      kind: 'asset.trash',
      result: 'failed',
      message: 'Immich answered 500 to DELETE /assets',
    });
    expect(records.find(({ kind }) => kind === 'asset.tag')).toMatchObject({
      tag: 'places/Italy',
      rules: ['travel', 'trips'],
    });
  });
  test('also for what was not started', () => {
    const text = renderModifications(examplePlan, runOf(all('not-started'), 'interrupted'), 'text');
    expect(text.trimEnd().split('\n')).toHaveLength(ids.length);
    expect(text).toMatch(/^not-started /);
  });
});
