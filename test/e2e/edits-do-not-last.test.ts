import { expect, test } from '@jest/globals';
import { openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
rules:
  - name: stars
    match: { type: image }
    actions: [{ rating: 5 }]
`;
const LIBRARY = {
  assets: {
    a: { filename: 'a.jpg', library: 'NAS' },
    b: { filename: 'b.jpg', library: 'NAS' },
    c: { filename: 'c.jpg', library: 'NAS' },
    d: { filename: 'd.jpg' },
  },
  'read-only': ['NAS'],
};

test.each(['2.7.5', '3.1.0'])(
  'row B8: what will not last in a read-only library stands in the next plan (%s)',
  async (version) => {
    const world = await openCliWorld(LIBRARY, RULES, { version });
    try {
      expect((await world.run(['plan'])).out).not.toContain('will not last');
      expect((await world.run(['apply', '--yes'])).code).toBe(3);
      expect(world.writes().filter((write) => write === 'PUT /assets')).toHaveLength(2);
      const { out } = await world.run(['plan']);
      expect(out).toMatch(
        /3 edits in the external library ".+" will not last: Immich took back the last one, of "[abc]\.jpg"/,
      );
      const { libraries } = world.sandbox.state;
      for (const [id, library] of libraries) libraries.set(id, { ...library, readOnly: false });
      expect((await world.run(['apply', '--yes'])).code).toBe(0);
      await world.write('rules.yaml', RULES.replace('5', '4'));
      expect((await world.run(['plan'])).out).not.toContain('will not last');
    } finally {
      await world.close();
    }
  },
);
