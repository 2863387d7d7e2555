import { expect, test } from '@jest/globals';
import { asset, library } from '../../support/asset.js';
import { planOver } from '../../support/planning.js';

test('row 91: what cannot be is listed with the text of the rule, and nothing changes', () => {
  const rules = [{ name: 'odd', match: { tag: 'meme' }, actions: [{ review: 'odd: {{ filename }}' }] }];
  const plan = planOver(
    { rules },
    library({ assets: [asset({ id: 'a', filename: 'a.jpg', tags: ['meme'] })] }),
  );
  expect(plan.changes).toEqual([]);
  expect(plan.skipped).toEqual([{ target: 'asset:a', by: ['odd#0'], code: 'review', reason: 'odd: a.jpg' }]);
});
