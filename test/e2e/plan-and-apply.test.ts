import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { seedFromLiterals } from '../../src/sandbox/literals.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.js';
import { type Cli, openCli } from '../support/cli.js';

const RULES = `
version: 1
safety: { max-deletes: { count: 5, percent: 100 } }
rules:
  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [albums, tags] } }]
  - name: screenshots
    match: { filename: "Screenshot*" }
    actions: [{ visibility: archive }, { add-to-album: { name: Screenshots, create: true } }]
`;
const LIBRARY = {
  assets: {
    big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9 },
    small: { filename: 'small.jpg', duplicate: 'a', 'file-size': 1, albums: ['Rome'], tags: ['trip'] },
    shot: { filename: 'Screenshot_1.png' },
    other: { filename: 'other.jpg' },
  },
};

let cli: Cli;
let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await startSandbox({ seed: seedFromLiterals(LIBRARY), version: '3.1.0' });
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
const assetNamed = (name: string) =>
  [...sandbox.state.assets.values()].find((asset) => asset.originalFileName === name)!;

describe('plan', () => {
  test('rows 160, 161: it writes nothing on the server, and twice the same is the same bytes', async () => {
    for (const file of ['one.json', 'two.json']) {
      const { code } = await cli.run(['plan', '--out', file]);
      expect(code).toBe(0);
    }
    expect(writes()).toBe(0);
    const [one, two] = await Promise.all(
      ['one.json', 'two.json'].map((file) => readFile(join(cli.home, file), 'utf8')),
    );
    const stable = (text: string) =>
      text
        .replace(/^ *"meta":.*$/m, '')
        .replace(/^ *"now":.*$/m, '')
        .replace(/^ *"id":.*$/m, '');
    expect(stable(two!)).toBe(stable(one!));
    expect((await stat(join(cli.home, 'one.json'))).mode & 0o777).toBe(0o600);
  });

  test('row 172: --detailed-exitcode tells changes from none', async () => {
    expect((await cli.run(['plan', '--detailed-exitcode'])).code).toBe(2);
    expect((await cli.run(['apply', '--yes'])).code).toBe(0);
    const { code, out } = await cli.run(['plan', '--detailed-exitcode']);
    expect(code).toBe(0);
    expect(out).toContain('No changes. Your library matches the rules.');
  });

  test('rows 15, 189: the key is in no output and in no file', async () => {
    await cli.run(['plan', '--out', 'plan.json', '-vv', '--log-file', 'log.json']);
    const { out, err } = await cli.run(['apply', 'plan.json', '--yes', '-vv', '--log-file', 'log.json']);
    const { readdir } = await import('node:fs/promises');
    const files = await readdir(cli.home, { recursive: true, withFileTypes: true });
    const texts = await Promise.all(
      files
        .filter((entry) => entry.isFile())
        .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
    );
    expect(texts.length).toBeGreaterThan(3);
    for (const text of [...texts, out, err]) expect(text).not.toContain(sandbox.key);
  });

  test('row 165: --only plans with some rules', async () => {
    const { out } = await cli.run(['plan', '--only', 'screenshots']);
    expect(out).toContain('Screenshot_1.png');
    expect(out).not.toContain('small.jpg');
    expect((await cli.run(['plan', '--only', 'screenshot'])).err).toMatch(/screenshots/);
  });

  test('row 166: --limit leaves the rest for the next plan, and nothing is missed', async () => {
    for (let round = 0; round < 3; round++) await cli.run(['apply', '--yes', '--limit', '2']);
    expect((await cli.run(['plan', '--detailed-exitcode'])).code).toBe(0);
  });
});

describe('apply', () => {
  const save = () => cli.run(['plan', '--out', 'plan.json']);

  test('rows 162, 164, 183: exactly the saved plan, merges before trash', async () => {
    await save();
    const before = sandbox.requests.length;
    const { code, out } = await cli.run(['apply', 'plan.json', '--yes']);
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(assetNamed('small.jpg').deletedAt).not.toBeNull();
    const sent = sandbox.requests
      .slice(before)
      .map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/g, ':id')}`);
    expect(sent.indexOf('PUT /albums/:id/assets')).toBeLessThan(sent.indexOf('DELETE /assets'));
    expect((await cli.run(['plan', '--detailed-exitcode'])).code).toBe(0);
  });

  test('rows 66, 68: without a terminal and without --yes nothing is applied', async () => {
    const { code, err } = await cli.run(['apply']);
    expect(code).toBe(1);
    expect(err).toMatch(/--yes/);
    expect(writes()).toBe(0);
  });

  test('row 162: a plan cut off in the middle is refused', async () => {
    await save();
    const text = await readFile(join(cli.home, 'plan.json'), 'utf8');
    await writeFile(join(cli.home, 'plan.json'), text.slice(0, text.length / 2));
    const { code, err } = await cli.run(['apply', 'plan.json', '--yes']);
    expect(code).toBe(1);
    expect(err).toMatch(/ends in the middle/);
    expect(writes()).toBe(0);
  });

  test('row 162: a plan that was edited by hand is refused', async () => {
    await save();
    const text = await readFile(join(cli.home, 'plan.json'), 'utf8');
    await writeFile(join(cli.home, 'plan.json'), text.replace('"archive"', '"timeline"'));
    const { code, err } = await cli.run(['apply', 'plan.json', '--yes']);
    expect(code).toBe(1);
    expect(err).toMatch(/changed after it was written/);
  });

  test('row 162: a plan for another user is refused', async () => {
    await save();
    const other = await startSandbox({
      seed: seedFromLiterals({ ...LIBRARY, user: 'Somebody' }),
      version: '3.1.0',
    });
    const { code, err } = await cli.run(['apply', 'plan.json', '--yes'], {
      IMMICH_INSTANCE_URL: other.url,
      IMMICH_API_KEY: other.key,
    });
    await other.close();
    expect(code).toBe(1);
    expect(err).toMatch(/user/);
  });

  test('row 57: an asset that was changed since is stale and left alone; the rest goes on', async () => {
    await save();
    assetNamed('Screenshot_1.png').visibility = 'hidden';
    const { code, out } = await cli.run(['apply', 'plan.json', '--yes']);
    expect(code).toBe(3);
    expect(out).toMatch(/stale/);
    expect(out).toMatch(/visibility/);
    expect(assetNamed('small.jpg').deletedAt).not.toBeNull();
  });

  test('rows 55, 57: the keeper vanished: its loser stays', async () => {
    await save();
    assetNamed('big.jpg').deletedAt = new Date().toISOString() as never;
    const { code } = await cli.run(['apply', 'plan.json', '--yes']);
    expect(code).toBe(3);
    expect(assetNamed('small.jpg').deletedAt).toBeNull();
  });

  test('row 56: when a merge fails, the loser is not trashed', async () => {
    await save();
    sandbox.setFaults([
      {
        method: 'PUT',
        path: /^\/albums\/[^/]+\/assets$/,
        act: { kind: 'refuse-ids', ids: [assetNamed('big.jpg').id], error: 'no_permission' },
      },
    ]);
    const { code, out } = await cli.run(['apply', 'plan.json', '--yes']);
    expect(code).toBe(3);
    expect(out).toMatch(/no_permission/);
    expect(assetNamed('small.jpg').deletedAt).toBeNull();
  });

  test('row 170: a second apply refuses while the first one runs', async () => {
    await save();
    sandbox.setFaults([{ method: 'PUT', act: { kind: 'delay', ms: 1500 } }]);
    const first = cli.start(['apply', 'plan.json', '--yes', '-v']);
    await first.says(/applying/);
    const second = await cli.run(['apply', 'plan.json', '--yes']);
    expect(second.code).toBe(1);
    expect(second.err).toMatch(/another apply|lock/i);
    expect((await first.ended).code).toBe(0);
  });

  test('rows 169, 176: Ctrl-C ends what is under way, writes the journal and exits with 130', async () => {
    await save();
    sandbox.setFaults([{ method: 'POST', path: '/albums', act: { kind: 'delay', ms: 1000 } }]);
    const run = cli.start(['apply', 'plan.json', '--yes', '-v']);
    await run.says(/applying/);
    run.child.kill('SIGINT');
    const { code, out } = await run.ended;
    expect(code).toBe(130);
    expect(out).toMatch(/interrupted/i);
    expect(assetNamed('small.jpg').deletedAt).toBeNull();
    expect((await cli.run(['apply', '--yes'])).code).toBe(0);
    expect((await cli.run(['plan', '--detailed-exitcode'])).code).toBe(0);
  });

  test('row B6: a limit holds until exactly it is raised', async () => {
    await cli.write('rules.yaml', RULES.replace('count: 5', 'count: 0'));
    const planned = await cli.run(['plan', '--out', 'plan.json']);
    expect(planned.code).toBe(1);
    expect(planned.out).toContain('--allow deletes=1');
    expect((await cli.run(['apply', 'plan.json', '--yes'])).code).toBe(1);
    expect(writes()).toBe(0);
    expect((await cli.run(['apply', 'plan.json', '--yes', '--allow', 'deletes=1'])).code).toBe(0);
  });
});
