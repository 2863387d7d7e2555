import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Cli, openCli } from '../support/cli.js';
import { pages } from './pages.js';

let cli: Cli;
beforeAll(async () => {
  cli = await openCli();
});
afterAll(() => cli.close());

test('the plan in the README is what the demo prints, but for what … leaves out', async () => {
  const readme = pages.find(({ path }) => path === 'README.md')!;
  const { text } = readme.blocks.find(({ info }) => info === 'text')!;
  const { out } = await cli.run(['demo']);
  const [first = ''] = out.split('2. immich-rules apply');
  // The rules stand where the package does.
  const plan = first.replaceAll(/\S*fixtures\/photos\//g, 'fixtures/photos/');
  const lines = text.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…');
  const printed = plan.split('\n').map((line) => line.replace(/ +/g, ' '));
  expect(lines.filter((line) => !printed.includes(line.replace(/ +/g, ' ')))).toEqual([]);
  expect(lines.length).toBeGreaterThan(15);
}, 60_000);
