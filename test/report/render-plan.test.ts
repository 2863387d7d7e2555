import { describe, expect, test } from '@jest/globals';
import { serializePlan } from '../../src/plan/write-plan.js';
import type { RenderOptions } from '../../src/report/options.js';
import { renderPlan } from '../../src/report/render-plan.js';
import { expectGolden } from '../support/golden.js';
import { change, planOf } from '../support/plan.js';
import { examplePlan } from './example-plan.js';

const TEXT: RenderOptions = { format: 'text', width: 100, color: false, by: 'rule' };
const golden = (name: string) => `fixtures/report/${name}`;

describe('rows 5, 52, 130, 159, 161: a plan as a reader sees it', () => {
  const footer = { savedTo: 'plan.json', apply: 'immich-rules apply plan.json' };
  test.each<[string, Partial<RenderOptions>]>([
    ['plan.txt', { footer }],
    ['plan-narrow.txt', { width: 60 }],
    ['plan-pipe-urls.txt', { width: null, links: 'url' }],
    ['plan-by-asset.txt', { by: 'asset' }],
    ['plan-one-rule.txt', { rule: 'dedupe' }],
    ['plan-skipped.txt', { rule: 'travel', skipped: true }],
    ['plan.md', { format: 'markdown' }],
  ])('%s', (name, options) => {
    expectGolden(golden(name), renderPlan(examplePlan, { ...TEXT, ...options }));
  });

  test('an undo counts nothing that it did not look at', () => {
    const changes = [change({ op: 'asset.tag', target: 'asset:a1', tag: 'x', before: false, after: true })];
    expect(renderPlan(planOf({ changes, undoes: 'run-1' }), TEXT)).toContain('\nPlan: 1 to add.\n');
    expect(renderPlan(planOf({ changes }), TEXT)).toContain(
      '\nPlan: 1 to add. 48,210 assets stay as they are.\n',
    );
  });

  test('the JSON report is the plan file itself', () => {
    expect(renderPlan(examplePlan, { ...TEXT, format: 'json' })).toBe(serializePlan(examplePlan));
  });
});

describe('an empty plan', () => {
  const rules = [{ name: 'rule', at: 'config.yaml:1', matched: 0 }];
  test.each([
    [planOf({ rules }), 'No changes. Your library matches the rules.'],
    [planOf({}), 'No rule is enabled, so there was nothing to plan.'],
    [planOf({ rules, complete: false }), 'No changes. Your library matches the chosen rules.'],
    [
      planOf({ diagnostics: [{ severity: 'error', code: 'conflict', message: 'two rules disagree' }] }),
      'No changes were planned.',
    ],
  ])('case %#', (plan, sentence) => {
    const text = renderPlan(plan, TEXT);
    expect(text).toContain(sentence);
    expect(text).not.toContain('+ add');
  });
});

test('row 186: what is left to be looked at is told tag by tag, one with a comma in quotes', () => {
  const tag = change({ op: 'asset.tag', target: 'asset:a', tag: 'x', before: false, after: true });
  const remaining = [
    { tag: 'review/unsorted', assets: 1200 },
    { tag: 'Rome, Italy', assets: 1 },
  ];
  expect(renderPlan(planOf({ changes: [tag], remaining }), TEXT)).toContain(
    'Afterwards tagged: review/unsorted 1,200, "Rome, Italy" 1.',
  );
});

describe('a legend with only the marks that occur', () => {
  test('tags only', () => {
    const tag = change({ op: 'asset.tag', target: 'asset:a', tag: 'x', before: false, after: true });
    const [, , legend] = renderPlan(planOf({ changes: [tag] }), TEXT).split('\n');
    expect(legend).toBe('  + add');
  });
});

describe('long lists are cut, counts never', () => {
  const tagged = (count: number) =>
    planOf({
      rules: [{ name: 'rule', at: 'config.yaml:1', matched: count }],
      changes: Array.from({ length: count }, (_, index) =>
        change({ op: 'asset.tag', target: `asset:a${index}`, tag: 'x', before: false, after: true }),
      ),
    });
  test.each([
    [10, null],
    [11, '… 1 more asset ('],
    [1510, '… 1,500 more assets (--all shows all)'],
  ])('%d assets', (count, cut) => {
    const text = renderPlan(tagged(count), TEXT);
    expect(text.split('\n').filter((line) => /tag x/.test(line))).toHaveLength(10);
    if (cut) expect(text).toContain(cut);
    else expect(text).not.toContain('…');
    expect(text).toContain(`+${count.toLocaleString('en-US')}`);
    expect(text).toContain(`Plan: ${count.toLocaleString('en-US')} to add.`);
  });
  test.each([[{ all: true }], [{ rule: 'rule' }]])('%j shows every one', (options) => {
    const text = renderPlan(tagged(300), { ...TEXT, ...options });
    expect(text.split('\n').filter((line) => /tag x/.test(line))).toHaveLength(300);
  });
  test('a group of 300 names how many of its photos are not shown', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `a${String(index).padStart(3, '0')}`);
    const trash = ids.slice(1).map((id) =>
      change({
        op: 'asset.trash',
        target: `asset:${id}`,
        before: { trashed: false },
        after: { trashed: true },
        keeper: 'a000',
        group: 'g',
      }),
    );
    const groups = { g: { rule: 'rule', by: 'duplicates', members: ids, keep: ['a000'] } };
    const text = renderPlan(planOf({ changes: trash, groups }), TEXT);
    expect(text).toContain('… 288 more photos in this group');
    expect(text).toContain('1 group   !299');
  });
});

test('row 52: of two copies with one name it is seen which stays', () => {
  const ids = ['11111111-aaaa', '22222222-bbbb', '33333333-cccc'];
  const trash = ids.slice(1).map((id) =>
    change({
      op: 'asset.trash',
      target: `asset:${id}`,
      before: { trashed: false },
      after: { trashed: true },
      keeper: ids[0]!,
      group: 'g',
    }),
  );
  const groups = { g: { rule: 'rule', by: 'duplicates', members: ids, keep: [ids[0]!] } };
  const assets = Object.fromEntries(
    ids.map((id, index) => [id, { filename: index < 2 ? 'twin.jpg' : 'other.jpg', expect: {} }]),
  );
  const text = renderPlan(planOf({ changes: trash, groups, assets }), TEXT);
  expect(text).toContain('= twin.jpg (11111111)');
  expect(text).toContain('! twin.jpg (22222222)');
  expect(text).toMatch(/! other\.jpg(?! \()/);
});

describe('every change is shown and counted once', () => {
  const shared = change({
    op: 'asset.tag',
    target: 'asset:a',
    tag: 'x',
    before: false,
    after: true,
    by: ['one#0', 'two#3'],
  });
  const rules = ['one', 'two'].map((name) => ({ name, at: `c.yaml:${name.length}`, matched: 1 }));
  const plan = planOf({ changes: [shared], rules });
  test('a change of two rules stands with the first and names the second', () => {
    const text = renderPlan(plan, TEXT);
    expect(text.match(/tag x/g)).toHaveLength(1);
    expect(text).toContain('(also two)');
  });
  test('and is found under each of them when that one is asked for', () => {
    expect(renderPlan(plan, { ...TEXT, rule: 'two' })).toMatch(
      /two +c\.yaml:3 +1 asset +\+1\n.*tag x +\(also one\)/,
    );
  });
});

describe('limits', () => {
  test('a limit that was raised is shown as raised', () => {
    const trash = change({
      op: 'asset.trash',
      target: 'asset:a',
      before: { trashed: false },
      after: { trashed: true },
    });
    const limits = { maxChanges: 10, maxDeletes: 0, allowed: { deletes: 412 } };
    const text = renderPlan(planOf({ changes: [trash], limits }), TEXT);
    expect(text).toContain('1 of 10 changes and 1 of 412 deletions allowed.');
  });
  test('a limit that is passed is not called allowed', () => {
    const trash = ['a', 'b'].map((id) =>
      change({
        op: 'asset.trash',
        target: `asset:${id}`,
        before: { trashed: false },
        after: { trashed: true },
      }),
    );
    const limits = { maxChanges: 10, maxDeletes: 1, allowed: {} };
    const text = renderPlan(planOf({ changes: trash, limits }), TEXT);
    expect(text).toContain('2 of 10 changes allowed. 2 deletions are more than the 1 allowed.');
  });
});

test('files that cannot be used for one reason are one note, whatever their paths', () => {
  const skip = (id: string, reason: string) => ({
    target: `asset:${id}`,
    by: ['rule#0'],
    code: 'file',
    reason,
  });
  const missing = (path: string) => `"/srv/${path}": there is no such file or folder`;
  const skipped = [skip('a', missing('a.jpg')), skip('b', missing('b.jpg')), skip('c', 'it is locked')];
  const text = renderPlan(planOf({ skipped }), TEXT);
  expect(text).toContain(
    'Note: 2 actions skipped: such as "/srv/a.jpg": there is no such file or folder (rule).\n',
  );
  expect(text).toContain('Note: 1 action skipped: it is locked (rule). Show them: --skipped');
});
