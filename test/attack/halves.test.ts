import { describe, expect, test } from '@jest/globals';
import { assetNamed, attack, VERSIONS } from './attack.js';

describe.each(VERSIONS)('what belongs together, on Immich %s', (version) => {
  test('H8: a visible motion part is not trashed away from its photo', async () => {
    const { plan, after } = await attack(
      {
        still: { filename: 'a.heic', 'live-video': 'motion' },
        motion: { filename: 'a.mov', type: 'video', visibility: 'timeline' },
        film: { filename: 'b.mov', type: 'video' },
      },
      '  - { name: no-videos, match: { type: video }, actions: [{ delete: trash }] }',
      { version },
    );
    expect(plan.skipped.map(({ code }) => code)).toEqual(['motion-part']);
    expect(after.assets.motion?.trashed).toBeUndefined();
    expect(after.assets.film?.trashed).toBe(true);
  });

  test('H1: one file that two external libraries have stays, though Immich groups only one of the two', async () => {
    const { plan, after } = await attack(
      {
        best: { filename: 'best.png', duplicate: 'd', 'file-size': 9 },
        copy: { filename: 'a.jpg', path: '/nas/a.jpg', duplicate: 'd', 'file-size': 1, library: 'NAS' },
        twin: { filename: 'a.jpg', path: '/nas/A.jpg', library: 'Everything' },
      },
      `  - name: dedupe
    match: { library: [NAS, upload] }
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }] } }]`,
      { version },
    );
    expect(plan.skipped.map(({ code }) => code)).toEqual(['same-file']);
    expect(after.assets.copy?.trashed).toBeUndefined();
  });

  test('H12: a stack that somebody added to since the plan is not trashed in part', async () => {
    const { states, after } = await attack(
      {
        best: { filename: 'x.png', 'file-size': 9 },
        top: { filename: 'x.jpg', 'file-size': 1, stack: 'pair' },
        below: { filename: 'x.heic', 'file-size': 2, stack: 'pair' },
        new: { filename: 'new.jpg' },
      },
      `  - name: dedupe
    group: { by: stem, within: 10s }
    actions: [{ keep-best: { by: [{ highest: file-size }] } }]`,
      {
        version,
        meanwhile: (state) => {
          const { stackId } = assetNamed(state, 'x.jpg');
          const added = assetNamed(state, 'new.jpg');
          added.stackId = stackId;
          state.stacks.get(stackId!)!.assetIds.add(added.id);
        },
      },
    );
    const stale = 'stale: its stack has other members than when it was planned';
    expect(states).toEqual({ 'asset.trash x.jpg': stale, 'asset.trash x.heic': stale });
    expect(Object.values(after.assets).filter(({ trashed }) => trashed)).toEqual([]);
  });
});
