import { afterEach, describe, expect, test } from '@jest/globals';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

/** Writes down what it was given, all of it. */
const TELL = `import { appendFileSync, readFileSync } from 'node:fs';
const told = { input: readFileSync(0, 'utf8'), arguments: process.argv.slice(2), env: process.env };
appendFileSync('told.ndjson', JSON.stringify(told) + '\\n');
`;

const rules = (command: string) => `version: 1
notify: { command: ${command} }
rules:
  - name: hostile
    match: { type: image }
    actions: [{ tag: "{{ stem }}" }]
`;

let world: CliWorld;
afterEach(() => world.close());

async function open(command = 'node tell.mjs --to "the two of us"'): Promise<void> {
  const assets = { a: { filename: '$(touch pwned); `touch pwned` --exec.jpg' } };
  world = await openCliWorld({ assets }, rules(JSON.stringify(command)));
  await world.write('tell.mjs', TELL);
}

const told = async () =>
  (await world.read('told.ndjson').catch(() => ''))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('row B28: notify', () => {
  test('after a run, the command reads a summary, as JSON and without a shell', async () => {
    await open();
    expect(await world.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    const [{ input, arguments: given, env }] = await told();
    expect(JSON.parse(input)).toMatchObject({
      event: 'applied',
      server: world.sandbox.url,
      plan: { summary: { add: 2, trash: 0 }, rules: [{ name: 'hostile', matched: 1 }], errors: [] },
      run: { exit: 'done', counts: { done: 2, failed: 0 } },
    });
    expect(given).toEqual(['--to', 'the two of us']);
    expect(env.IMMICH_API_KEY).toBeUndefined();
    expect(input + JSON.stringify(env)).not.toContain(world.sandbox.key);
    await expect(world.read('pwned')).rejects.toThrow();
  });

  test('a plan alone tells nobody, nor does a run with nothing to do', async () => {
    await open();
    await world.run(['plan']);
    expect(await told()).toEqual([]);
    await world.run(['apply', '--yes']);
    await world.run(['apply', '--yes']);
    expect(await told()).toHaveLength(1);
  });

  test('what it cannot do is a warning, and the run is as good as without', async () => {
    await open('./no-such-program');
    const { code, err } = await world.run(['apply', '--yes']);
    expect(err).toContain('Warning: the command of notify failed: there is no such program');
    expect(code).toBe(0);
  });

  test('watch tells of a plan with news, of what it applied, and of what went wrong', async () => {
    await open();
    const watching = world.start(['watch', '--every', '1s']);
    await watching.says(/2 to add/);
    await watching.says(/no new changes since/);
    world.sandbox.setFaults([{ path: '/users/me', act: { kind: 'status', status: 400 } }]);
    await watching.says(/Watching goes on/);
    watching.child.kill('SIGINT');
    await watching.ended;
    const events = (await told()).map(({ input }) => JSON.parse(input).event);
    expect(events[0]).toBe('planned');
    expect(events).toContain('failed');
    expect(events.filter((event) => event === 'planned')).toHaveLength(1);
  });
});
