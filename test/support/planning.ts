import type { Change } from '../../src/model/change.js';
import type { FileTags, Library } from '../../src/model/library.js';
import type { Plan } from '../../src/model/plan.js';
import { buildPlan, type PlanResult } from '../../src/plan/build-plan.js';
import type { FirstLooks } from '../../src/plan/first-looks.js';
import { compileRules } from '../../src/rules/compile.js';
import { viewLibrary } from '../../src/rules/view-of-library.js';
import { NOW } from './compile.js';
import { configOf, type TestConfig } from './config.js';

export interface PlanningOptions {
  /** Names of the rules that were selected. */
  readonly only?: readonly string[];
  readonly limit?: number;
  readonly files?: ReadonlyMap<string, FileTags>;
  readonly looks?: FirstLooks;
}

/** Without limits, so that a test meets only those it is about. */
const BOUNDLESS = { maxChanges: 100_000, maxDeletes: { count: 100_000, percent: 100 } };

/** Plans rules over a library value, as `plan` does once it has read the library. Throws when the rules are wrong. */
export function planning(written: TestConfig, library: Library, options: PlanningOptions = {}): PlanResult {
  const config = configOf({ ...written, safety: { ...BOUNDLESS, ...written.safety } });
  const { rules, diagnostics } = compileRules(config);
  const wrong = diagnostics.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  const now = Date.parse(NOW);
  const view = viewLibrary(library, {
    now,
    timezone: config.timezone,
    protect: rules.protect,
    files: options.files ?? new Map(),
  });
  const { only = [], limit = null } = options;
  const selected =
    only.length === 0
      ? rules
      : { ...rules, rules: rules.rules.filter((rule) => only.includes(rule.config.name)) };
  return buildPlan({
    library,
    view,
    rules: selected,
    config,
    diagnostics: [],
    looks: options.looks?.of(selected, { config, now, returned: new Map(), apart: [] }),
    options: { rules: only, limit },
  });
}

export type TestPlan = PlanResult['plan'];

export const planOver = (written: TestConfig, library: Library, options: PlanningOptions = {}): TestPlan =>
  planning(written, library, options).plan;

/** A change in a few words: `tag a trip`, `album.add a +Rome`, `asset.set a rating=5`, `stack.create a: a b`. */
export function words(change: Change): string {
  const on = change.target.replace(/^(asset|tag|album|stack):/, '');
  switch (change.op) {
    case 'album.create':
    case 'tag.create':
      return `${change.op} ${on}`;
    case 'album.set':
      return `${change.op} ${on} ${Object.entries(change.after)
        .map(([field, value]) => `${field}=${JSON.stringify(value)}`)
        .join()}`;
    case 'album.share':
      return `${change.op} ${on} ${change.user}=${change.after}`;
    case 'album.add':
    case 'album.remove':
      return `${change.op} ${on} ${change.album}`;
    case 'asset.tag':
    case 'asset.untag':
      return `${change.op} ${on} ${change.tag}`;
    case 'asset.set':
      return `${change.op} ${on} ${Object.entries(change.after)
        .map(([field, value]) => `${field}=${JSON.stringify(value)}`)
        .join()}`;
    case 'stack.create':
    case 'stack.update':
      return `${change.op} ${change.after.primaryId}: ${change.after.members.join(' ')}`;
    case 'exif.write':
      return `${change.op} ${on} ${JSON.stringify(change.after)}`;
    case 'exif.restore':
      return `${change.op} ${change.path}`;
    case 'album.delete':
    case 'tag.delete':
    case 'stack.delete':
    case 'asset.restore':
    case 'asset.trash':
    case 'asset.delete':
      return `${change.op} ${on}`;
  }
}

export const changesIn = ({ changes }: Pick<Plan, 'changes'>): readonly string[] => changes.map(words);
