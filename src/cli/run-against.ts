import { detailsOf, type HeldLibrary, readHeld, requireFacts } from '../app/held-library.js';
import type { UsableRules } from '../app/load-rules.js';
import { planFrom } from '../app/make-plan.js';
import { rulesAtRef } from '../app/rules-at-ref.js';
import { UserError } from '../model/diagnostic.js';
import type { Facts } from '../model/library.js';
import type { Plan } from '../model/plan.js';
import type { ImmichServer } from '../model/server.js';
import { diffPlans } from '../plan/diff-plans.js';
import { createFirstLooks } from '../plan/first-looks.js';
import type { CompiledRules } from '../rules/compiled.js';
import { allOf } from '../rules/conditions/kinds/combine.js';
import { wantsOf } from '../rules/wants.js';
import { EXIT } from './exit-codes.js';
import { openSnapshot } from './offline.js';
import { type PlanOptions, reportOf } from './run-plan.js';
import { withSession } from './session.js';
import { showDifference } from './show-plan.js';
import type { Terminal } from './terminal.js';

/** Plans with the rules of a commit and with those of now over one library, and shows what the edit changes. */
export async function runAgainst(ref: string, options: PlanOptions, terminal: Terminal): Promise<number> {
  const { out, rule, label, skip, asset, limit } = options;
  if ([out, rule, label, skip, asset, limit].some((one) => one !== undefined))
    throw new UserError(
      '--against compares whole sets of rules.',
      'Leave out --out, --rule, --label, --skip, --asset and --limit.',
    );
  const now = Date.now();
  const compare = async (
    held: HeldLibrary,
    old: UsableRules,
    loaded: UsableRules,
    server?: ImmichServer,
  ): Promise<readonly Plan[]> => {
    const meta = { createdAt: new Date(now).toISOString(), tool: terminal.tool, durationMs: 0 };
    const looks = createFirstLooks();
    const plan = (rules: UsableRules) =>
      planFrom(
        held.library,
        { loaded: rules, limit: null, now, looks },
        detailsOf(held, rules.config.paths, server),
      );
    const [one, two] = [await plan(old), await plan(loaded)];
    return [
      { ...one, meta },
      { ...two, meta },
    ];
  };
  const plans =
    options.snapshot === undefined
      ? await withSession(options, terminal, async ({ loaded, server, feedback }) => {
          const old = await rulesAtRef(loaded, ref, terminal);
          const wants = wantsOf(both(old.rules, loaded.rules));
          // What the old rules name may be what the edit is about.
          const check = (facts: Facts) => requireFacts(loaded.rules, facts);
          const held = await readHeld(server, wants, feedback.listener, check);
          return compare(held, old, loaded, server);
        })
      : await openSnapshot(options.snapshot, options, terminal).then(async ({ held, loaded }) =>
          compare(held, await rulesAtRef(loaded, ref, terminal), loaded),
        );
  const difference = diffPlans(plans[0]!, plans[1]!);
  const names = { before: `the rules of ${ref}`, after: 'the rules as they are now' };
  terminal.out(showDifference(difference, reportOf(options), terminal, names));
  return EXIT.done;
}

/** What one of the two asks about is to be read. */
const both = (a: CompiledRules, b: CompiledRules): CompiledRules => {
  const joined = (key: 'exclude' | 'protect') =>
    allOf(
      'all',
      [a, b].flatMap((one) => one[key] ?? []),
    );
  return {
    ...b,
    rules: [...a.rules, ...b.rules],
    albumRules: [...a.albumRules, ...b.albumRules],
    asked: [...a.asked, ...b.asked],
    exclude: joined('exclude'),
    protect: joined('protect'),
  };
};
