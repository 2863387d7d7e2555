import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

/** Names, places and texts of somebody's life; the rules name some of them. */
const PRIVATE = /M[üu]ller|Annika|Secret|divorce|K[öo]penick|honeymoon|Wedding|grandpa|user-of/i;
const LIBRARY = {
  user: 'Annika Müller',
  assets: {
    a: { filename: 'Secret.jpg', path: '/nas/Müller/Köpenick/Secret.jpg', description: 'after the divorce' },
    b: { filename: 'divorce.jpg', duplicate: 'g', 'file-size': 10, tags: ['honeymoon'] },
    c: { filename: 'divorce-2.jpg', duplicate: 'g', 'file-size': 20 },
  },
};
const RULES = `version: 1
timezone: Europe/Berlin
safety: { max-deletes: { count: 9, percent: 100 } }
paths: [{ server: /nas, local: ./grandpa }]
groups-of-people: { grandpa: [annika@example.org] }
matchers: { secret-ones: { filename: "Secret*", path: "/nas/Müller/**" } }
rules:
  - { name: wedding, match: { use: secret-ones }, actions: [{ add-to-album: { name: "Wedding of Annika", create: true } }, { tag: honeymoon }] }
  - { name: dedupe, group: { by: duplicates }, actions: [{ keep-best: { by: [{ highest: file-size }] } }] }
`;

let world: CliWorld;
beforeAll(async () => {
  world = await openCliWorld(LIBRARY, RULES);
});
afterAll(() => world.close());

const bundle = async (...args: string[]) => {
  const { code, out, err } = await world.run(['support-bundle', ...args]);
  const file = args.at(-1)?.endsWith('.json') ? args.at(-1)! : 'support-bundle.json';
  const text = await world.read(file);
  expect(text).not.toContain(world.sandbox.key);
  expect(text).not.toMatch(PRIVATE);
  expect(text).not.toContain(new URL(world.sandbox.url).host);
  expect(text).not.toContain(world.home);
  const mode = (await stat(join(world.home, file))).mode & 0o777;
  return { code, out, err, mode, said: JSON.parse(text) };
};

test('row 15, H32: a support bundle says how things stand, and neither the key nor a name', async () => {
  expect((await world.run(['plan', '--out', 'plan.json'])).code).toBe(0);
  // What stands in the way of a change has its name in the journal.
  world.sandbox.setFaults([
    { method: 'PUT', path: /^\/tags\/.+\/assets$/, act: { kind: 'status', status: 400 } },
  ]);
  expect((await world.run(['apply', 'plan.json', '--yes'])).code).toBe(3);
  world.sandbox.setFaults([]);

  const { code, out, mode, said } = await bundle();
  expect(code).toBe(0);
  expect(out).toContain('only you can read it');
  expect(mode).toBe(0o600);
  expect(said).toMatchObject({
    format: 'immich-rules-support 1',
    tool: expect.stringMatching(/^immich-rules \d/),
    machine: { node: process.version, platform: process.platform },
    rules: {
      timezone: 'Europe/Berlin',
      matchers: {},
      rules: [{ actions: [{ 'add-to-album': { create: true } }, {}] }, { group: { by: 'duplicates' } }],
    },
    runs: [{ state: 'partial' }],
    last: {
      plan: { immich: '3.1.0', summary: { trash: 1 }, skipped: {}, rules: [{ matched: 1 }, { matched: 1 }] },
      changes: { 'album.create, done, verified': 1 },
    },
  });
  const checks = Object.fromEntries(
    said.doctor.map(({ name, state, message }: Record<string, string>) => [name, `${state}: ${message}`]),
  );
  expect(checks).toMatchObject({
    server: 'ok: https://photos.example.net runs Immich 3.1.0',
    key: expect.stringMatching(/^ok: the server accepts it, as X\w+ X\w+$/),
    trash: 'ok: what is trashed can be restored',
  });
  expect(Object.keys(said.last.changes).join('\n')).toMatch(/asset\.trash, blocked, it waits for tagging "x/);
});

test('H32: also when nothing works', async () => {
  await world.write('rules.yaml', RULES.replace('use: secret-ones', 'use: secret-divorce'));
  const wrong = await bundle('wrong.json');
  expect(wrong).toMatchObject({ code: 0, said: { rules: null, findings: [{ severity: 'error' }] } });
  await world.write('rules.yaml', RULES);
  const { url } = world.sandbox;
  await world.sandbox.close();
  const { said, code } = await bundle('gone.json');
  expect(code).toBe(0);
  const { message } = said.doctor.find(({ name }: { name: string }) => name === 'server');
  expect(message).toContain('cannot be reached');
  expect(message).not.toContain(url);
  const nowhere = await world.run(['support-bundle', 'no/such/folder.json']);
  expect(nowhere.code).toBe(1);
  expect(nowhere.err).toMatch(/cannot be written: there is no such file or folder/);
});
