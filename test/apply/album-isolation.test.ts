import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { openWorld } from '../support/world.js';

const RULES = `version: 1
rules:
  - name: family
    for: albums
    match: { name: Family* }
    actions: [{ share: { with: ben@example.org, role: editor } }]
`;

test.each(['2.7.5', '3.1.0'] as const)(
  'row 118: on Immich %s, an album that cannot be shared is reported, and the others are shared',
  async (version) => {
    const names = ['Family 1', 'Family 2', 'Family 3'];
    const library = {
      ...{ user: 'Admin', users: ['Ben'] },
      albums: Object.fromEntries(names.map((name) => [name, {}])),
      assets: {},
    };
    const world = await openWorld(seedFromLiterals(library), version, {
      faults: [
        { method: 'PUT', path: /^\/albums\/[^/]+\/users/, nth: 1, act: { kind: 'status', status: 403 } },
      ],
    });
    try {
      const rules = join(world.folder, 'rules.yaml');
      await writeFile(rules, RULES);
      const plan = await world.plan(rules);
      expect(plan.changes.map(({ op }) => op)).toEqual(['album.share', 'album.share', 'album.share']);
      const { exit, results } = await world.apply(rules, plan);
      expect(exit).toBe('partial');
      expect(results.map(({ state }) => state).sort()).toEqual(['done', 'done', 'failed']);

      // The next plan is about that album alone, and then all is as the rules want it.
      const rest = await world.plan(rules);
      const failed = results.find(({ state }) => state === 'failed')!;
      expect(rest.changes.map(({ id }) => id)).toEqual([failed.id]);
      expect((await world.apply(rules, rest)).exit).toBe('done');
      expect((await world.plan(rules)).changes).toEqual([]);
    } finally {
      await world.close();
    }
  },
);
