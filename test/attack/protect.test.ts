import { describe, expect, test } from '@jest/globals';
import { attack } from './attack.js';

const duplicates = {
  keep: { filename: 'keep.jpg', duplicate: 'd', 'file-size': 9, tags: ['holy'] },
  lose: { filename: 'lose.jpg', duplicate: 'd', 'file-size': 1, description: 'Grandma, 1950' },
};
const safety = 'protect: { tag: holy }';

describe('what safety.protect covers', () => {
  test('H26: a protected keeper takes over a description though another rule may not write one', async () => {
    const { after, states } = await attack(
      duplicates,
      `  - { name: name, match: { filename: keep.jpg }, actions: [{ description: a photo }] }
  - { name: dedupe, group: { by: duplicates }, actions: [{ keep-best: { by: [{ highest: file-size }] } }] }`,
      { safety },
    );
    expect(states['asset.trash lose.jpg']).toBe('done');
    expect(after.assets['keep']?.description).toBe('Grandma, 1950');
  });

  test('a rule about groups does not rewrite a description either', async () => {
    const { after, plan } = await attack(
      { ...duplicates, keep: { ...duplicates.keep, description: 'By hand' } },
      '  - { name: name, group: { by: duplicates }, actions: [{ description: a photo }] }',
      { safety },
    );
    expect(after.assets['keep']?.description).toBe('By hand');
    expect(after.assets['lose']?.description).toBe('a photo');
    expect(plan.skipped.map(({ code }) => code)).toEqual(['protected']);
  });

  test('descriptions are joined where the own one stays', async () => {
    const { after } = await attack(
      { ...duplicates, keep: { ...duplicates.keep, description: 'By hand' } },
      `  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: { description: concat } } }]`,
      { safety },
    );
    expect(after.assets['keep']?.description).toBe('By hand\nGrandma, 1950');
  });
});
