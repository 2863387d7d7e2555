import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { type Cli, openCli, type Running } from '../support/cli.js';

const rule = (name: string, tag = name): string =>
  `  - { name: ${name}, match: { filename: "*.jpg" }, actions: [{ tag: ${tag} }] }\n`;
const rules = (tag: string, settings = ''): string => `version: 1\n${settings}rules:\n${rule('all', tag)}`;
const extra = (name: string): string => `version: 1\nrules:\n${rule(name)}`;

let cli: Cli;
let sandbox: Sandbox;
let watching: Running | undefined;

const watch = async (...args: string[]): Promise<Running> => {
  watching = cli.start(['watch', ...args]);
  await watching.says(/Plan:/);
  return watching;
};
/** From now on there is a second photo that the rules mean. */
function becomesNew(): void {
  const other = [...sandbox.state.assets.values()].find((asset) => asset.originalFileName === 'b.png')!;
  Object.assign(other, { originalFileName: 'b.jpg' });
}
const written = () =>
  sandbox.requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/search/'));

beforeEach(async () => {
  sandbox = await startSandbox({
    seed: seedFromLiterals({ assets: { a: { filename: 'a.jpg' }, b: { filename: 'b.png' } } }),
    version: '3.1.0',
  });
  cli = await openCli({
    IMMICH_INSTANCE_URL: sandbox.url,
    IMMICH_API_KEY: sandbox.key,
    IMMICH_RULES_CONFIG: 'rules.yaml',
  });
  await cli.write('rules.yaml', rules('one'));
});
afterEach(async () => {
  watching?.child.kill('SIGKILL');
  await watching?.ended;
  watching = undefined;
  await sandbox.close();
  await cli.close();
});

describe('row 174: watch plans again and says what is different', () => {
  test('when the file is written in place, replaced, or deleted and made again', async () => {
    const { says } = await watch();
    await cli.write('rules.yaml', rules('two'));
    await says(/\+2 −2 changes since [\s\S]*Only in this plan[\s\S]*two[\s\S]*Only in the last plan/);
    await cli.write('next.yaml', rules('three'));
    await rename(join(cli.home, 'next.yaml'), join(cli.home, 'rules.yaml'));
    await says(/three/);
    await rm(join(cli.home, 'rules.yaml'));
    await cli.write('rules.yaml', rules('four'));
    await says(/four/);
  });

  test('when an include changes, appears where none was, or goes', async () => {
    await cli.write('rules.yaml', rules('one', 'include: [more/*.yaml]\n'));
    const { says } = await watch();
    await cli.write('more/first.yaml', extra('first'));
    await says(/\+2 changes[\s\S]*first/);
    await cli.write('more/second.yaml', extra('second'));
    await says(/\+2 changes[\s\S]*second/);
    await cli.write('more/second.yaml', extra('other'));
    await says(/\+2 −2 changes[\s\S]*other/);
    await rm(join(cli.home, 'more/second.yaml'));
    await says(/−2 changes/);
  });

  test('but keeps the last good rules at work while the new ones are broken', async () => {
    const { says } = await watch('--every', '1s');
    await cli.write('rules.yaml', 'version: 1\nrules: [{ nmae: x }]\n');
    await says(/nmae[\s\S]*rules\.yaml cannot be used[\s\S]*The last good rules stay in force/);
    await says(/no new changes since/);
    await cli.write('rules.yaml', rules('five'));
    await says(/five/);
  });

  test('rules that are broken from the start are waited for, in the main file or an include', async () => {
    await cli.write('rules.yaml', rules('one', 'include: [more/a.yaml]\n'));
    watching = cli.start(['watch']);
    await watching.says(/there is no file [\s\S]*Waiting for the rules to be mended/);
    await cli.write('more/a.yaml', 'version: 1\nrules: [{}]\n');
    await watching.says(/more\/a\.yaml:2:9[\s\S]*Waiting/);
    await cli.write('more/a.yaml', extra('mended'));
    await watching.says(/mended/);
  });

  test('when the folder that links lead to is exchanged, as Kubernetes does it', async () => {
    await cli.write('v1/rules.yaml', rules('one'));
    await cli.write('v2/rules.yaml', rules('two'));
    await mkdir(join(cli.home, 'mounted'));
    await symlink('../v1', join(cli.home, 'mounted/..data'));
    await symlink('..data/rules.yaml', join(cli.home, 'mounted/rules.yaml'));
    watching = cli.start(['-c', 'mounted/rules.yaml', 'watch']);
    await watching.says(/tag one/);
    await symlink('../v2', join(cli.home, 'mounted/..tmp'));
    await rename(join(cli.home, 'mounted/..tmp'), join(cli.home, 'mounted/..data'));
    await watching.says(/two/);
  });

  test('when another key is written beside them', async () => {
    const { says } = await watch();
    await cli.write('.env', 'IMMICH_API_KEY=ignored-as-the-environment-wins\n');
    await says(/no new changes since/);
  });

  test('what else is written beside the rules, such as its own log, is no change', async () => {
    const { says } = await watch('--log-file', 'log.json', '-v');
    const reads = () => sandbox.requests.filter(({ path }) => path === '/users/me').length;
    await cli.write('plan.json', '{}');
    await cli.write('rules.yaml', rules('two'));
    await says(/two/);
    expect(reads()).toBe(1);
  });

  test('without asking the server again, unless the new rules ask for what was not read', async () => {
    const { says } = await watch();
    const before = sandbox.requests.length;
    await cli.write('rules.yaml', rules('two'));
    await says(/\+2 −2 changes since \d\d:\d\d, over the library of \d\d:\d\d/);
    expect(sandbox.requests.length).toBe(before);
    const other = '  - { name: rome, match: { album: Rome }, actions: [{ tag: rome }] }\n';
    await cli.write('rules.yaml', `${rules('three')}${other}`);
    await says(/three/);
    const after = sandbox.requests.slice(before).map(({ path }) => path);
    expect(after).toEqual(expect.arrayContaining(['/users/me', '/search/metadata', '/albums']));
  });

  test('and edits do not put off that it reads the library again', async () => {
    const { says } = await watch('--every', '2s');
    becomesNew();
    for (const tag of ['two', 'three', 'four']) {
      await cli.write('rules.yaml', rules(tag));
      await says(new RegExp(`tag ${tag}`));
    }
    await says(/\+1 changes/);
  });
});

describe('row 173: watch plans on a timer', () => {
  test('for new photos; an error in one cycle ends nothing', async () => {
    const { says } = await watch('--every', '1s');
    sandbox.setFaults([{ path: '/users/me', nth: 1, act: { kind: 'status', status: 400 } }]);
    await says(/GET \/users\/me was refused[\s\S]*Watching goes on/);
    await says(/no new changes since/);
    becomesNew();
    await says(/\+1 changes/);
  });

  test.each([
    [['watch', '--every', '0s'], /--every 0s is no time\.\s+Write it like 30s/],
    [['watch', '--every', 'often'], /--every often is no time/],
  ])('%j is refused', async (args, message) => {
    const { code, err } = await cli.run(args);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  test.each(['0s', '-5s', 'often', '10'])('watch.every: %s is an error in the rules', async (every) => {
    await cli.write('rules.yaml', rules('one', `watch: { every: "${every}" }\n`));
    const { code, out } = await cli.run(['validate']);
    expect(code).toBe(1);
    expect(out).toMatch(/rules\.yaml:2:\d+/);
  });
});

describe('row 173: watch --apply', () => {
  test('applies what is found, then and later, and nothing twice', async () => {
    const { says } = await watch('--apply', '--every', '1s');
    await says(/Done: 2 changes applied/);
    await says(/No changes\. Your library matches the rules\./);
    const before = written().length;
    await says(/no new changes since/);
    expect(written().length).toBe(before);
    becomesNew();
    await says(/Done: 1 change applied/);
  });

  test('within all limits; a plan beyond them is shown, not applied, and the figure is named', async () => {
    await cli.write('rules.yaml', rules('one', 'safety: { max-changes: 1 }\nwatch: { apply: true }\n'));
    const { says } = await watch();
    await says(/cannot be applied[\s\S]*Watching goes on/);
    expect(written()).toEqual([]);
    await cli.write('rules.yaml', rules('one', 'safety: { max-changes: 2 }\nwatch: { apply: true }\n'));
    await says(/Done: 2 changes applied/);
  });

  test('--events prints nothing but one JSON object per line', async () => {
    watching = cli.start(['watch', '--apply', '--events', '--every', '1s']);
    const { says, child, ended } = watching;
    await says(/"apply_complete"/);
    await says(/"planned"/);
    child.kill('SIGINT');
    const lines = (await ended).out.trimEnd().split('\n');
    const types = lines.map((line) => JSON.parse(line).type);
    expect(types).toEqual(
      expect.arrayContaining(['planned', 'apply_start', 'change_finished', 'apply_complete']),
    );
  });
});

describe('row 176: watch ends well', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s while it waits', async (signal) => {
    const { child, ended } = await watch();
    child.kill(signal);
    const { code, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Stopped watching.') });
  });

  test('Ctrl-C while it reads', async () => {
    sandbox.setFaults([{ path: '/search/metadata', act: { kind: 'hang' } }]);
    watching = cli.start(['watch', '-v']);
    const { says, child, ended } = watching;
    await says(/reading the library/);
    child.kill('SIGINT');
    const { code, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('Stopped watching.') });
    expect(err).not.toContain('Error');
  });

  test('Ctrl-C while it applies: what is under way ends, the journal is written, exit code 130', async () => {
    sandbox.setFaults([{ method: 'PUT', path: '/tags', act: { kind: 'delay', ms: 700 } }]);
    const { says, child, ended } = await watch('--apply', '-v');
    await says(/applying 2 changes/);
    child.kill('SIGINT');
    const { code, out } = await ended;
    expect(code).toBe(130);
    expect(out).toContain('Interrupted: 1 of 2 changes are done');
  });
});
