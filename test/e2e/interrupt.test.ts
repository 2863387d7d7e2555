import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CliWorld } from '../support/cli-world.js';
import { openDedupeWorld, STACK } from '../support/dedupe-world.js';

const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;

let world: CliWorld;
beforeEach(async () => {
  world = await openDedupeWorld();
});
afterEach(() => world.close());

describe('row 169: a plan is dropped at once', () => {
  test.each(SIGNALS)('%s while it reads: exit code %s', async (signal, expected) => {
    world.sandbox.setFaults([{ path: '/search/metadata', act: { kind: 'hang' } }]);
    const run = world.start(['plan', '--out', 'plan.json', '-v']);
    await run.says(/reading the library/);
    run.child.kill(signal);
    const { code, out, err } = await run.ended;
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toMatch(/Interrupted; nothing was changed\./);
    expect(err).not.toMatch(STACK);
    expect(await readdir(world.home)).toEqual(['rules.yaml']);
  });
});

describe('row 169, U-13: an apply ends in good order', () => {
  const start = async () => {
    await world.run(['plan', '--out', 'plan.json']);
    world.sandbox.setFaults([{ method: 'POST', path: '/albums', act: { kind: 'delay', ms: 700 } }]);
    const run = world.start(['apply', 'plan.json', '--yes', '-vv']);
    await run.says(/create: 1 change/);
    return run;
  };
  const journal = async (): Promise<readonly { readonly type: string }[]> => {
    const runs = join(world.home, '.local/state/immich-rules/runs');
    const [last] = (await readdir(runs)).sort().reverse();
    const text = await world.read(`.local/state/immich-rules/runs/${last}/journal.ndjson`);
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  test.each(SIGNALS)(
    '%s: what is under way ends, the next apply does the rest; exit code %s',
    async (signal, expected) => {
      const run = await start();
      run.child.kill(signal);
      const { code, out, err } = await run.ended;
      expect(code).toBe(expected);
      expect(err).toContain('press Ctrl-C again');
      expect(out).toMatch(/Interrupted: 1 of 6 changes are done[\s\S]*To go on where it stopped:/);
      expect(world.writes()).toEqual(['POST /albums']);
      expect((await journal()).at(-1)).toMatchObject({ type: 'end', exit: 'interrupted' });
      expect((await world.run(['apply', 'plan.json', '--yes'])).code).toBe(0);
      expect(world.writes().filter((write) => write === 'POST /albums')).toHaveLength(1);
      expect((await world.run(['plan', '--detailed-exitcode'])).code).toBe(0);
    },
  );

  test('row 168: with --restart what it did is forgotten; the album that it made is there, and not made twice', async () => {
    const run = await start();
    run.child.kill('SIGINT');
    expect((await run.ended).code).toBe(130);
    const again = await world.run(['apply', 'plan.json', '--yes', '--restart']);
    expect(again.code).toBe(0);
    expect((await journal())[0]).not.toHaveProperty('continues');
    expect(world.writes().filter((write) => write === 'POST /albums')).toHaveLength(1);
    const filled = () => world.writes().filter((write) => write === 'PUT /albums/:id/assets').length;
    expect(filled()).toBe(2);
  });

  test('Ctrl-C twice: what is under way is given up, the journal says that it is not known, nothing is lost', async () => {
    const run = await start();
    run.child.kill('SIGINT');
    await run.says(/press Ctrl-C again/);
    run.child.kill('SIGINT');
    const { code, out, err } = await run.ended;
    expect(code).toBe(130);
    expect(out + err).not.toMatch(STACK);
    expect((await journal()).at(-1)).toMatchObject({ type: 'end' });
    expect(world.asset('small.jpg').deletedAt).toBeNull();
    world.sandbox.setFaults([]);
    expect((await world.run(['apply', '--yes'])).code).toBe(0);
    expect((await world.run(['plan', '--detailed-exitcode'])).code).toBe(0);
    const albums = [...world.sandbox.state.albums.values()].map(({ albumName }) => albumName).sort();
    expect(albums).toEqual(['Rome', 'Screenshots']);
  });

  test('the lock is free again afterwards', async () => {
    const run = await start();
    run.child.kill('SIGINT');
    await run.ended;
    expect(await readdir(join(world.home, '.local/state/immich-rules/locks'))).toEqual([]);
  });
});
