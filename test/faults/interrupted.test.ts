import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { EveryOp } from '../support/every-op.js';
import {
  countCases,
  type Ending,
  type Ends,
  endsInOrder,
  playFault,
  type Request,
  recordEnds,
} from '../support/fault-matrix.js';

jest.setTimeout(600_000);

let ends: Ends;
beforeAll(async () => {
  ends = await recordEnds('3.1.0');
});
afterAll(() => void process.stdout.write(`Fault matrix of interruptions: ${countCases()} cases.\n`));

/** Only the date is not the real one. */
const REAL = [
  ...(['nextTick', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'] as const),
  ...(['setTimeout', 'clearTimeout', 'queueMicrotask', 'performance', 'hrtime'] as const),
];

/** Ctrl-C in the moment when this request arrives. */
async function interruptAt({ method, path, nth }: Request, world: EveryOp): Promise<void> {
  const controller = new AbortController();
  const change = () => controller.abort();
  world.sandbox.setFaults([{ method, path, nth, act: { kind: 'meanwhile', change } }]);
  await endsInOrder(world.apply({ signal: controller.signal }));
}

const ENDINGS: readonly Ending[] = ['goes on', 'is undone'];
describe.each(ENDINGS)('a run that is interrupted %s', (ending) => {
  test('row 169: at any of its writing requests', async () => {
    for (const request of ends.requests.filter(({ writes }) => writes)) {
      const problems = await playFault('3.1.0', ends, ending, (world) => interruptAt(request, world));
      expect({ request, problems }).toEqual({ request, problems: [] });
    }
  });

  test('row 167: at any of them, and the clock is set back a day before it is taken up again', async () => {
    for (const request of ends.requests.filter(({ writes }) => writes)) {
      const problems = await playFault('3.1.0', ends, ending, async (world) => {
        await interruptAt(request, world);
        jest.useFakeTimers({ now: Date.now() - 86_400_000, doNotFake: REAL });
        world.sandbox.setFaults([]);
        if (ending === 'is undone') await world.apply();
        const runs = (await readdir(join(world.stateDir, 'runs'))).sort();
        expect(runs).toHaveLength(ending === 'is undone' ? 2 : 1);
      });
      jest.useRealTimers();
      expect({ request, problems }).toEqual({ request, problems: [] });
    }
  });
});
