import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/model/plan.js';
import { planId } from '../../src/plan/ids.js';
import { summarize } from '../../src/plan/summary.js';
import { serializePlan } from '../../src/plan/write-plan.js';
import { type CliWorld, openCliWorld } from '../support/cli-world.js';

const HOSTILE = 'a\u001b[2J\u001b]0;owned\u0007.jpg';
const RULES = `version: 1
paths: [{ server: /nas, local: nas }]
rules:
  - { name: seen, match: { filename: "*" }, actions: [{ tag: seen }, { remove-from-album: "Ro*" }] }
`;

let world: CliWorld;
beforeEach(async () => {
  world = await openCliWorld(
    {
      assets: { a: { filename: HOSTILE, path: '/nas/a.jpg', albums: ['Ro\u001b[31mme'] } },
      albums: { 'Ro\u001b[31mme': {} },
    },
    RULES,
  );
  await world.run(['plan', '--out', 'plan.json']);
});
afterEach(() => world.close());

/** The plan as somebody else would send it: changed, and with the id that belongs to it. */
async function forge(change: (plan: Plan) => Partial<Plan>): Promise<void> {
  const plan = JSON.parse(await world.read('plan.json')) as Plan;
  const edit = change(plan);
  const summary = summarize(edit.changes ?? plan.changes, 0, 0);
  const { id, ...forged } = { ...plan, summary, ...edit };
  await world.write('forged.json', serializePlan({ ...forged, id: planId(forged) } as Plan));
}

describe('a plan from somebody else', () => {
  test('row 154: writes no file outside of the folders of `paths`', async () => {
    const victims = ['victim.xmp', '../victim.xmp', 'nas/../victim.xmp', 'nas/link/victim.xmp'];
    await mkdir(join(world.home, 'nas'));
    await writeFile(join(world.home, 'nas/a.jpg'), '');
    await symlink(world.home, join(world.home, 'nas/link'));
    await forge(({ changes }) => ({
      changes: victims.map((file, index) => ({
        ...{
          id: `c-000000000${index}`,
          op: 'exif.write',
          target: changes.find(({ target }) => target.startsWith('asset:'))!.target,
        },
        ...{ to: 'sidecar', path: `${world.home}/${file}`, version: null, backup: true, keepTime: true },
        ...{ before: { 'XMP-xmp:Rating': null }, after: { 'XMP-xmp:Rating': 1 }, by: ['seen#0'], needs: [] },
      })) as unknown as Plan['changes'],
    }));
    const { code, out, err } = await world.run(['apply', 'forged.json', '--yes']);
    // Not because it is no plan: each of them is tried, and refused for where it leads.
    expect({ code, err }).toEqual({ code: 3, err: expect.not.stringContaining('not a valid plan') });
    expect(out).toMatch(/4 failed/);
    expect(out).toMatch(/is in none of the folders[\s\S]*is a link that leads out of/);
    expect((await readdir(world.home)).filter((name) => name.includes('victim'))).toEqual([]);
    expect((await readdir(join(world.home, '..'))).filter((name) => name.includes('victim'))).toEqual([]);
  });

  test('puts no file of this machine among the photos but those that a run has kept', async () => {
    await mkdir(join(world.home, 'nas'));
    await world.write('secret', 'mine');
    const target = (plan: Plan) => plan.changes.find((one) => one.target.startsWith('asset:'))!.target;
    await forge((plan) => ({
      changes: ['secret', '.local/state/immich-rules/runs/x/files/../../../../../../secret'].map(
        (file, index) => ({
          ...{
            id: `c-000000000${index}`,
            op: 'exif.restore',
            target: target(plan),
            by: ['seen#0'],
            needs: [],
          },
          ...{ path: `${world.home}/nas/${index}.xmp`, version: null, backup: `${world.home}/${file}` },
          ...{ before: null, after: null },
        }),
      ) as unknown as Plan['changes'],
    }));
    const { code, out } = await world.run(['apply', 'forged.json', '--yes']);
    expect({ code, out }).toEqual({
      code: 3,
      out: expect.stringMatching(/2 failed[\s\S]*was not kept by a run/),
    });
    expect(await readdir(join(world.home, 'nas'))).toEqual([]);
  });

  test.each<[string, (plan: Plan) => unknown, RegExp]>([
    [
      'with an id that is a path of the server',
      ({ changes }) => ({ changes: changes.map((one) => ({ ...one, target: 'asset:x/../../admin/users' })) }),
      /must match pattern/,
    ],
    [
      'that trashes a photo, and says that it trashes none',
      ({ changes, assets }) => ({
        changes: changes.slice(0, 1).map(({ id }) => ({
          ...{ id, op: 'asset.trash', target: `asset:${Object.keys(assets)[0]}`, by: ['seen#0'], needs: [] },
          ...{ before: { trashed: false }, after: { trashed: true } },
        })),
        summary: { add: 0, change: 0, remove: 0, trash: 0, skip: 0, unchanged: 0 },
      }),
      /its summary says trash 0, and its changes make 1/,
    ],
    [
      'whose changes wait for each other',
      ({ changes: [one] }) => ({ changes: [{ ...one, needs: [one!.id] }] }),
      /it needs, through other changes, itself/,
    ],
    [
      'with another kind of value deep inside',
      ({ library }) => ({ library: { ...library, reads: { ...library.reads, albums: [{ all: true }] } } }),
      /library\.reads\.albums/,
    ],
  ])('%s is refused before anything is asked', async (_, change, message) => {
    await forge((plan) => change(plan) as Partial<Plan>);
    const before = world.sandbox.requests.length;
    for (const command of ['apply forged.json --yes', 'apply forged.json', 'show forged.json']) {
      const { code, out, err } = await world.run(command.split(' '));
      expect({ command, code, out }).toEqual({ command, code: 1, out: '' });
      expect(err).toMatch(message);
      expect(err).toMatch(/Run `immich-rules plan` again/);
    }
    expect(world.sandbox.requests).toHaveLength(before);
  });

  test('calls no other server than the one of the rules', async () => {
    const calls: string[] = [];
    const other = createServer((request, response) => {
      calls.push(String(request.url));
      response.end();
    }).listen(0);
    const { port } = other.address() as AddressInfo;
    await forge(({ server }) => ({ server: { ...server, url: `http://127.0.0.1:${port}` } }));
    const { out, err } = await world.run(['apply', 'forged.json', '--yes']);
    await world.run(['show', 'forged.json']);
    other.close();
    expect(calls).toEqual([]);
    expect(out + err).toContain(`The plan was made at http://127.0.0.1:${port}`);
  });
});

test('the undo of a run that somebody wrote by hand is refused before anything is asked', async () => {
  expect((await world.run(['apply', 'plan.json', '--yes'])).code).toBe(0);
  const runs = '.local/state/immich-rules/runs';
  const [run] = await readdir(join(world.home, runs));
  const journal = await world.read(`${runs}/${run}/journal.ndjson`);
  const plan = await world.read(`${runs}/${run}/plan.json`);
  const before = world.sandbox.requests.length;
  for (const [file, text, message] of [
    [
      'journal.ndjson',
      journal.replace('"format"', '"continues":"../../..","format"'),
      /:1: this is not a line of a journal/,
    ],
    ['journal.ndjson', journal.replace(/"id":"c-\w+"/g, '"id":{}'), /:2: this is not a line of a journal/],
    ['journal.ndjson', '', /:1: this is not a line of a journal/],
    [
      'plan.json',
      plan.replaceAll('"asset.tag"', '"asset.untag"'),
      /plan\.json was changed after it was written/,
    ],
  ] as const) {
    await world.write(`${runs}/${run}/journal.ndjson`, journal);
    await world.write(`${runs}/${run}/plan.json`, plan);
    await world.write(`${runs}/${run}/${file}`, text);
    const { code, out, err } = await world.run(['undo', run!, '--yes']);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringMatching(message) });
    expect(err).not.toMatch(/This is a bug/);
  }
  expect(world.sandbox.requests).toHaveLength(before);
});

test('no command lets names of photos or albums control the terminal', async () => {
  await world.run(['apply', 'plan.json', '--yes']);
  const commands = [
    'plan',
    'plan -vv',
    'plan --all --skipped',
    'show plan.json',
    'show plan.json --format markdown',
  ];
  const more = [
    'history',
    'history last',
    'history last --format json',
    'albums',
    'undo last',
    'undo last --yes -vv',
  ];
  const said: string[] = [];
  for (const command of [
    ...commands,
    ...more,
    'apply plan.json --yes -vv',
    'explain /nas/a.jpg',
    'validate',
    'doctor',
  ]) {
    const { out, err } = await world.run(command.split(' '));
    expect({ command, said: out + err }).toEqual({
      command,
      said: expect.not.stringMatching(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/),
    });
    said.push(out, err);
  }
  expect(said.join('')).toContain('␛[2J');
  expect(said.join('')).toContain('␛[31m');
});

test('a link in the state folder is not followed', async () => {
  const state = join(world.home, '.local/state/immich-rules');
  const victim = join(world.home, 'victim');
  await mkdir(join(state, 'locks'), { recursive: true });
  await writeFile(victim, 'precious');
  const user = [...world.sandbox.state.users.keys()][0]!;
  await symlink(victim, join(state, 'locks', `${user}.lock.json`));
  await mkdir(join(state, 'seen'));
  await symlink(victim, join(state, 'seen', `${user}.json`));
  expect((await world.run(['apply', 'plan.json', '--yes'])).code).toBe(0);
  expect(await readFile(victim, 'utf8')).toBe('precious');
});
