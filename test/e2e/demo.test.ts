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
