import { assetOf, type Change } from '../../model/change.js';
import type { ImmichServer, Outcome } from '../../model/server.js';
import { keepersOf } from '../check-plan.js';
import type { Context, Step, Verdicts } from '../context.js';
import { describeFailure } from '../failure.js';
import { assetName } from '../names.js';
import { guardTrash, keeperProblem } from '../trash-guard.js';
import { assetIds } from '../verdicts.js';
import { moveOrLook } from './lost-answer.js';

/** Moves assets to the trash, looks whether their keepers lived through it, and brings back those whose did not. */
export const trash: Step = {
  guard: guardTrash,
  was(change, { live, plan }) {
    const asset = live.assets.get(assetOf(change)!);
    if (!asset) return undefined;
    const { duplicateId, stackId, checksum } = asset;
    return { duplicateId, stackId, checksum, keepers: keepersOf(plan, change) };
  },
  async send(changes, run) {
    const { server } = run;
    const verdicts = await moveOrLook(changes, server, (ids) => server.trashAssets(ids), true);
    const trashed = changes.filter(({ id }) => verdicts.get(id)?.state === 'done');
    return new Map([...verdicts, ...(await bringBackOrphans(trashed, run))]);
  },
};

/** A keeper can be deleted between the last look and the request; then both copies would be in the trash. */
async function bringBackOrphans(
  changes: readonly Change[],
  { plan, server, live: { assets: places } }: Context,
): Promise<Verdicts> {
  const keepers = [...new Set(changes.flatMap((change) => keepersOf(plan, change)))];
  if (keepers.length === 0) return new Map();
  let problemOf: (id: string) => string | undefined;
  try {
    const live = await server.readAssets(keepers, false, { places, tags: [], stacks: false });
    problemOf = (id) => keeperProblem(plan, id, live.get(id), server.identity.userId);
  } catch (error) {
    const message = `its keeper could not be looked at afterwards: ${describeFailure(error)}`;
    return new Map(changes.map(({ id }) => [id, { state: 'done', message }]));
  }
  const orphans = changes.flatMap((change) => {
    const problem = keepersOf(plan, change).map(problemOf).find(Boolean);
    return problem === undefined ? [] : [{ change, problem }];
  });
  if (orphans.length === 0) return new Map();
  const restored = await restore(server, assetIds(orphans.map(({ change }) => change)));
  return new Map(
    orphans.map(({ change, problem }) => {
      const failure = restored.get(assetOf(change)!);
      const end =
        failure === undefined
          ? 'so it was taken out of the trash again'
          : `and it could not be taken out of the trash again (${failure}): restore ${assetName(plan, assetOf(change)!)} in Immich`;
      return [change.id, { state: 'failed', message: `${problem} right after, ${end}` }];
    }),
  );
}

/** Takes assets out of the trash; returns what went wrong, by asset. */
async function restore(server: ImmichServer, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  try {
    const outcomes = await server.restoreAssets(ids);
    const failed = outcomes.filter((outcome): outcome is Outcome & { ok: false } => !outcome.ok);
    return new Map(failed.map(({ id, error }) => [id, error]));
  } catch (error) {
    return new Map(ids.map((id) => [id, describeFailure(error)]));
  }
}
