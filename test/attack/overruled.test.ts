import { expect, test } from '@jest/globals';
import { attack } from './attack.js';

const RULES = (one: string, other: string) => `
  - { name: dedupe, group: { by: duplicates }, actions: [{ keep-best: { by: [{ highest: file-size }] } }] }
  - { name: one, match: { filename: a.jpg }, priority: 5, actions: [{ ${one} }] }
  - { name: other, match: { filename: a.jpg }, priority: 5, actions: [{ ${other} }] }`;

test.each([
  ['description: Sunset', 'description: Sunrise'],
  ['tag: sea', 'untag: sea'],
  ['add-to-album: { name: Sea }', 'remove-from-album: Sea'],
])(
  'H1: a copy stays while two stronger rules quarrel over what it was to leave: %s, %s',
  async (one, other) => {
    const { plan, after, again } = await attack(
      {
        best: { filename: 'a.jpg', 'file-size': 9, duplicate: 'd' },
        copy: {
          ...{ filename: 'b.jpg', 'file-size': 1, duplicate: 'd' },
          ...{ description: 'By the sea', tags: ['sea'], albums: ['Sea'], rating: 3 },
        },
      },
      RULES(one, other),
      { safety: 'on-conflict: skip' },
    );
    expect(plan.skipped.map(({ code, by }) => ({ code, by }))).toEqual([
      { code: 'conflict', by: ['dedupe#0', 'one#0', 'other#0'] },
    ]);
    expect(after.assets.copy?.trashed).toBeUndefined();
    expect(after.assets.best?.rating).toBe(3);
    expect(again).toEqual([]);
  },
);
