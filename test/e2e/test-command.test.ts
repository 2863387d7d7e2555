import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const rules = (wanted: string): string => `version: 1
rules:
  - name: copies
    match: { filename: "copy*" }
    actions: [{ tag: copy }]
tests:
  - name: copies get their tag
    assets: { a: { filename: copy.jpg } }
    expect: { a: [tag: ${wanted}] }
`;

let world: CliWorld;
beforeEach(async () => {
  world = await openCliWorld({ assets: { a: { filename: 'copy.jpg' } } }, rules('copy'));
});
afterEach(() => world.close());

test('row B10: test runs offline and says what failed, where', async () => {
  expect(await world.run(['test', '--coverage'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 test passed.'),
  });
  await world.write('rules.yaml', rules('copies'));
  const { code, out } = await world.run(['test']);
  expect(code).toBe(1);
  expect(out).toContain('Test "copies get their tag": a: wanted tag: copies; got tag: copy. [test-failed]');
  expect(out).toContain('at rules.yaml:9:15');
  expect(JSON.parse((await world.run(['test', '--format', 'json'])).out)).toMatchObject({
    passed: 0,
    failed: 1,
  });
  expect(world.sandbox.requests).toEqual([]);
});

test('row B10: a failing test refuses the apply before anything is read or sent', async () => {
  await world.run(['plan', '--out', 'plan.json']);
  const before = world.sandbox.requests.length;
  await world.write('rules.yaml', rules('copies'));
  for (const args of [
    ['apply', '--yes'],
    ['apply', 'plan.json', '--yes'],
  ]) {
    const { code, err } = await world.run(args);
    expect([code, world.sandbox.requests.length]).toEqual([1, before]);
    expect(err).toContain('A test of the rules fails.');
  }
  await world.write('rules.yaml', rules('copy'));
  expect((await world.run(['apply', 'plan.json', '--yes'])).code).toBe(0);
});

test('test --rule runs the tests that may be about this rule, with all the rules', async () => {
  await world.write(
    'rules.yaml',
    `version: 1
rules:
  - { name: copies, match: { filename: "copy*" }, actions: [{ tag: copy }] }
  - { name: films, labels: [slow], match: { type: video }, actions: [{ tag: film }] }
tests:
  - { name: both, assets: { a: { filename: copy.mp4 } }, expect: { a: [tag: copy, tag: film] } }
  - { name: one, only: [copies], assets: { a: { filename: copy.mp4 } }, expect: { a: [tag: copy] } }
`,
  );
  expect((await world.run(['test'])).out).toContain('2 tests passed.');
  expect((await world.run(['test', '--label', 'slow'])).out).toContain('1 test passed.');
  expect((await world.run(['test', '--rule', 'copies'])).out).toContain('2 tests passed.');
  const { code, err } = await world.run(['test', '--rule', 'copys']);
  expect([code, err]).toEqual([1, expect.stringContaining('did you mean copies?')]);
});
