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
    expect(after.assets.keep?.description).toBe('Grandma, 1950');
  });

  test('a rule about groups does not rewrite a description either', async () => {
    const { after, plan } = await attack(
      { ...duplicates, keep: { ...duplicates.keep, description: 'By hand' } },
      '  - { name: name, group: { by: duplicates }, actions: [{ description: a photo }] }',
      { safety },
    );
    expect(after.assets.keep?.description).toBe('By hand');
    expect(after.assets.lose?.description).toBe('a photo');
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
    expect(after.assets.keep?.description).toBe('By hand\nGrandma, 1950');
  });

  const dedupe = (more: string) =>
    `  - { name: dedupe, group: { by: duplicates }, actions: [{ keep-best: { by: [{ highest: file-size }], ${more} } }] }`;

  test('a merge that replaces takes nothing from a protected keeper, but gives', async () => {
    const keep = { ...duplicates.keep, tags: ['holy', 'own'], albums: ['Own'] };
    const lose = { ...duplicates.lose, tags: ['theirs'], albums: ['Theirs'] };
    const { after, plan } = await attack({ keep, lose }, dedupe('merge: { tags: others, albums: others }'), {
      safety,
    });
    expect(after.assets.keep?.tags).toEqual(['holy', 'own', 'theirs']);
    expect(after.assets.keep?.albums).toEqual(['Own', 'Theirs']);
    expect(after.assets.lose?.trashed).toBe(true);
    expect(plan.skipped.map(({ code, reason }) => `${code}: ${reason}`)).toEqual([
      'protected: safety.protect covers it, so it stays in album Own',
      'protected: safety.protect covers it, so tag holy stays',
      'protected: safety.protect covers it, so tag own stays',
    ]);
  });

  test('nor is anything taken from a protected copy that is not kept', async () => {
    const both = { ...duplicates, lose: { ...duplicates.lose, tags: ['holy'], albums: ['Rome'] } };
    const { after } = await attack(both, dedupe('others: [{ untag: holy }, { remove-from-album: Rome }]'), {
      safety,
    });
    expect(after.assets.lose).toMatchObject({ tags: ['holy'], albums: ['Rome'] });
  });

  test.each([
    ['the tag', 'tag: holy', '{ untag: holy }', {}],
    ['the album', 'album: Family', '{ remove-from-album: Family }', { albums: ['Family'] }],
    ['the favorite', 'favorite: true', '{ favorite: false }', { favorite: true }],
    ['the stars', 'rating: { min: 4 }', '{ rating: 1 }', { rating: 5 }],
  ])('no rule takes away %s that protects', async (_, protect, action, stays) => {
    const photo = {
      filename: 'a.jpg',
      tags: ['holy', 'other'],
      albums: ['Family'],
      favorite: true,
      rating: 5,
    };
    const { after, plan, again } = await attack(
      { photo },
      `  - { name: take, match: { filename: a.jpg }, actions: [${action}, { untag: other }] }`,
      { safety: `protect: { ${protect} }` },
    );
    expect(after.assets.photo).toMatchObject({ ...stays, tags: ['holy'] });
    expect(plan.skipped.map(({ code }) => code)).toEqual(['protected']);
    expect(again).toEqual([]);
  });

  test('one of two things that protect may go, the other stays', async () => {
    const { after } = await attack(
      { photo: { filename: 'a.jpg', tags: ['a', 'b'] } },
      '  - { name: take, match: { filename: a.jpg }, actions: [{ untag: b }, { untag: a }] }',
      { safety: 'protect: { tag: [a, b] }' },
    );
    expect(after.assets.photo?.tags).toEqual(['b']);
  });

  test('a `sync` rule takes out of its own album what does not belong there', async () => {
    const { after } = await attack(
      {
        a: { filename: 'a.jpg', albums: ['Best'], rating: 5 },
        b: { filename: 'b.jpg', albums: ['Best'], rating: 1 },
      },
      '  - { name: best, match: { rating: { min: 4 } }, actions: [{ add-to-album: { name: Best, sync: true } }] }',
      { safety: 'protect: { album: Best }' },
    );
    expect(after.assets.a?.albums).toEqual(['Best']);
    expect(after.assets.b?.albums ?? []).toEqual([]);
  });
});
