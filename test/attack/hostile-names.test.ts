import { expect, test } from '@jest/globals';
import { attack } from './attack.js';

test.each(['id:anything', '0b5d1c3e-7f0a-4b8e-9c55-0123456789ab'])(
  'a description cannot pick an album by an id, nor stop the plan: %s',
  async (description) => {
    const { plan, states, again } = await attack(
      { odd: { filename: 'odd.jpg', description }, fine: { filename: 'fine.jpg', description: 'Rome' } },
      `  - name: albums
    match: { has: [description] }
    actions: [{ add-to-album: { name: "{{ description }}", create: true } }]`,
    );
    expect(plan.skipped.map(({ code }) => code)).toEqual(['looks-like-id']);
    expect(states).toEqual({ 'album.create album:+Rome': 'done', 'album.add fine.jpg': 'done' });
    expect(again).toEqual([]);
  },
);
