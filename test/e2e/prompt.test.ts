import { spawn } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { environment, MAIN, type Running, watchProcess } from '../support/cli.js';
import type { CliWorld } from '../support/cli-world.js';
import { openDedupeWorld } from '../support/dedupe-world.js';

let world: CliWorld;
const running: Running[] = [];
beforeEach(async () => {
  world = await openDedupeWorld();
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  await world.close();
});

/** The program at a terminal: `script` of util-linux makes a pseudo terminal and passes on what is typed. */
function atTerminal(
  command: string,
  env: Record<string, string> = {},
): Running & { type(keys: string): void } {
  const line = `stty cols 120; exec ${process.execPath} ${MAIN} ${command}`;
  const child = spawn('script', ['-qec', line, '/dev/null'], {
    cwd: world.home,
    env: environment(world.home, {
      TERM: 'xterm-256color',
      IMMICH_INSTANCE_URL: world.sandbox.url,
      IMMICH_API_KEY: world.sandbox.key,
      IMMICH_RULES_CONFIG: 'rules.yaml',
      ...env,
    }),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const run = watchProcess(child);
  running.push(run);
  return { ...run, type: (keys) => void child.stdin.write(keys) };
}

const QUESTION = /Type 1 to move 1 \w+ to the trash and make the other changes/;

describe('rows 66, 68: the plan is shown, and asked about once', () => {
  test('typing the number of photos to trash applies it', async () => {
    const run = atTerminal('apply');
    await run.says(QUESTION);
    expect(world.writes()).toEqual([]);
    run.type('1\r');
    const { code, out } = await run.ended;
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/Done: .*6 changes applied/) });
    expect(world.asset('small.jpg').deletedAt).not.toBeNull();
  });

  test.each([
    ['yes', 'yes\r'],
    ['y', 'y\r'],
    ['nothing but Enter', '\r'],
    ['another number', '2\r'],
    ['n', 'n\r'],
    ['Ctrl-C', '\u0003'],
    ['Escape', '\u001b'],
    ['the end of input', '\u0004'],
  ])('%s does not', async (_, keys) => {
    const run = atTerminal('apply');
    await run.says(QUESTION);
    run.type(keys);
    await run.says(/Nothing was applied/);
    expect(await run.ended).toMatchObject({ code: 1 });
    expect(world.writes()).toEqual([]);
  });

  test('without a photo to trash the word is yes', async () => {
    const run = atTerminal('apply --rule screenshots');
    await run.says(/Only "yes" does/);
    run.type('yes\r');
    expect(await run.ended).toMatchObject({ code: 0 });
  });

  test('a saved plan that trashes is asked about too; --yes is not', async () => {
    await world.run(['plan', '--out', 'plan.json']);
    const run = atTerminal('apply plan.json');
    await run.says(QUESTION);
    run.type('no\r');
    expect(await run.ended).toMatchObject({ code: 1 });
    expect(world.writes()).toEqual([]);
    expect(await atTerminal('apply plan.json --yes').ended).toMatchObject({ code: 0 });
  });
});

describe('row 66: --interactive asks about each group, and does what was answered y or yes', () => {
  const GROUP = /1 of 2: do this\? \[y\/N\]/;
  const REST = /2 of 2: do this\?/;

  test.each(['y', 'YES'])('%s', async (yes) => {
    const run = atTerminal('apply --interactive');
    await run.says(/small\.jpg.*lost to|lost on/);
    await run.says(GROUP);
    run.type(`${yes}\r`);
    await run.says(REST);
    run.type('n\r');
    expect(await run.ended).toMatchObject({
      code: 0,
      out: expect.stringMatching(/Done: .*3 changes applied/),
    });
    expect(world.asset('small.jpg').deletedAt).not.toBeNull();
    expect(world.asset('Screenshot_1.png').visibility).toBe('timeline');
    expect(world.writes()).not.toContain('POST /albums');
  });

  test('what was not chosen stays, with the album that only it needs; a saved plan is asked about as well', async () => {
    await world.run(['plan', '--out', 'plan.json']);
    const run = atTerminal('apply plan.json -i');
    await run.says(GROUP);
    run.type('\r');
    await run.says(REST);
    run.type('yes\r');
    expect(await run.ended).toMatchObject({ code: 0, out: expect.stringMatching(/3 changes applied/) });
    expect(world.asset('small.jpg').deletedAt).toBeNull();
    expect(world.asset('Screenshot_1.png').visibility).toBe('archive');
  });

  test.each([
    ['n, no', ['n\r', 'no\r']],
    ['anything else', ['1\r', 'yeah\r']],
    ['q after a yes', ['y\r', 'q\r']],
    ['Ctrl-C after a yes', ['y\r', '\u0003']],
    ['the end of input after a yes', ['y\r', '\u0004']],
  ])('%s: nothing', async (_, [first, second]) => {
    const run = atTerminal('apply --interactive');
    await run.says(GROUP);
    run.type(first!);
    await run.says(REST);
    run.type(second!);
    await run.says(/Nothing was applied/);
    expect(await run.ended).toMatchObject({ code: 1 });
    expect(world.writes()).toEqual([]);
  });

  test('without a terminal, or together with --yes, it does nothing', async () => {
    expect(await world.run(['apply', '--interactive'])).toMatchObject({ code: 1 });
    const { code, err } = await world.run(['apply', '--interactive', '--yes']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('choose one') });
    expect(world.writes()).toEqual([]);
  });
});

describe('row 67: at a terminal', () => {
  test('a plan asks nothing and sends nothing; it has colours and links unless NO_COLOR is set', async () => {
    const { code, out } = await atTerminal('plan').ended;
    expect(code).toBe(0);
    expect(out).not.toMatch(/Type 1|Only "yes"/);
    expect(out).toMatch(/\u001b\[3[123]m/);
    expect(out).toContain(`\u001b]8;;${world.sandbox.url}/photos/${world.asset('small.jpg').id}\u001b\\`);
    const plain = await atTerminal('plan', { NO_COLOR: '1' }).ended;
    expect(plain.out).not.toMatch(/\u001b\[3\d/);
    expect(world.writes()).toEqual([]);
  });

  test('row 190: an apply shows how far it is', async () => {
    world.sandbox.setFaults([{ method: 'PUT', act: { kind: 'delay', ms: 300 } }]);
    const run = atTerminal('apply --yes');
    await run.says(/Applying \[.*\] \d\/6/);
    expect(await run.ended).toMatchObject({ code: 0 });
  });
});
