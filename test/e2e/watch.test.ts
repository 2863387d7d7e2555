import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { type Cli, openCli, type Running } from '../support/cli.js';

const rules = (tag: string): string => `
version: 1
include: [more/*.yaml]
rules:
  - { name: all, match: { filename: "*.jpg" }, actions: [{ tag: ${tag} }] }
`;

let cli: Cli;
let sandbox: Sandbox;
let watching: Running;

beforeEach(async () => {
  sandbox = await startSandbox({
    seed: seedFromLiterals({ assets: { a: { filename: 'a.jpg' } } }),
    version: '3.1.0',
  });
  cli = await openCli({
    IMMICH_INSTANCE_URL: sandbox.url,
    IMMICH_API_KEY: sandbox.key,
    IMMICH_RULES_CONFIG: 'rules.yaml',
  });
  await cli.write('rules.yaml', rules('one').replace('include: [more/*.yaml]\n', ''));
});
afterEach(async () => {
  watching.child.kill('SIGINT');
  await watching.ended;
  await sandbox.close();
  await cli.close();
});

describe('rows 173, 174: watch plans again', () => {
  test('when the file is written in place, replaced, or deleted and made again', async () => {
    watching = cli.start(['watch']);
    await watching.says(/one/);
    await cli.write('rules.yaml', rules('two').replace('include: [more/*.yaml]\n', ''));
    await watching.says(/two/);
    await cli.write('next.yaml', rules('three').replace('include: [more/*.yaml]\n', ''));
    await rename(join(cli.home, 'next.yaml'), join(cli.home, 'rules.yaml'));
    await watching.says(/three/);
    await rm(join(cli.home, 'rules.yaml'));
    await cli.write('rules.yaml', rules('four').replace('include: [more/*.yaml]\n', ''));
    await watching.says(/four/);
  });

  test('and keeps the last good rules when the new ones are broken', async () => {
    watching = cli.start(['watch']);
    await watching.says(/one/);
    await cli.write('rules.yaml', 'version: 1\nrules: [{ nmae: x }]\n');
    await watching.says(/last good rules stay/);
    await cli.write('rules.yaml', rules('five').replace('include: [more/*.yaml]\n', ''));
    await watching.says(/five/);
  });

  test('on a timer for new photos; an error in one cycle ends nothing', async () => {
    watching = cli.start(['watch', '--every', '1s']);
    await watching.says(/one/);
    sandbox.setFaults([{ path: '/users/me', nth: 1, act: { kind: 'status', status: 400 } }]);
    await watching.says(/refused/);
    await watching.says(/No news since/);
  });

  test('and applies, with every limit, when asked', async () => {
    watching = cli.start(['watch', '--apply']);
    await watching.says(/one/);
    await watching.says(/1 change/);
    expect(sandbox.requests.some(({ method, path }) => method === 'PUT' && path === '/tags')).toBe(true);
  });

  test('row 176: Ctrl-C ends it with a word', async () => {
    watching = cli.start(['watch']);
    await watching.says(/one/);
    watching.child.kill('SIGINT');
    const { code, err } = await watching.ended;
    expect(code).toBe(0);
    expect(err).toContain('Stopped watching.');
  });
});
