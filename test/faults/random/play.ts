import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { assetOf, type Change } from '../../../src/model/change.js';
import type { ImmichServer } from '../../../src/model/server.js';
import type { AssetLiteral, LibraryLiteral } from '../../../src/sandbox/literal-types.js';
import { openStage, type Stage } from './stage.js';
import type { Story } from './story.js';
import { anyTrouble, goWrong, type Trouble } from './troubles.js';

/** One run: what goes wrong with it, and how the user brings it to an end. */
export interface Course {
  readonly troubles: readonly Trouble[];
  readonly ending: 'goes on' | 'is undone';
  /** What goes wrong with the undo. */
  readonly undoing: Trouble | null;
  /** Whether the same undo is taken up again, or the run is undone anew. */
  readonly again: boolean;
}

export const anyCourse = ({ seed }: Story): fc.Arbitrary<Course> => {
  const trouble = anyTrouble([...seed.assets].map(({ id }) => id));
  return fc.record({
    troubles: fc.array(trouble, { minLength: 1, maxLength: 2 }),
    ending: fc.constantFrom('goes on', 'is undone'),
    undoing: fc.option(trouble),
    again: fc.boolean(),
  });
};

/** What is not as it should be: on the way, or at the end. */
export async function play(story: Story, course: Course): Promise<readonly string[]> {
  const { seed, version, plan, size, original, planned } = story;
  const stage = await openStage(seed, version);
  const problems: string[] = [];
  const fail = async (trouble: Trouble, applied: typeof plan): Promise<boolean> => {
    let isDone = false;
    const work = async (server?: ImmichServer, signal?: AbortSignal) => {
      isDone = (await stage.apply(applied, server, signal)).length === 0;
    };
    await goWrong({ ...stage, work }, trouble, size);
    problems.push(...lostIn(stage.look(), story));
    return isDone;
  };
  try {
    // A run that came to its end all the same is not taken up again.
    for (const trouble of course.troubles) if (await fail(trouble, plan)) break;
    if (course.ending === 'is undone' && story.canBeUndone) {
      problems.push(...(await takeBack(stage, course, fail)));
      problems.push(...differences(stage.look(), original));
    } else {
      problems.push(...(await stage.apply(plan)));
      problems.push(...differences(stage.look(), planned));
    }
  } finally {
    await stage.close();
  }
  return problems;
}

async function takeBack(
  stage: Stage,
  { undoing, again }: Course,
  fail: (trouble: Trouble, plan: Story['plan']) => Promise<boolean>,
): Promise<readonly string[]> {
  const first = await stage.undo('last');
  if (first === null) return [];
  if (undoing !== null && first.changes.length > 0) await fail(undoing, first);
  const undo = again ? first : (await stage.undo(first.undoes!))!;
  const skipped = undo.skipped.map(({ reason }) => `not undone: ${reason}`);
  return undo.changes.length === 0 ? skipped : [...skipped, ...(await stage.apply(undo))];
}

const FIELDS: Readonly<Record<string, readonly (keyof AssetLiteral)[]>> = {
  ...{ favorite: ['favorite'], visibility: ['visibility'], rating: ['rating'] },
  ...{ description: ['description'], location: ['lat', 'lon'], date: ['taken'] },
};

/** Photos in the trash whose keeper is gone, or has not got what was to be merged into it before. */
function lostIn(now: LibraryLiteral, { plan, seed, original, planned }: Story): readonly string[] {
  const keyOf = (change: Change): string => seed.names!.get(assetOf(change) ?? '') ?? '';
  const changes = new Map(plan.changes.map((change) => [change.id, change]));
  const holds = (change: Change): boolean => {
    const [is, wanted] = [now.assets[keyOf(change)], planned.assets[keyOf(change)]];
    switch (change.op) {
      case 'album.add':
        return is?.albums?.includes(plan.names[change.album] ?? change.album.slice(1)) ?? false;
      case 'asset.tag':
        return is?.tags?.includes(change.tag) ?? false;
      case 'asset.set':
        return Object.keys(change.after)
          .flatMap((field) => FIELDS[field] ?? [])
          .every((field) => isDeepStrictEqual(is?.[field], wanted?.[field]));
      default:
        return true;
    }
  };
  return plan.changes.flatMap((change) => {
    const key = keyOf(change);
    if (change.op !== 'asset.trash' || !now.assets[key]?.trashed || original.assets[key]?.trashed) return [];
    const keeper = change.keeper === undefined ? null : seed.names!.get(change.keeper)!;
    const lost = change.needs.filter((need) => !holds(changes.get(need)!));
    return [
      ...(keeper !== null && now.assets[keeper]?.trashed ? [`${key} and its keeper are in the trash`] : []),
      ...lost.map((need) => `${key} is in the trash, and not so: ${need}`),
    ];
  });
}

/** Where two libraries are not the same. */
function differences(is: LibraryLiteral, wanted: LibraryLiteral): readonly string[] {
  return [...new Set([...Object.keys(is), ...Object.keys(wanted)])].flatMap((part) => {
    const [a, b] = [is, wanted].map((one) => Object(one[part as keyof LibraryLiteral])) as [
      Record<string, unknown>,
      Record<string, unknown>,
    ];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])]
      .filter((key) => !isDeepStrictEqual(a[key], b[key]))
      .map((key) => `${part} ${key}: is ${JSON.stringify(a[key])}, wanted ${JSON.stringify(b[key])}`);
  });
}
