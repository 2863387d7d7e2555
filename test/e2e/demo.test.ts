import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Cli, openCli } from '../support/cli.js';

let cli: Cli;
beforeAll(async () => {
  cli = await openCli();
});
afterAll(() => cli.close());

test('row 163: the demo plans, applies and then has nothing left to do', async () => {
  const { code, out, err } = await cli.run(['demo']);
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(out).toMatch(/Plan: \d+ to add/);
  expect(out).toContain('No changes. Your library matches the rules.');
  expect(out).toContain('immich-rules init');
});

test('the demo leaves nothing behind', async () => {
  const { readdir } = await import('node:fs/promises');
  expect(await readdir(cli.home)).toEqual([]);
});

test('a library that is served has something left to do, and ends with Ctrl-C', async () => {
  const demo = cli.start(['demo', '--serve']);
  await demo.says(/stays until Ctrl-C/);
  await demo.says(/immich-rules init/);
  demo.child.kill('SIGINT');
  const { code, out } = await demo.ended;
  expect(code).toBe(0);
  const first = /runs on (\S+),/.exec(out)![1];
  const [, served] = /IMMICH_INSTANCE_URL=(\S+)/.exec(out)!;
  expect(served).not.toBe(first);
  await expect(fetch(`${served}/api/server/ping`)).rejects.toThrow('fetch failed');
});
