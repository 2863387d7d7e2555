import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Asset } from '../../src/model/asset.js';
import type { Change } from '../../src/model/change.js';
import type { Library } from '../../src/model/library.js';
import { PHASES, phaseOf } from '../../src/model/phases.js';
import { findDangling } from '../../src/plan/check-references.js';
import { assetsOf } from '../../src/plan/summary.js';
import type { TestConfig } from '../support/config.js';
import { planOver, type TestPlan } from '../support/planning.js';
import { anyConfig, anyGrowingConfig, anyLibrary } from './arbitraries.js';
import { libraryOf } from './library-of.js';
import { applied } from './mini-apply.js';

const trashedBy = ({ changes }: TestPlan): ReadonlySet<string> =>
  new Set(changes.filter(isEnd).map(({ target }) => target.slice(6)));

const isEnd = (change: Change): change is Extract<Change, { op: 'asset.trash' | 'asset.delete' }> =>
  change.op === 'asset.trash' || change.op === 'asset.delete';

/** The conditions that the generated `protect` and `exclude` can be, said once more. */
function meets(asset: Asset, condition: Readonly<Record<string, unknown>> | undefined): boolean {
  const [word, value] = Object.entries(condition ?? {})[0] ?? [];
  if (word === 'favorite') return asset.favorite === value;
  if (word === 'tag') return asset.tags.includes(value as string);
  if (word === 'album') return asset.albums.some((name) => name.replace('made-', '') === value);
  return word === 'person' && asset.persons.includes(value as string);
}

const assetIn = (library: Library, id: string): Asset | undefined =>
  library.assets.find((asset) => asset.id === id);

const check = (property: (plan: TestPlan, library: Library, config: TestConfig) => void, runs = 1500): void =>
  fc.assert(
    fc.property(
      anyLibrary,
      anyConfig,
      fc.option(fc.integer({ min: 1, max: 6 })),
      (literal, config, limit) => {
        const library = libraryOf(literal);
        property(planOver(config, library, limit === null ? {} : { limit }), library, config);
      },
    ),
    { numRuns: runs },
  );

test('row 55: property: no asset is both kept and trashed, and every group keeps one of its own', () => {
  let ends = 0;
  check((plan) => {
    const trashed = trashedBy(plan);
    ends += trashed.size;
    for (const { keep, members } of Object.values(plan.groups)) {
      expect(keep.filter((id) => trashed.has(id))).toEqual([]);
      expect(members.filter((id) => !trashed.has(id))).not.toEqual([]);
    }
    for (const change of plan.changes.filter(isEnd)) {
      expect(change.keeper !== undefined && trashed.has(change.keeper)).toBe(false);
      if (change.group !== undefined) expect(plan.groups[change.group]!.keep).toContain(change.keeper);
    }
    // The trash absorbs: nothing else is done to what goes there, but for a stack that is taken apart as a whole.
    const others = plan.changes
      .filter((change) => !isEnd(change) && change.op !== 'stack.delete')
      .flatMap(assetsOf);
    expect(others.filter((id) => trashed.has(id))).toEqual([]);
  });
  expect(ends).toBeGreaterThan(50);
}, 60_000);

test('rows 32, 33: property: nothing happens to what is excluded, and what is protected is not trashed, hidden or rewritten', () => {
  const seen = { protected: 0, excluded: 0, offline: 0 };
  check((plan, library, { protect, exclude }) => {
    const after = applied(
      library,
      plan.changes.filter((change) => !isEnd(change)),
    );
    for (const change of plan.changes) {
      for (const id of assetsOf(change)) {
        const before = assetIn(library, id)!;
        expect(meets(before, exclude)).toBe(false);
        // A stack that gets another member keeps those it has, and one that is taken apart is for all of them.
        const stays =
          change.op === 'stack.delete' ||
          (change.op === 'stack.create' && change.before.some(({ members }) => members.includes(id)));
        expect(before.offline && !stays).toBe(false);
        if (!meets(before, protect) && !meets(assetIn(after, id)!, protect)) continue;
        expect(isEnd(change)).toBe(false);
        if (change.op === 'asset.set') expect(change.after.visibility).toBeUndefined();
        if (change.op === 'asset.set' && change.group === undefined)
          expect(change.after.description).toBeUndefined();
        if (change.op === 'stack.create') expect(id).toBe(change.after.primaryId);
      }
    }
    for (const asset of library.assets) {
      if (meets(asset, protect)) seen.protected++;
      if (meets(asset, exclude)) seen.excluded++;
      if (asset.offline) seen.offline++;
    }
  });
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100);
}, 60_000);

test('rows 56, 164: property: a change needs only what comes in an earlier phase, and all of it is in the plan', () => {
  let needs = 0;
  check((plan) => {
    expect(findDangling(plan)).toBeUndefined();
    const phases = new Map(plan.changes.map((change) => [change.id, PHASES.indexOf(phaseOf(change))]));
    for (const change of plan.changes)
      for (const id of change.needs) {
        needs++;
        expect(phases.get(id)).toBeLessThan(PHASES.indexOf(phaseOf(change)));
      }
    expect([...phases.values()]).toEqual([...phases.values()].sort((a, b) => a - b));
  });
  expect(needs).toBeGreaterThan(500);
}, 60_000);

test('rows 58, 59, 60, 61: property: the best of a group has what those had that went to the trash', () => {
  let merges = 0;
  fc.assert(
    fc.property(anyLibrary, anyGrowingConfig, (literal, config) => {
      const library = libraryOf(literal);
      const plan = planOver(config, library);
      const after = applied(library, plan.changes);
      for (const change of plan.changes) {
        if (!isEnd(change)) continue;
        merges++;
        const loser = assetIn(library, change.target.slice(6))!;
        const keeper = assetIn(after, change.keeper!)!;
        expect(keeper.albums).toEqual(expect.arrayContaining([...loser.albums]));
        expect(keeper.tags).toEqual(expect.arrayContaining([...loser.tags]));
        if (loser.favorite) expect(keeper.favorite).toBe(true);
        for (const field of ['rating', 'description', 'latitude', 'longitude'] as const)
          if (loser.exif[field] !== null) expect(keeper.exif[field]).not.toBeNull();
        const before = assetIn(library, change.keeper!)!;
        for (const field of ['rating', 'description', 'latitude', 'longitude'] as const)
          if (before.exif[field] !== null) expect(keeper.exif[field]).toBe(before.exif[field]);
      }
    }),
    { numRuns: 1000 },
  );
  expect(merges).toBeGreaterThan(100);
}, 60_000);
