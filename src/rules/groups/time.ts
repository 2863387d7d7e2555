import type { WrittenGroup } from '../../model/config.js';
import { parseDuration } from '../../util/units.js';
import type { GroupDefinition } from '../grouping.js';
import { groupFields, splitBy } from './fields.js';
import { coarseTime, inTime, splitAtGaps } from './within.js';

/** `by: { time: 5s }`: taken one after the other with no longer gap than this, by what `same` names if it names something. */
export const time: GroupDefinition = {
  name: 'time',
  compile(group) {
    const written = String((group.by as Readonly<Record<string, unknown>>).time);
    const seconds = parseDuration(written) ?? 0;
    const same = sameOf(group);
    return {
      by: `time ${written}`,
      // A group may cut through a stack, and what is done with it depends on that.
      needs: [{ field: 'takenAt' }, { field: 'stackId' }],
      parts: (members) =>
        splitBy(members, same)
          .flatMap((part) => splitAtGaps(inTime(part), seconds))
          .filter((run) => run.length > 1)
          .map((run) => ({
            key: `time:${run[0]!.asset.id}`,
            members: run.map(({ asset }) => asset),
            onServer: [],
            skip: coarseTime(run, seconds, `a gap of ${written}; 1m includes them`),
          })),
    };
  },
};

/** Whoever took pictures at the same time with another camera must not hold a chain together. */
const sameOf = ({ same = [] }: WrittenGroup): readonly string[] =>
  (same as readonly string[]).filter((name) => Object.hasOwn(groupFields, name));
