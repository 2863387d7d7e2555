import { expect, test } from '@jest/globals';
import { asset, library } from '../support/asset.js';
import { changesIn, planOver } from '../support/planning.js';

const stacked = library({
  assets: ['jpg', 'dng'].map((extension) =>
    asset({ id: extension, filename: `I1.${extension}`, path: `/p/I1.${extension}`, stackId: 's' }),
  ),
  stacks: [{ id: 's', primaryId: 'jpg', members: ['dng', 'jpg'] }],
});

const rulesWith = (stacking: number, unstacking: number) => ({
  rules: [
    {
      name: 'pairs',
      priority: stacking,
      group: { by: 'stem', same: ['folder'] },
      actions: [{ stack: {} }],
    },
    {
      name: 'singles',
      priority: unstacking,
      match: { extension: 'dng' },
      actions: [{ unstack: true }],
    },
  ],
});

test('a rule that stacks and one that unstacks are a conflict, and nothing happens', () => {
  const { changes, diagnostics } = planOver(rulesWith(0, 0), stacked);
  expect(changes).toEqual([]);
  expect(diagnostics).toMatchObject([
    { code: 'stack-conflict', message: 'I1.jpg: pairs#0 stacks it and singles#0 wants it in no stack.' },
  ]);
});

test('the stronger one counts, and the plan comes to rest', () => {
  const apart = planOver(rulesWith(0, 1), stacked);
  expect([changesIn(apart), apart.diagnostics]).toEqual([['stack.delete s'], []]);
  const together = planOver(rulesWith(1, 0), stacked);
  expect([together.changes, together.diagnostics]).toEqual([[], []]);
});
