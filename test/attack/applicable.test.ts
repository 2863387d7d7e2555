import { describe, expect, test } from '@jest/globals';
import { attack, VERSIONS } from './attack.js';

const keepBest = (by: string, others: string) => `{ keep-best: { by: [${by}], others: ${others} } }`;

describe.each(VERSIONS)('a plan without errors can be applied, on Immich %s', (version) => {
  test('an offline member of a duplicate group does not make the group stale', async () => {
    const { states, again } = await attack(
      {
        best: { filename: 'best.jpg', duplicate: 'd', 'file-size': 9 },
        worse: { filename: 'worse.jpg', duplicate: 'd', 'file-size': 1 },
        away: { filename: 'away.jpg', duplicate: 'd', library: 'NAS', offline: true },
      },
      `  - { name: label, group: { by: duplicates }, actions: [{ tag: double }] }
  - { name: dedupe, group: { by: duplicates }, actions: [${keepBest('{ highest: file-size }', 'trash')}] }`,
      { version },
    );
    expect(states['asset.trash worse.jpg']).toBe('done');
    expect(states['asset.tag best.jpg']).toBe('done');
    expect(again).toEqual([]);
  });

  test('a stack with an offline member is completed', async () => {
    const { states, after, again } = await attack(
      {
        raw: { filename: 'x.nef', stack: { name: 's', primary: true } },
        away: { filename: 'other.nef', stack: 's', library: 'NAS', offline: true },
        jpeg: { filename: 'x.jpg' },
      },
      '  - { name: pairs, group: { by: stem, within: 10s }, actions: [{ stack: {} }] }',
      { version },
    );
    expect(Object.values(states)).toEqual(['done']);
    expect(Object.values(after.assets).filter(({ stack }) => stack).length).toBe(3);
    expect(again).toEqual([]);
  });
});
