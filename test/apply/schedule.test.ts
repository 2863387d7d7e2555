import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { requirementsOf } from '../../src/apply/requirements.js';
import { type ScheduledPhase, schedule } from '../../src/apply/schedule.js';
import type { Change, ExifWrite } from '../../src/model/change.js';
import { PHASES } from '../../src/model/phases.js';
import { apply } from '../support/apply.js';
import { asset, library } from '../support/asset.js';
import { memoryServer } from '../support/memory-server.js';
import * as plan from '../support/plan-for.js';

const empty = library();
const scheduled = (changes: readonly Change[]): readonly ScheduledPhase[] =>
  schedule(changes, requirementsOf(plan.planFor(empty, changes)));
const batches = (phases: readonly ScheduledPhase[]) =>
  phases.flatMap(({ waves }) => waves.flatMap((wave) => wave.map(({ changes }) => changes)));

describe('batches', () => {
  test('equal values travel together, whatever order their fields are in; others do not', () => {
    const changes = [
      plan.set('a1', { rating: 5, favorite: true }),
      plan.set('a2', { favorite: true, rating: 5 }),
      plan.set('a3', { rating: 4 }),
    ];
    expect(batches(scheduled(changes)).map((batch) => batch.map(({ target }) => target))).toEqual([
      ['asset:a1', 'asset:a2'],
      ['asset:a3'],
    ]);
  });

  test('row 196: files are written eight at a time', () => {
    const changes = Array.from(
      { length: 20 },
      (_, at): ExifWrite => ({
        ...{ id: `write ${at}`, op: 'exif.write', target: `asset:a${at}`, by: ['rule#0'], needs: [] },
        ...{ to: 'original', path: `/photos/${at}.jpg`, version: 'v1', backup: true, keepTime: true },
        ...{ before: { 'XMP-xmp:Rating': null }, after: { 'XMP-xmp:Rating': (at % 5) + 1 } },
      }),
    );
    expect(batches(scheduled(changes)).map(({ length }) => length)).toEqual([8, 8, 4]);
  });

  test('a change stands in a later wave than what it needs in the same phase', () => {
    const first = plan.tag('a1', 'x');
    const second = plan.tag('a2', 'x', { needs: [first.id] });
    const [add] = scheduled([second, first]);
    expect(add!.waves.map((wave) => wave.map(({ changes }) => changes.map(({ id }) => id)))).toEqual([
      [[first.id]],
      [[second.id]],
    ]);
  });

  test('property: every change stands in exactly one batch, of one kind and target, of at most 500', () => {
    const anyChange = fc.tuple(fc.nat(400), fc.nat(5), fc.nat(4)).map(([asset, kind, which]): Change => {
      const id = `a${asset}`;
      const group = { group: `g${asset % 40}` };
      return [
        plan.addToAlbum(id, `album${which}`),
        plan.tag(id, `tag${which}`),
        plan.set(id, { rating: which + 1 }),
        plan.set(id, { visibility: 'archive' }),
        plan.removeFromAlbum(id, `album${which}`),
        plan.trash(id, undefined, group),
      ][kind]!;
    });
    const anyChanges = fc.uniqueArray(anyChange, { selector: ({ id }) => id, maxLength: 2000, size: 'max' });
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const phases = scheduled(changes);
        const all = batches(phases);
        expect(
          all
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(changes.map(({ id }) => id).sort());
        const ranks = phases.map(({ phase }) => PHASES.indexOf(phase));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        for (const batch of all) {
          expect(batch.length).toBeLessThanOrEqual(500);
          const kinds = batch.map((change) => [
            change.op,
            'album' in change && change.album,
            'tag' in change && change.tag,
            change.op === 'asset.set' && change.after,
          ]);
          expect(new Set(kinds.map((kind) => JSON.stringify(kind))).size).toBe(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('10,000 changes take at most one request per target and one per 500 changes', async () => {
  const ids = Array.from({ length: 2500 }, (_, index) => `a${index}`);
  const lib = library({ assets: ids.map((id) => asset({ id, path: `/data/${id}` })) });
  const changes = [
    ...['A', 'B', 'C'].map(plan.createAlbum),
    ...['t1', 't2'].map(plan.createTag),
    ...ids.map((id, index) => plan.addToAlbum(id, `+${'ABC'[index % 3]}`)),
    ...ids.map((id, index) => plan.tag(id, `t${(index % 2) + 1}`)),
    ...ids.map((id, index) => plan.set(id, { rating: (index % 5) + 1 })),
    ...ids.slice(0, 2495).map((id) => plan.set(id, { favorite: true })),
  ];
  const server = memoryServer(lib);
  const result = await apply(plan.planFor(lib, changes), server);
  const targets = 3 + 2 + 5 + 1;
  expect(changes).toHaveLength(10_000);
  expect(result.counts.done).toBe(10_000);
  expect(server.writes().length).toBeLessThanOrEqual(targets + 10_000 / 500);
});
