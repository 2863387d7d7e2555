import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CliWorld } from '../support/cli-world.js';
import { openDedupeWorld, STACK } from '../support/dedupe-world.js';

let world: CliWorld;
let plan: string;
beforeAll(async () => {
  world = await openDedupeWorld();
  await world.run(['plan', '--out', 'plan.json']);
  plan = await world.read('plan.json');
});
afterAll(() => world.close());

describe('row 162: a file that is not exactly a plan of ours is refused', () => {
  test.each<[string, (text: string) => string | Uint8Array, RegExp]>([
    ['cut off in the middle', (text) => text.slice(0, text.length / 2), /ends in the middle/],
    ['cut off at its last byte', (text) => text.trimEnd().slice(0, -1), /ends in the middle/],
    ['empty', () => '', /is empty/],
    ['edited by hand', (text) => text.replace('"archive"', '"timeline"'), /changed after it was written/],
    ['of a later version', (text) => text.replace('"1.0"', '"9.0"'), /format|version/],
    ['two plans in a row', (text) => text + text, /plan/],
    ['a picture', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), /is no JSON/],
    ['the rules', () => 'version: 1\nrules: []\n', /is no JSON/],
    ['other JSON', () => '{"name":"immich-rules"}', /plan/],
  ])('%s', async (_, damage, message) => {
    await world.write('damaged.json', damage(plan));
    for (const command of [
      ['apply', 'damaged.json', '--yes'],
      ['show', 'damaged.json'],
    ]) {
      const { code, out, err } = await world.run(command);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(message);
      expect(err).toMatch(/plan --out|Run `immich-rules plan` again/);
      expect(err).not.toMatch(STACK);
    }
    expect(world.writes()).toEqual([]);
  });

  test('a file that is not there', async () => {
    const { code, err } = await world.run(['apply', 'plan.jsn', '--yes']);
    expect(code).toBe(1);
    expect(err).toMatch(/Could not read the plan: there is no such file[\s\S]*plan\.jsn/);
  });
});
