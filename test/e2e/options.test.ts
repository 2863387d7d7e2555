import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { type Cli, openCli } from '../support/cli.js';

const RULES = `
version: 1
rules:
  - name: dedupe
    match: { filename: "dup*" }
    actions: [{ tag: duplicate }]
  - name: screenshots
    match: { filename: "Screenshot*" }
    actions: [{ visibility: archive }]
`;

let cli: Cli;
let sandbox: Sandbox;

beforeEach(async () => {
  const assets = { dup: { filename: 'dup.jpg' }, shot: { filename: 'Screenshot_1.png' } };
  sandbox = await startSandbox({ seed: seedFromLiterals({ assets }), version: '3.1.0' });
  cli = await openCli({
    IMMICH_INSTANCE_URL: sandbox.url,
    IMMICH_API_KEY: sandbox.key,
    IMMICH_RULES_CONFIG: 'rules.yaml',
  });
  await cli.write('rules.yaml', RULES);
});
afterEach(async () => {
  await sandbox.close();
  await cli.close();
});

const writes = () =>
  sandbox.requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/search/')).length;

describe('options that would mean less than what happens', () => {
  test.each([
    ['--rule', 'dedupe'],
    ['--label', 'x'],
    ['--asset', 'dup.jpg'],
    ['--skip', 'dedupe'],
    ['--limit', '1'],
  ])('a saved plan is never applied with %s', async (...option) => {
    await cli.run(['plan', '--out', 'plan.json']);
    const { code, err } = await cli.run(['apply', 'plan.json', '--yes', ...option]);
    expect([code, writes()]).toEqual([1, 0]);
    expect(err).toContain(`${option[0]} cannot narrow a saved plan`);
  });
  test.each([
    [['plan', '--limit', 'ten'], 'Expected a whole number above 0.'],
    [['apply', '--yes', '--limit', '-5'], 'Expected a whole number above 0.'],
    [['plan', '--by', 'photo'], 'Allowed choices are rule, asset.'],
    [['plan', '--rule', 'screnshots'], 'did you mean screenshots?'],
    [['plan', '--asset', 'dub.jpg'], 'did you mean dup.jpg?'],
  ])('%j is refused', async (args, message) => {
    const { code, err } = await cli.run(args);
    expect([code, writes()]).toEqual([1, 0]);
    expect(err).toContain(message);
  });
});
