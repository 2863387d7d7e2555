import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { startSandbox } from '../../src/sandbox/start.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';
import { LIBRARY, openDedupeWorld, RULES } from '../support/dedupe-world.js';

let world: CliWorld;
beforeEach(async () => {
  world = await openDedupeWorld();
  const { code } = await world.run(['plan', '--out', 'plan.json']);
  expect(code).toBe(0);
});
afterEach(() => world.close());

const apply = (...args: readonly string[]) => world.run(['apply', 'plan.json', '--yes', ...args]);

test('rows 162, 163, 164, H34: exactly the saved plan, merges before trash, and then there is nothing left', async () => {
  // Rules that were changed meanwhile do not matter: what was reviewed is what is done.
  const rules = await world.read('rules.yaml');
  await world.write('rules.yaml', 'version: 1\nrules: []\n');
  const { code, out } = await apply();
  expect({ code, out }).toMatchObject({ code: 0 });
  expect(world.asset('small.jpg').deletedAt).not.toBeNull();
  const sent = world.writes();
  expect(sent.indexOf('PUT /albums/:id/assets')).toBeLessThan(sent.indexOf('DELETE /assets'));
  await world.write('rules.yaml', rules);
  expect((await world.run(['plan', '--detailed-exitcode'])).code).toBe(0);
  const again = await apply();
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('so already') });
  for (const once of ['POST /albums', 'PUT /assets', 'DELETE /assets'])
    expect(world.writes().filter((write) => write === once)).toHaveLength(1);
});

test('row 163: against Immich 2.7 too', async () => {
  const old = await openCliWorld(LIBRARY, RULES, { version: '2.7.5' });
  try {
    expect((await old.run(['apply', '--yes'])).code).toBe(0);
    expect(old.asset('small.jpg').deletedAt).not.toBeNull();
    expect((await old.run(['plan', '--detailed-exitcode'])).code).toBe(0);
  } finally {
    await old.close();
  }
});

test('rows 66, 68: without a terminal and without --yes nothing is applied', async () => {
  for (const args of [['apply'], ['apply', 'plan.json']]) {
    const { code, err } = await world.run(args);
    expect(code).toBe(1);
    expect(err).toMatch(/There is no terminal to ask at\. Use --yes/);
  }
  expect(world.writes()).toEqual([]);
});

describe('row 162: a plan is for one user', () => {
  test('of another server or another key it is refused', async () => {
    const other = await startSandbox({
      seed: seedFromLiterals({ ...LIBRARY, user: 'Somebody' }),
      version: '3.1.0',
    });
    const { code, err } = await world.run(['apply', 'plan.json', '--yes'], {
      IMMICH_INSTANCE_URL: other.url,
      IMMICH_API_KEY: other.key,
    });
    const sent = other.requests.filter(({ method }) => method !== 'GET');
    await other.close();
    expect(code).toBe(1);
    expect(err).toMatch(/made for another user[\s\S]*or plan again with this one/);
    expect(sent).toEqual([]);
  });

  test('the same user at another address is told, and goes on', async () => {
    const { port } = new URL(world.sandbox.url);
    const { code, err } = await world.run(['apply', 'plan.json', '--yes'], {
      IMMICH_INSTANCE_URL: `http://localhost:${port}`,
    });
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringContaining('it is applied at http://localhost'),
    });
  });
});

test('row B6: a limit holds until exactly it is raised', async () => {
  await world.write('rules.yaml', (await world.read('rules.yaml')).replace('count: 5', 'count: 0'));
  expect((await world.run(['plan', '--out', 'plan.json'])).code).toBe(1);
  for (const args of [[], ['--allow', 'deletes=0'], ['--allow', 'changes=9']]) {
    const { code, err } = await apply(...args);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('--allow deletes=1') });
  }
  expect(world.writes()).toEqual([]);
  expect((await apply('--allow', 'deletes=1')).code).toBe(0);
});

test.each([
  [['--allow', 'delets=1'], /--allow delets[\s\S]*did you mean deletes\?/],
  [['--allow', 'deletes'], /Expected a name and a number, such as deletes=412/],
])('row B6: apply %j is refused', async (args, message) => {
  const { code, err } = await apply(...args);
  expect(code).toBe(1);
  expect(err).toMatch(message);
  expect(world.writes()).toEqual([]);
});
