import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';

const execute = promisify(execFile);
jest.setTimeout(120_000);

let folder: string;
let home: string;
/** npm as the developer has it set up, so that the packages that are here already need not be fetched. */
const run = async (file: string, args: readonly string[], cwd: string, env: Record<string, string> = {}) => {
  const { NODE_OPTIONS: _, ...own } = process.env;
  return execute(file, args, { cwd, env: { ...own, ...env }, timeout: 60_000, killSignal: 'SIGKILL' });
};
const installed = (...args: string[]) =>
  run('npx', ['--no-install', 'immich-rules', ...args], join(folder, 'app'), {
    HOME: home,
    XDG_CONFIG_HOME: '',
    IMMICH_RULES_CONFIG: '',
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'immich-rules-package-'));
  home = join(folder, 'home');
  await mkdir(join(folder, 'app'));
  await mkdir(home);
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], process.cwd());
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'))!;
  const options = ['--no-audit', '--no-fund', '--prefer-offline'];
  await run('npm', ['install', ...options, join(folder, tarball)], join(folder, 'app'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the packed program runs from an empty folder', async () => {
  expect((await installed('--help')).stdout).toMatch(/^Usage: immich-rules/);
  expect(JSON.parse((await installed('schema')).stdout)).toHaveProperty('$schema');
  await installed('init');
  expect((await installed('validate')).stdout).toMatch(/rules are valid/);
});

test('and brings its demo along', async () => {
  const { stdout } = await installed('demo');
  expect(stdout).toMatch(
    /Plan: \d+ to add[\s\S]*Done: \d+ changes applied[\s\S]*No changes\. Your library matches the rules\./,
  );
});

test('it holds neither sources nor tests', async () => {
  const top = await readdir(join(folder, 'app/node_modules/immich-rules'));
  expect(top.sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist',
    'docs',
    'fixtures',
    'package.json',
    'rules.example.yaml',
    'schemas',
  ]);
});
