import { expect, test } from '@jest/globals';
import { assetNamed, attack, VERSIONS } from './attack.js';

test.each(['archive', '[{ tag: worse }]', 'stack'])(
  'H1: what another rule trashes waits for what its group takes over from it, also where the others are to stay: %s',
  async (others) => {
    for (const version of VERSIONS) {
      const { states, after } = await attack(
        {
          best: { filename: 'a.jpg', 'file-size': 9, duplicate: 'd' },
          copy: { filename: 'b.jpg', 'file-size': 1, duplicate: 'd', tags: ['sea'], rating: 3 },
        },
        `  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [tags, rating], others: ${others} } }]
  - { name: delete-small, match: { filename: b.jpg }, actions: [{ delete: trash }] }`,
        { version, faults: [{ path: /^\/tags/, method: 'PUT', act: { kind: 'status', status: 400 } }] },
      );
      expect(states['asset.trash b.jpg']).toMatch(/^blocked/);
      expect(after.assets.best?.rating).toBe(3);
      expect(after.assets.copy).toMatchObject({ tags: ['sea'] });
      expect(after.assets.copy?.trashed).toBeUndefined();
    }
  },
);

test('H1: what another rule trashes stays when somebody has trashed what took over from it', async () => {
  for (const version of VERSIONS) {
    const { states, after } = await attack(
      {
        best: { filename: 'a.jpg', 'file-size': 9, duplicate: 'd' },
        copy: { filename: 'b.jpg', 'file-size': 1, duplicate: 'd', rating: 3 },
      },
      `  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [rating], others: archive } }]
  - { name: delete-small, match: { filename: b.jpg }, actions: [{ delete: trash }] }`,
      {
        version,
        faults: [
          {
            ...{ path: '/assets', method: 'PUT' },
            act: {
              kind: 'meanwhile',
              change: (state) => {
                assetNamed(state, 'a.jpg').deletedAt = '2026-01-31T12:00:00.000Z';
              },
            },
          },
        ],
      },
    );
    expect(states['asset.trash b.jpg']).toMatch(/^blocked: .*rating.* did not last$/);
    expect(after.assets.copy?.trashed).toBeUndefined();
  }
});
