import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const RULES = `version: 1
rules:
  - { name: one, description: The first., match: { filename: "*.jpg" }, actions: [{ tag: one }] }
  - { name: two, match: { filename: "b*" }, actions: [{ favorite: true }] }
`;
const LIBRARY = {
  assets: {
    a: { filename: 'a.jpg', albums: ['Rome', 'rome'] },
    b: { filename: 'b.jpg', albums: ['\u001b[31mred'] },
  },
  albums: { Shared: { owner: 'Somebody', shared: { Me: 'viewer' as const } } },
  user: 'Me',
};

let world: CliWorld;
beforeAll(async () => {
  world = await openCliWorld(LIBRARY, RULES);
  await world.run(['plan', '--out', 'one.json']);
  await world.write('other.yaml', RULES.replace('tag: one', 'tag: other'));
  await world.run(['-c', 'other.yaml', 'plan', '--out', 'two.json']);
});
afterAll(() => world.close());

describe('init', () => {
  test('writes valid rules where they are looked for, for this user alone, and never over others', async () => {
    const env = { IMMICH_RULES_CONFIG: '', XDG_CONFIG_HOME: join(world.home, 'xdg') };
    const { code, out } = await world.run(['init'], env);
    const path = join(world.home, 'xdg/immich-rules/config.yaml');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(path) });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(world.home, 'xdg/immich-rules'))).mode & 0o777).toBe(0o700);
    expect((await world.run(['validate'], env)).code).toBe(0);
    await world.write('xdg/immich-rules/config.yaml', 'mine');
    const again = await world.run(['init'], env);
    expect(again).toMatchObject({ code: 1, out: '', err: expect.stringContaining('exists already') });
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  test('a place that cannot be written is an error that says so', async () => {
    const { code, err } = await world.run(['-c', 'rules.yaml/config.yaml', 'init']);
    expect(code).toBe(1);
    expect(err).toMatch(
      /Could not write .*rules\.yaml\/config\.yaml: .*\.\s+Name another file with --config/,
    );
  });
});

test('rules that are all disabled, or not there, are no library that matches them', async () => {
  const off = (text: string) => text.replaceAll('match:', 'enabled: false, match:');
  await world.write('off.yaml', off(RULES));
  await world.write(
    'half.yaml',
    off(RULES.slice(0, RULES.indexOf('  - { name: two'))) + RULES.slice(RULES.indexOf('  - { name: two')),
  );
  await world.write('empty.yaml', 'version: 1\n');
  const valid = async (file: string) => (await world.run(['-c', file, 'validate'])).out;
  expect(await valid('rules.yaml')).toMatch(/rules\.yaml: 2 rules are valid\.$/m);
  expect(await valid('half.yaml')).toMatch(/half\.yaml: 1 rule is valid; 1 more is disabled\.$/m);
  expect(await valid('off.yaml')).toMatch(/off\.yaml: no rule is enabled; 2 are disabled\.$/m);
  expect(await valid('empty.yaml')).toMatch(/empty\.yaml: there is no rule in it\.$/m);
  const { code, out } = await world.run(['-c', 'off.yaml', 'plan']);
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringContaining('No rule is enabled, so there was nothing to plan.'),
  });
});

test('schema prints the JSON Schema of the rules', async () => {
  const { code, out, err } = await world.run(['schema']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual(
    JSON.parse(await readFile(join(process.cwd(), 'schemas/config.schema.json'), 'utf8')),
  );
});

test('row 23: albums lists names with their ids, so that two of one name can be told apart', async () => {
  const { code, out } = await world.run(['albums']);
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => line.slice(38))).toEqual(
    expect.arrayContaining(['Rome', 'rome', 'Shared', '␛[31mred']),
  );
  for (const line of lines) expect(line).toMatch(/^[0-9a-f-]{36} {2}\S/);
  expect([...world.sandbox.state.albums.keys()].sort()).toEqual(
    lines.map((line) => line.slice(0, 36)).sort(),
  );
});

describe('show', () => {
  const OFFLINE = { IMMICH_INSTANCE_URL: 'http://127.0.0.1:9', IMMICH_RULES_CONFIG: '' };

  test('row 161: a saved plan, without a server and without rules, as `plan` showed it', async () => {
    const shown = await world.run(['show', 'one.json'], OFFLINE);
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toMatch(/one[\s\S]*The first\.[\s\S]*a\.jpg[\s\S]*Plan: 3 to add, 1 to change/);
    const planned = await world.run(['plan']);
    const body = (text: string) => text.split('\n').slice(1).join('\n');
    expect(body(shown.out)).toBe(body(planned.out));
  });

  test('row 161: --format json prints the saved file', async () => {
    const { out } = await world.run(['show', 'one.json', '--format', 'json'], OFFLINE);
    expect(out).toBe(await world.read('one.json'));
  });

  test('row 183: --format markdown links each photo', async () => {
    const { out } = await world.run(['show', 'one.json', '--format', 'markdown'], OFFLINE);
    expect(out).toMatch(/^### immich-rules plan/);
    expect(out).toContain(`${world.sandbox.url}/photos/${world.asset('a.jpg').id}`);
  });

  test('by asset, and one rule alone', async () => {
    const byAsset = await world.run(['show', 'one.json', '--by', 'asset'], OFFLINE);
    expect(byAsset.out).toMatch(/b\.jpg .*tag one.*favorite no -> yes/);
    const two = await world.run(['show', 'one.json', '--rule', 'two'], OFFLINE);
    expect(two.out).toContain('favorite');
    expect(two.out).not.toContain('tag one');
    const none = await world.run(['show', 'one.json', '--rule', 'tow'], OFFLINE);
    expect(none).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/"tow"\.\s+known: one, two/),
    });
  });

  test('row 161: two plans: only what differs', async () => {
    const { code, out } = await world.run(['show', 'one.json', 'two.json'], OFFLINE);
    expect(code).toBe(0);
    expect(out).toMatch(/Only in .*: 3 changes[\s\S]*other[\s\S]*Only in .*: 3 changes/);
    expect(out).toMatch(/1 change is the same in both/);
    const same = await world.run(['show', 'one.json', 'one.json'], OFFLINE);
    expect(same.out).toMatch(/The two plans do the same: 4 changes/);
  });

  test('row 161: two plans as JSON, or as a block of Markdown', async () => {
    const { code, out } = await world.run(['show', 'one.json', 'two.json', '--format', 'json'], OFFLINE);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      added: [{ op: 'tag.create' }, { op: 'asset.tag' }, { op: 'asset.tag' }],
      removed: [{ op: 'tag.create' }, { op: 'asset.tag' }, { op: 'asset.tag' }],
      changed: [],
      same: 1,
    });
    const markdown = await world.run(['show', 'one.json', 'two.json', '--format', 'markdown'], OFFLINE);
    expect(markdown.out).toMatch(/^```text\nOnly in .*[\s\S]*```\n$/);
  });
});

describe('the command line', () => {
  test.each([
    [['plna'], /unknown command 'plna'[\s\S]*Did you mean plan\?/],
    [['plan', 'extra'], /too many arguments/],
    [['show'], /missing required argument 'plan'/],
    [['plan', '--format', 'xml'], /Allowed choices are text, json, markdown/],
  ])('%j is refused', async (args, message) => {
    const { code, out, err } = await world.run(args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).toContain('--help');
  });

  test('--help names every command, --version the version', async () => {
    const { code, out } = await world.run(['--help']);
    expect(code).toBe(0);
    for (const command of ['init', 'validate', 'plan', 'show', 'apply', 'watch', 'albums', 'schema', 'demo'])
      expect(out).toMatch(new RegExp(`^  ${command} `, 'm'));
    const { version } = JSON.parse(await readFile(join(process.cwd(), 'package.json'), 'utf8'));
    expect((await world.run(['--version'])).out).toBe(`${version}\n`);
  });
});
