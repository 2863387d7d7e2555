import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/model/plan.js';
import { planId } from '../../src/plan/ids.js';
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
  const { id, ...forged } = { ...plan, ...change(plan) };
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
