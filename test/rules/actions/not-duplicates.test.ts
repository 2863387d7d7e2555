import { expect, test } from '@jest/globals';
import { asset, library } from '../../support/asset.js';
import { planOver } from '../../support/planning.js';

const twins = library({
  assets: ['a', 'b'].map((id) =>
    asset({ id, filename: `${id}.jpg`, duplicateId: 'g', exif: { fileSize: id === 'a' ? 9 : 1 } }),
  ),
});
const dismiss = {
  name: 'dismiss',
  group: { by: 'duplicates' },
  actions: [{ 'not-duplicates': true }],
};

test('each member leaves its group, and the plan holds the group for the way back', () => {
  const { changes, diagnostics } = planOver({ rules: [dismiss] }, twins);
  expect(diagnostics).toEqual([]);
  expect(changes).toMatchObject(
    ['a', 'b'].map((id) => ({
      op: 'asset.set',
      target: `asset:${id}`,
      before: { duplicateId: 'g' },
      after: { duplicateId: null },
      group: 'duplicates:g',
    })),
  );
});

test('row 55: no duplicates for one rule, a duplicate to trash for another: a conflict, and nobody is trashed', () => {
  const dedupe = {
    name: 'dedupe',
    group: { by: 'duplicates' },
    actions: [{ 'keep-best': { by: [{ highest: 'file-size' }] } }],
  };
  const { changes, diagnostics } = planOver({ rules: [dismiss, dedupe] }, twins);
  expect(diagnostics).toMatchObject([{ severity: 'error', code: 'kept-and-trashed' }]);
  expect(changes.filter(({ op }) => op === 'asset.trash')).toEqual([]);
});
