import type { Asset } from '../../src/model/asset.js';
import type { Config, RuleConfig, Source, WrittenCondition } from '../../src/model/config.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Library } from '../../src/model/library.js';
import { compileRules } from '../../src/rules/compile.js';
import type { CompiledRule, CompiledRules } from '../../src/rules/compiled.js';
import { matchAsset } from '../../src/rules/evaluate.js';
import type { Truth } from '../../src/rules/truth.js';
import type { LibraryView } from '../../src/rules/view.js';
import { viewLibrary } from '../../src/rules/view-of-library.js';
import { asset, library } from './asset.js';

/** A place that is told by its path alone: the file is `rule a: match.filename`. */
const sourceOf = (name: string): Source => ({
  locate: (path, onKey = false) => ({
    file: `${name}: ${path.join('.')}${onKey ? ' (key)' : ''}`,
    line: 1,
    column: 1,
  }),
});

const sourced = <T>(name: string, value: T) => ({ value, source: sourceOf(name) });

const ruleOf = (partial: Partial<RuleConfig>, index: number): RuleConfig => {
  const name = partial.name ?? `rule-${index + 1}`;
  return {
    name,
    priority: 0,
    stop: false,
    labels: [],
    limit: null,
    match: null,
    unless: null,
    group: null,
    actions: [{ tag: 'x' }],
    source: sourceOf(name),
    ...partial,
  };
};

export interface WrittenRules {
  readonly rules?: readonly Partial<RuleConfig>[];
  readonly matchers?: Readonly<Record<string, WrittenCondition>>;
  readonly rankings?: Readonly<Record<string, readonly WrittenCondition[]>>;
  readonly exclude?: WrittenCondition;
  readonly protect?: WrittenCondition;
  readonly timezone?: string;
}

/** Compiles rules as a config file would give them, in Europe/Berlin. */
export function compiled(written: WrittenRules): {
  readonly rules: CompiledRules;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { rules = [], matchers = {}, rankings = {}, exclude, protect, timezone = 'Europe/Berlin' } = written;
  const named = <T>(kind: string, all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).map(([name, value]) => [name, sourced(`${kind} ${name}`, value)]));
  const config: Config = {
    files: [],
    hash: 'sha256:0',
    server: { url: null, apiKey: null, timeout: 30, concurrency: 4, requestsPerSecond: null },
    timezone,
    paths: [],
    exclude: exclude ? sourced('exclude', exclude) : null,
    safety: {
      maxChanges: 5000,
      maxDeletes: { count: 50, percent: 2 },
      onConflict: 'error',
      allowPermanent: false,
      protect: protect ? sourced('protect', protect) : null,
    },
    defaults: {},
    matchers: named('matcher', matchers),
    rankings: named('ranking', rankings),
    rules: rules.map(ruleOf),
    watch: { every: null, apply: false },
  };
  return compileRules(config);
}

/** The only rule of a config that has to be without findings. */
export function rule(partial: Partial<RuleConfig>, more: Omit<WrittenRules, 'rules'> = {}): CompiledRule {
  const { rules, diagnostics } = compiled({ ...more, rules: [partial] });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return rules.rules[0]!;
}

/** Noon on the first day of 2026, in Europe/Berlin. */
export const NOW = '2026-01-01T11:00:00.000Z';

export const viewed = (partial: Partial<Library> = {}, now = NOW): LibraryView =>
  viewLibrary(library(partial), {
    now: Date.parse(now),
    timezone: 'Europe/Berlin',
    protect: null,
    files: new Map(),
  });

/** What a condition says of an asset: `null` is unknown. */
export function truth(
  match: WrittenCondition,
  one: Asset = asset(),
  partial: Partial<Library> = { assets: [one] },
): Truth {
  return matchAsset(rule({ match }), one, viewed(partial));
}
