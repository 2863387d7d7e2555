import { env, stdout } from 'node:process';
import { expect, test } from '@jest/globals';
import pLimit from 'p-limit';
import { anyCourse, play } from './play.js';
import type { VERSIONS } from './stage.js';
import { draw, tellStory } from './story.js';

/** On both versions together; `npm run soak` plays 100,000. */
const RUNS = Number(env.RUNS ?? 2000);
/** `SEED=7 RUNS=1` plays once more what failed with this seed. */
const SEED = Number(env.SEED ?? 1);
/** Runs of one library with the same rules, each with other faults. */
const EACH = 8;
/** Most of a run is waiting: for the disk, and before a request is tried again. */
const PARALLEL = 12;

/** Random libraries, rules and faults: whatever goes wrong, every run ends exactly where it should. */
export function testRandomRuns(version: (typeof VERSIONS)[number]): void {
  const numbers = Array.from({ length: Math.ceil(RUNS / 2 / EACH) }, (_, index) => SEED + index);
  const limit = pLimit(PARALLEL);
  test(
    `rows 55, 167, B2: property: on Immich ${version} a run with random faults ends as planned, or as it was when it is undone`,
    async () => {
      const count = { runs: 0, undone: 0, changes: 0 };
      const failures: string[] = [];
      const playAll = async (number: number): Promise<void> => {
        const story = await tellStory(number, version);
        const said = (what: string, problems: readonly string[]): void => {
          if (problems.length === 0) return;
          const failure = `SEED=${number} RUNS=1: ${what}\n  ${problems.join('\n  ')}`;
          failures.push(failure);
          // A soak takes hours.
          stdout.write(`${failure}\n`);
        };
        said('without faults', story.open);
        for (let nth = 0; nth < EACH; nth++) {
          const course = draw(anyCourse(story), number * EACH + nth);
          said(JSON.stringify(course), await play(story, course));
          count.runs++;
          count.changes += story.plan.changes.length;
          if (course.ending === 'is undone' && story.canBeUndone) count.undone++;
          if (count.runs % 5000 === 0) stdout.write(`${count.runs} runs, ${failures.length} failed\n`);
        }
      };
      const begun = Date.now();
      await Promise.all(numbers.map((number) => limit(() => playAll(number))));
      const seconds = Math.round((Date.now() - begun) / 1000);
      const facts = `${count.runs} runs of ${count.changes} changes, ${count.undone} of them undone`;
      stdout.write(`Random faults on Immich ${version}: ${facts}, SEED=${SEED}, ${seconds} s\n`);
      expect(failures.slice(0, 20)).toEqual([]);
      expect(count.runs).toBeGreaterThanOrEqual(RUNS / 2);
    },
    60_000 + RUNS * 500,
  );
}
