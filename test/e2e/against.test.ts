import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { openCliWorld } from '../support/cli-world.js';

const rule = (tag: string): string =>
  `version: 1\nrules:\n  - name: copies\n    match: { filename: "copy*" }\n    actions: [{ tag: ${tag} }]\n`;

test('row B3: plan --against shows what an edit of the rules changes, also of included files', async () => {
  const assets = { a: { filename: 'copy.jpg' }, b: { filename: 'b.jpg' } };
  const world = await openCliWorld({ assets }, 'version: 1\ninclude: [more/*.yaml]\n');
  try {
    await world.write('more/copies.yaml', rule('old'));
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], {
        cwd: world.home,
      });
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'rules');
    await world.write('more/copies.yaml', rule('new'));
    const { code, out } = await world.run(['plan', '--against', 'HEAD']);
    expect(code).toBe(0);
    expect(out).toMatch(/Only in the rules as they are now: 2 changes[\s\S]*tag new/);
    expect(out).toMatch(/Only in the rules of HEAD: 2 changes[\s\S]*tag old/);
    expect(world.writes()).toEqual([]);
    const { code: unknown, err } = await world.run(['plan', '--against', 'nowhere']);
    expect([unknown, err]).toEqual([1, expect.stringContaining('There is no commit "nowhere".')]);
  } finally {
    await world.close();
  }
});
