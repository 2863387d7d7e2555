import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from '@jest/globals';
import type { CliWorld } from '../support/cli-world.js';
import { openDedupeWorld } from '../support/dedupe-world.js';
import { mountDisk, type SmallDisk, testOnDisk } from '../support/small-disk.js';

let world: CliWorld;
let disk: SmallDisk | undefined;
beforeEach(async () => {
  world = await openDedupeWorld();
});
afterEach(async () => {
  disk?.close();
  await world.close();
});

/** Runs the command with its state folder on the small disk. */
const run = (command: string) => world.run(command.split(' '), { XDG_STATE_HOME: join(world.home, 'disk') });
const open = (): SmallDisk => {
  disk = mountDisk(join(world.home, 'disk'), 256);
  return disk;
};

testOnDisk('row 161: a plan that does not fit on the disk leaves the old one as it was', async () => {
  const { fill, path } = open();
  await run('plan --out disk/plan.json');
  const before = await world.read('disk/plan.json');
  fill(0);
  const { code, err } = await run('plan --rule screenshots --out disk/plan.json');
  expect(code).toBe(1);
  expect(err).toContain(
    `Error: Could not save the plan: the disk is full.\n  Choose another file than ${path}/plan.json.`,
  );
  expect(await world.read('disk/plan.json')).toBe(before);
  expect((await readdir(path)).sort()).toEqual(['ballast', 'plan.json']);
});

testOnDisk(
  'rows 167, 172: without room for a journal nothing is sent, and the message says what to do',
  async () => {
    const { fill } = open();
    await run('plan --out plan.json');
    for (const [left, message] of [
      [0, 'The state folder .* cannot be written: the disk is full'],
      [4, 'The journal in .* cannot be written: the disk is full'],
    ] as const) {
      fill(left);
      const { code, out, err } = await run('apply plan.json --yes');
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(
        new RegExp(
          `^Error: ${message}\\.\n  Nothing was sent to the server\\. Make room or change .* permissions`,
          'm',
        ),
      );
    }
    expect(world.writes()).toEqual([]);
    expect((await run('history')).out).toBe('There are no runs yet.\n');
    const { code, out } = await run('doctor');
    expect(code).toBe(1);
    expect(out).toMatch(
      /problem +disk +only 0 MB free for journals and kept files\n +Without a journal nothing is applied\./,
    );
    fill(100);
    expect((await run('apply plan.json --yes')).code).toBe(0);
  },
);

testOnDisk(
  'rows 167, B2: on a disk that can only be read everything can be looked at, and nothing is sent',
  async () => {
    const { makeReadOnly } = open();
    expect((await run('apply --yes')).code).toBe(0);
    const sent = world.writes().length;
    makeReadOnly();
    for (const command of ['plan', 'history', 'history last', 'undo last --out undo.json', 'overrides'])
      expect({ command, code: (await run(command)).code }).toEqual({ command, code: 0 });
    for (const [command, message] of [
      ['undo last --yes', 'The state folder .* cannot be written: the disk is read-only'],
      ['plan --out disk/p.json', 'Could not save the plan: the disk is read-only'],
      ['snapshot disk/l.ndjson', 'Could not save the library: the disk is read-only'],
      ['plan --log-file disk/log.ndjson', 'The log cannot be written to .*: the disk is read-only'],
    ] as const) {
      const { code, err } = await run(command);
      expect({ command, code, err }).toEqual({
        command,
        code: 1,
        err: expect.stringMatching(new RegExp(`^Error: ${message}\\.\n  [A-Z]`, 'm')),
      });
    }
    expect(world.writes()).toHaveLength(sent);
    const { code, out } = await run('doctor');
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringMatching(/problem +state .*the disk is read-only\n/),
    });
  },
);
