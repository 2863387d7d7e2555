import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CliWorld } from '../support/cli-world.js';
import { openDedupeWorld } from '../support/dedupe-world.js';

let world: CliWorld;
beforeEach(async () => {
  world = await openDedupeWorld();
});
afterEach(() => world.close());

test('H33: whatever is run by accident while rules are edited, only apply, undo and watch --apply write', async () => {
  const commands = ['validate', 'test', 'plan', 'plan --out p.json', 'show p.json', 'explain small.jpg'];
  for (const command of [...commands, 'snapshot l.ndjson', 'albums', 'history', 'undo last', 'apply']) {
    const { err } = await world.run(command.split(' '));
    expect(err).not.toContain('unknown command');
  }
  expect(world.writes()).toEqual([]);
});
