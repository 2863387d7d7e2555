import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stateDir } from '../../src/app/surroundings.js';
import { connect } from '../../src/immich/connect.js';
import type { ImmichServer } from '../../src/model/server.js';
import { literalsOf, seedFromLiterals } from '../../src/sandbox/literals.js';
import { apply } from '../support/apply.js';
import { openWorld, type World } from '../support/world.js';

const RULES = `
version: 1
safety: { max-deletes: { count: 5, percent: 100 } }
rules:
  - name: dedupe
    group: { by: duplicates }
    actions: [{ keep-best: { by: [{ highest: file-size }], merge: [albums, tags] } }]
  - name: screenshots
    match: { filename: "Screenshot*" }
    actions: [{ visibility: archive }, { add-to-album: { name: Screenshots, create: true } }, { tag: auto/shot }]
  - name: pairs
    match: { filename: "DSC*" }
    group: { by: stem, same: [folder] }
    actions: [{ stack: { primary: [{ prefer: { extension: jpg } }] } }, { rating: 4 }]
`;
const seed = seedFromLiterals({
  assets: {
    big: { filename: 'big.jpg', duplicate: 'a', 'file-size': 9 },
    small: { filename: 'small.jpg', duplicate: 'a', 'file-size': 1, albums: ['Rome'], tags: ['trip'] },
    shot: { filename: 'Screenshot_1.png', tags: ['todo'] },
    raw: { filename: 'DSC_1.dng', path: '/p/DSC_1.dng' },
    jpg: { filename: 'DSC_1.jpg', path: '/p/DSC_1.jpg', rating: 2 },
  },
});

/** Stands for `kill -9`: of what comes after it nothing is sent, and the answer is never written down. */
class Killed extends Error {}

/** Dies at the nth writing request, before the server has it or after it has carried it out. */
function dying(server: ImmichServer, nth: number, after: boolean): ImmichServer {
  let writes = 0;
  return new Proxy(server, {
    get(target, name: keyof ImmichServer) {
      const method = target[name];
      if (typeof method !== 'function' || /^(read|permissions|trashEnabled)/.test(name)) return method;
      return async (...args: unknown[]) => {
        writes++;
        if (writes > nth || (writes === nth && !after)) throw new Killed();
        const answer = await (method as (...args: unknown[]) => Promise<unknown>)(...args);
        if (writes >= nth) throw new Killed();
        return answer;
      };
    },
  });
}

const now = ({ sandbox }: World) => {
  sandbox.settle();
  const { assets, albums } = literalsOf(sandbox.state);
  const unnamed = Object.entries(assets).map(([key, { stack, ...rest }]) => [
    key,
    { ...rest, stacked: !!stack },
  ]);
  return { albums, assets: Object.fromEntries(unnamed) };
};

async function open() {
  const world = await openWorld(seed);
  const config = join(world.folder, 'rules.yaml');
  await writeFile(config, RULES);
  const plan = await world.plan(config);
  const { url, key } = world.sandbox;
  const server = await connect({ url, apiKey: key, timeout: 5, concurrency: 4, requestsPerSecond: null });
  return { world, config, plan, server, state: stateDir(world.around) };
}

/** Plays the whole story once; returns whether the process died at all. */
async function play(nth: number, after: boolean, goOn: boolean): Promise<boolean> {
  const { world, config, plan, server, state } = await open();
  try {
    const before = now(world);
    const died = await apply(plan, dying(server, nth, after), { stateDir: state }).then(
      () => false,
      (error: unknown) => {
        expect(error).toBeInstanceOf(Killed);
        return true;
      },
    );
    if (goOn && died) {
      const { exit } = await apply(plan, server, { stateDir: state });
      expect(exit).toBe('done');
      expect((await world.plan(config)).changes).toEqual([]);
    }
    const undo = await world.undo(config);
    expect(undo.skipped).toEqual([]);
    const { results } = await apply(undo, server, { stateDir: state });
    expect(results.filter(({ state }) => state !== 'done' && state !== 'unchanged')).toEqual([]);
    expect(now(world)).toEqual(before);
    return died;
  } finally {
    await world.close();
  }
}

const cases = [
  ['before its request arrives', false, true],
  ['before its answer is written down', true, true],
  ['before its request arrives', false, false],
  ['before its answer is written down', true, false],
] as const;
test.each(cases)(
  'rows 167, B2: killed at every request in turn, %s (carried out: %s, goes on: %s)',
  async (_, after, goOn) => {
    let nth = 1;
    while (await play(nth, after, goOn)) nth++;
    expect(nth).toBeGreaterThan(8);
  },
  60_000,
);
