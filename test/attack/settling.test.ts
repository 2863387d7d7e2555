import { describe, expect, test } from '@jest/globals';
import { attack } from './attack.js';

describe('the plan after an apply is empty', () => {
  test.each([
    ['a value with levels in it', '{{ description }}'],
    ['levels below a tag', 'places/{{ description }}'],
    ['a value in the middle', 'x{{ description }}y'],
    ['signs of regexes and globs', '[a].(b)*?/{{ description }}'],
    ['spaces around a name', '" trip / rome "'],
    ['no levels between slashes', '/trip//rome/'],
  ])('tags from templates: %s', async (_, tag) => {
    const text = tag.startsWith('"') ? tag : JSON.stringify(tag);
    const { states, again } = await attack(
      {
        a: { filename: 'a.jpg', description: 'Italy//Rome/' },
        b: { filename: 'b.jpg', description: 'Oslo' },
      },
      `  - { name: places, match: { has: [description] }, actions: [{ tag: ${text} }] }`,
    );
    expect(states['asset.tag a.jpg']).toBe('done');
    expect(again).toEqual([]);
  });

  test('albums whose name is written with spaces around it', async () => {
    const { states, again } = await attack(
      { a: { filename: 'a.jpg' } },
      '  - { name: trip, match: { type: image }, actions: [{ add-to-album: { name: " +Trip ", create: true } }] }',
    );
    expect(states['album.add a.jpg']).toBe('done');
    expect(again).toEqual([]);
  });
});
