import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Cli, openCli } from '../support/cli.js';
import { STACK } from '../support/dedupe-world.js';

const GOOD = 'version: 1\nrules:\n  - { name: all, match: { filename: "*" }, actions: [{ tag: seen }] }\n';

let cli: Cli;
beforeAll(async () => {
  cli = await openCli();
});
beforeEach(async () => {
  await rm(cli.home, { recursive: true });
  await mkdir(cli.home);
});
afterAll(() => cli.close());

/** Ten billion lists when written out. */
const bomb = `version: 1\nanchors:\n  - &l0 [x]\n${Array.from(
  { length: 10 },
  (_, level) => `  - &l${level + 1} [${Array(10).fill(`*l${level}`).join(', ')}]\n`,
).join('')}`;

/** Every command that needs rules refuses these in the same words. */
async function refused(args: readonly string[] = []): Promise<string> {
  const validate = await cli.run(['-c', 'rules.yaml', ...args, 'validate']);
  expect(validate).toMatchObject({ code: 1, err: '' });
  const plan = await cli.run(['-c', 'rules.yaml', ...args, 'plan']);
  expect(plan).toMatchObject({ code: 1, out: '' });
  expect(plan.err).toContain(validate.out.trim());
  expect(plan.err).toContain('rules.yaml cannot be used.');
  expect(plan.err).not.toMatch(STACK);
  return validate.out;
}

describe('row 4: rules that are wrong are shown with their place, and nothing is executed', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    [
      'an unknown key',
      'version: 1\nrules:\n  - { name: a, mach: { filename: "*" }, actions: [{ tag: x }] }\n',
      /mach[\s\S]*at rules\.yaml:3:16[\s\S]*3 \|[\s\S]*\^\^\^\^[\s\S]*did you mean match\?/,
    ],
    ['a wrong type', 'version: 1\nsafety: { max-changes: many }\n', /rules\.yaml:2:24[\s\S]*many/],
    ['a bad regex', GOOD.replace('"*"', "'/(/'"), /rules\.yaml:3:\d+/],
    ['a regex that never ends', GOOD.replace('"*"', "'/(a+)+$/'"), /rules\.yaml:3:\d+/],
    ['a key twice', 'version: 1\nversion: 1\nrules: []\n', /rules\.yaml:2:1/],
    ['a tab', 'version: 1\nrules:\n\t- name: a\n', /a tab cannot indent YAML[\s\S]*rules\.yaml:3:1/],
    [
      'a time zone that is none',
      `timezone: Europe/Berlni\n${GOOD}`,
      /rules\.yaml:1:11[\s\S]*did you mean Europe\/Berlin/,
    ],
    [
      'a missing include',
      `include: [more.yaml]\n${GOOD}`,
      /there is no file .*more\.yaml[\s\S]*rules\.yaml:1:11/,
    ],
    ['an alias bomb', bomb, /alias/],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), /is a binary file, not YAML/],
    ['nothing', '', /rules\.yaml:1:1/],
  ])('%s', async (_, content, message) => {
    await cli.write('rules.yaml', content);
    expect(await refused()).toMatch(message);
  });

  test('a folder', async () => {
    await mkdir(join(cli.home, 'rules.yaml'));
    expect(await refused()).toMatch(/is a folder, not a file[\s\S]*name the YAML file in it/);
  });

  test('50 MB', async () => {
    const file = await open(join(cli.home, 'rules.yaml'), 'w');
    await file.truncate(50_000_000);
    await file.close();
    expect(await refused()).toMatch(/has 50\.0 MB/);
  });

  test('no file where one was named', async () => {
    expect(await refused()).toMatch(/there is no file .*rules\.yaml/);
  });

  test('every mistake at once, with their number', async () => {
    await cli.write('rules.yaml', 'version: 1\nrules:\n  - { name: A b, actions: [] }\n  - { nmae: b }\n');
    expect(await refused()).toMatch(/:3:\d+[\s\S]*:4:\d+[\s\S]*\d errors/);
  });

  test('--format json: data with the same places', async () => {
    await cli.write('rules.yaml', GOOD.replace('match', 'mach'));
    const { code, out } = await cli.run(['-c', 'rules.yaml', 'validate', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      file: join(cli.home, 'rules.yaml'),
      diagnostics: expect.arrayContaining([
        expect.objectContaining({
          severity: 'error',
          at: expect.objectContaining({ file: 'rules.yaml', line: 3, column: 18 }),
        }),
      ]),
    });
  });
});

describe('rules that are right', () => {
  test('are counted', async () => {
    await cli.write('rules.yaml', GOOD);
    expect(await cli.run(['-c', 'rules.yaml', 'validate'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 rule is valid'),
      err: '',
    });
    const json = await cli.run(['-c', 'rules.yaml', 'validate', '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject({ valid: true, diagnostics: [] });
  });

  test('row 6: JSON is YAML', async () => {
    await cli.write('rules.json', JSON.stringify({ version: 1, rules: [] }));
    expect((await cli.run(['-c', 'rules.json', 'validate'])).code).toBe(0);
  });
});

describe('row 3: where the rules are looked for', () => {
  const named = (name: string) => GOOD.replace('all', name);
  const used = async (args: readonly string[], env: Record<string, string>) => {
    const { out } = await cli.run([...args, 'validate', '--format', 'json'], env);
    return JSON.parse(out).file.slice(cli.home.length + 1);
  };

  test('what is named wins, then the variable, then $XDG_CONFIG_HOME, then ~/.config', async () => {
    const home = '.config/immich-rules/config.yaml';
    for (const file of ['a.yaml', 'b.yaml', 'xdg/immich-rules/config.yaml', home])
      await cli.write(file, named('x'));
    const xdg = { XDG_CONFIG_HOME: join(cli.home, 'xdg') };
    const all = { ...xdg, IMMICH_RULES_CONFIG: 'b.yaml' };
    expect(await used(['-c', 'a.yaml'], all)).toBe('a.yaml');
    expect(await used([], all)).toBe('b.yaml');
    expect(await used([], xdg)).toBe('xdg/immich-rules/config.yaml');
    expect(await used([], {})).toBe(home);
    expect(await used([], { XDG_CONFIG_HOME: join(cli.home, 'nothing-here') })).toBe(home);
  });

  test.each(['validate', 'plan', 'apply', 'watch', 'albums'])(
    '%s without any: all places are listed, and `init` is suggested',
    async (command) => {
      const { code, out, err } = await cli.run([command]);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/--config[\s\S]*\$IMMICH_RULES_CONFIG[\s\S]*\.config\/immich-rules\/config\.yaml/);
      expect(err).toContain('immich-rules init');
    },
  );
});
