import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CliWorld } from '../support/cli-world.js';
import { openDedupeWorld } from '../support/dedupe-world.js';

let world: CliWorld;
beforeEach(async () => {
  world = await openDedupeWorld();
});
afterEach(() => world.close());

test('rows 160, 161: it writes nothing on the server, and twice the same is the same bytes', async () => {
  for (const file of ['one.json', 'two.json'])
    expect((await world.run(['plan', '--out', file])).code).toBe(0);
  expect(world.writes()).toEqual([]);
  // What must differ between two plans of the same library: when they were made, and so the id.
  const stable = async (file: string) =>
    (await world.read(file)).replace(/^ *"(meta|now|id)":.*$/gm, '').replace(/"c-/g, '"c-');
  expect(await stable('two.json')).toBe(await stable('one.json'));
  expect((await stat(join(world.home, 'one.json'))).mode & 0o777).toBe(0o600);
});

test('row 160: a plan leaves no file behind but the one that was asked for', async () => {
  await world.run(['plan', '--out', 'plan.json']);
  expect((await readdir(world.home)).sort()).toEqual(['plan.json', 'rules.yaml']);
});

test('row 172: --detailed-exitcode tells changes from none', async () => {
  expect((await world.run(['plan', '--detailed-exitcode'])).code).toBe(2);
  expect((await world.run(['apply', '--yes'])).code).toBe(0);
  const { code, out } = await world.run(['plan', '--detailed-exitcode']);
  expect(code).toBe(0);
  expect(out).toContain('No changes. Your library matches the rules.');
});

test('rows 15, 189: the key is in no output and in no file', async () => {
  await world.run(['plan', '--out', 'plan.json', '-vv', '--log-file', 'log.json']);
  const { out, err } = await world.run(['apply', 'plan.json', '--yes', '-vv', '--log-file', 'log.json']);
  const files = await readdir(world.home, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  );
  expect(texts.length).toBeGreaterThan(3);
  for (const text of [...texts, out, err]) expect(text).not.toContain(world.sandbox.key);
});

test('row 165: --rule, --label and --skip plan with some rules', async () => {
  const { out } = await world.run(['plan', '--rule', 'screenshots']);
  expect(out).toContain('Screenshot_1.png');
  expect(out).not.toContain('small.jpg');
  expect((await world.run(['plan', '--skip', 'dedupe'])).out).not.toContain('small.jpg');
});

test('plan --asset is about these assets and their groups alone, and says that it is a part', async () => {
  const { out } = await world.run(['plan', '--asset', 'big.jpg', '--out', 'part.json']);
  expect(out).toContain('small.jpg');
  expect(out).not.toContain('Screenshot_1.png');
  expect(out).toContain('only 1 chosen asset');
  const plan = JSON.parse(await world.read('part.json'));
  expect(plan).toMatchObject({
    complete: false,
    options: { assets: [world.asset('big.jpg').id] },
    groups: { [Object.keys(plan.groups)[0]!]: { rule: 'dedupe' } },
  });
  const link = `https://photos.example.net/photos/${world.asset('Screenshot_1.png').id}`;
  const both = await world.run(['plan', '--asset', link, '--asset', 'other.jpg', '--all']);
  expect(both.out).toContain('Screenshot_1.png');
  expect(both.out).not.toContain('small.jpg');
  expect((await world.run(['apply', 'part.json', '--yes'])).code).toBe(0);
});

test.each([
  [['--rule', 'screenshot'], /no enabled rule is called "screenshot"[\s\S]*did you mean screenshots\?/],
  [['--rule', 'dedupe', '--skip', 'dedupe'], /the selection leaves no rule/],
  [['--limit', 'many'], /'--limit <n>' argument 'many' is invalid/],
  [['--limit', '0'], /'--limit <n>' argument '0' is invalid/],
  [['--by', 'moon'], /Allowed choices are rule, asset/],
  [['--label', 'dedupe'], /no enabled rule has the label "dedupe"\s[\s\S]*choose it with --rule dedupe/],
  [['--asset', 'smal.jpg'], /no file "smal.jpg"[\s\S]*did you mean small.jpg\?/],
  [['--lmit', '3'], /unknown option '--lmit'[\s\S]*Did you mean --limit/],
])('row 165: plan %j is refused', async (args, message) => {
  const { code, out, err } = await world.run(['plan', ...args]);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(message);
  expect((await readdir(world.home)).sort()).toEqual(['rules.yaml']);
});

test.each([
  ['missing/plan.json', /Could not save the plan: there is no such file or folder/],
  ['.', /Could not save the plan/],
])('a plan that cannot be saved to %s is shown all the same', async (file, message) => {
  const { code, out, err } = await world.run(['plan', '--out', file]);
  expect([code, out]).toEqual([1, expect.stringContaining('Plan: ')]);
  expect(err).toMatch(message);
});

test('row 166: --limit leaves the rest for the next plan, and nothing is missed', async () => {
  const codes = [];
  for (let round = 0; round < 3; round++)
    codes.push((await world.run(['apply', '--yes', '--limit', '2'])).code);
  expect(codes).toEqual([0, 0, 0]);
  expect((await world.run(['plan', '--detailed-exitcode'])).code).toBe(0);
});

test('row B6: a plan beyond a limit is an error that names the figure, and says so where it is saved', async () => {
  await world.write('rules.yaml', (await world.read('rules.yaml')).replace('count: 5', 'count: 0'));
  const { code, out, err } = await world.run(['plan', '--out', 'plan.json']);
  expect(code).toBe(1);
  expect(out).toContain('--allow deletes=1');
  expect(err).toContain('cannot be applied as it is');
});
