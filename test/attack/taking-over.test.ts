import { describe, expect, test } from '@jest/globals';
import { attack, VERSIONS } from './attack.js';

const keepBest = (merge: string) =>
  `  - { name: dedupe, group: { by: duplicates }, actions: [{ keep-best: { by: [{ highest: file-size }], merge: ${merge} } }] }`;

describe.each(VERSIONS)('what the kept copy had before, on Immich %s', (version) => {
  test('its own tags and albums stay when it could not be given those of the others', async () => {
    const { after, states } = await attack(
      {
        best: { filename: 'best.jpg', duplicate: 'd', 'file-size': 9, tags: ['own'], albums: ['Own'] },
        copy: { filename: 'copy.jpg', duplicate: 'd', 'file-size': 1, tags: ['theirs'], albums: ['Theirs'] },
      },
      keepBest('{ tags: others, albums: others }'),
      {
        version,
        faults: [{ method: 'PUT', path: /^\/tags\/.+\/assets$/, act: { kind: 'status', status: 400 } }],
      },
    );
    expect(states['asset.untag best.jpg']).toMatch(/^blocked: it waits for tagging/);
    expect(after.assets.best?.tags).toEqual(['own']);
    expect(after.assets.best?.albums).toContain('Own');
    expect(after.assets.copy?.trashed).toBeUndefined();
  });

  test('the others leave no album that the kept one did not get into', async () => {
    const { after, states } = await attack(
      {
        best: { filename: 'best.jpg', duplicate: 'd', 'file-size': 9 },
        copy: { filename: 'copy.jpg', duplicate: 'd', 'file-size': 1, albums: ['Rome'] },
      },
      `  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [albums], others: [{ remove-from-album: Rome }] } }]`,
      {
        version,
        faults: [{ method: 'PUT', path: /^\/albums\/.+\/assets$/, act: { kind: 'status', status: 400 } }],
      },
    );
    expect(states['album.remove copy.jpg']).toMatch(/^blocked: it waits for adding "best.jpg"/);
    expect(after.assets.copy?.albums).toEqual(['Rome']);
  });

  test('its own description stays as it was written, with blank and repeated lines', async () => {
    const poem = 'Oh, Susanna\n\ndo not cry\n\nOh, Susanna';
    const { after } = await attack(
      {
        best: { filename: 'best.jpg', duplicate: 'd', 'file-size': 9, description: poem },
        copy: {
          filename: 'copy.jpg',
          duplicate: 'd',
          'file-size': 1,
          description: 'do not cry\nSung by Ben',
        },
      },
      keepBest('{ description: concat }'),
      { version },
    );
    expect(after.assets.best?.description).toBe(`${poem}\nSung by Ben`);
  });
});
