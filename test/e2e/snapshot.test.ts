import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
rules:
  - name: copies
    match: { filename: "copy*" }
    actions: [{ tag: copy }]
`;
const OTHER = `version: 1
rules:
  - name: romans
    match: { album: Rome, tag: a/b }
    actions: [{ favorite: true }]
`;

let world: CliWorld;
beforeAll(async () => {
  const assets = { a: { filename: 'copy.jpg' }, b: { filename: 'b.jpg', albums: ['Rome'], tags: ['a/b'] } };
  world = await openCliWorld({ assets }, RULES);
  expect(await world.run(['snapshot', 'library.ndjson'])).toMatchObject({ code: 0 });
});
afterAll(() => world.close());

/** Without the line of when it was read. */
const content = async (file: string): Promise<string> =>
  (await world.read(file))
    .split('\n')
    .filter((line) => !/^{"(readAt|sha256)"/.test(line))
    .join('\n');

test('row B17: a snapshot is private, the same for the same library, and holds what any rules ask for', async () => {
  expect((await stat(join(world.home, 'library.ndjson'))).mode & 0o777).toBe(0o600);
  await world.run(['snapshot', 'again.ndjson']);
  expect(await content('again.ndjson')).toBe(await content('library.ndjson'));
});

test('row B17: plan and explain work on it without a server, with any rules, and the plan can be applied', async () => {
  await world.write('other.yaml', OTHER);
  const before = world.sandbox.requests.length;
  const { code, out, err } = await world.run(['plan', '-c', 'other.yaml', '--snapshot', 'library.ndjson']);
  expect([code, out, err]).toEqual([
    0,
    expect.stringContaining('b.jpg'),
    expect.stringContaining('as it was read at'),
  ]);
  const explained = await world.run(['explain', 'copy.jpg', '--snapshot', 'library.ndjson']);
  expect(explained.out).toContain('+ copy.jpg   tag copy');
  await world.run(['plan', '--snapshot', 'library.ndjson', '--out', 'plan.json']);
  expect(world.sandbox.requests.length).toBe(before);
  expect((await world.run(['apply', 'plan.json', '--yes'])).code).toBe(0);
});

test.each([
  ['cut off', (text: string) => text.slice(0, text.lastIndexOf('{')), 'ends in the middle'],
  ['changed', (text: string) => text.replace('copy.jpg', 'kopie.jpg'), 'was changed after it was written'],
  ['broken', (text: string) => text.replace('{"list":"assets"}', '{"list'), 'is damaged in line'],
  ['of another format', (text: string) => text.replace('snapshot 1', 'snapshot 9'), 'has another format'],
  ['something else', () => '{"a":1}\n', 'is no saved library'],
  ['empty', () => '', 'is empty'],
])('row B17: a snapshot that is %s is refused with the reason', async (_, damage, message) => {
  await world.write('bad.ndjson', damage(await world.read('library.ndjson')));
  const { code, err } = await world.run(['plan', '--snapshot', 'bad.ndjson']);
  expect(code).toBe(1);
  expect(err).toContain(message);
});

test('a plan that cannot be saved is shown all the same', async () => {
  const { code, out, err } = await world.run([
    'plan',
    '--snapshot',
    'library.ndjson',
    '--out',
    'no/such/plan.json',
  ]);
  expect([code, out]).toEqual([1, expect.stringContaining('copy.jpg')]);
  expect(err).toContain('Could not save the plan');
});

test('a mistyped --rule is no fault of the rules', async () => {
  const { code, err } = await world.run(['plan', '--snapshot', 'library.ndjson', '--rule', 'copys']);
  expect([code, err]).toEqual([1, expect.stringContaining('did you mean copies?')]);
  expect(err).not.toContain('cannot be used');
});
