import type {
  Config,
  Source,
  Sourced,
  WrittenAction,
  WrittenCondition,
  WrittenCriterion,
  WrittenGroup,
} from '../../src/model/config.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { compileRules } from '../../src/rules/compile.js';
import type { CompiledRule, CompiledRules } from '../../src/rules/compiled.js';

/** Something that was written; its places are the path from `name`, as JSON in the place of the file. */
export const sourceOf = (name: string): Source => ({
  locate: (path) => ({ file: JSON.stringify([name, ...path]), line: 1, column: 1 }),
});

export const pathOf = ({ at }: Diagnostic): readonly (string | number)[] => JSON.parse(at?.file ?? '[]');

export interface TestRule {
  readonly name?: string;
  readonly match?: WrittenCondition;
  readonly unless?: WrittenCondition;
  readonly group?: WrittenGroup;
  readonly actions?: readonly WrittenAction[];
  readonly priority?: number;
  readonly stop?: boolean;
  readonly limit?: number;
  readonly for?: 'albums';
}

export interface TestConfig {
  readonly rules?: readonly TestRule[];
  readonly matchers?: Readonly<Record<string, WrittenCondition>>;
  readonly exclude?: WrittenCondition;
  readonly protect?: WrittenCondition;
  readonly defaults?: Config['defaults']['value'];
  readonly timezone?: string;
  readonly rankings?: Readonly<Record<string, readonly WrittenCriterion[]>>;
  readonly people?: Readonly<Record<string, readonly string[]>>;
  readonly safety?: Partial<Omit<Config['safety'], 'protect'>>;
}

const sourced = <T>(name: string, value: T | undefined): Sourced<T> | null =>
  value === undefined ? null : { value, source: sourceOf(name) };

const named = <T>(all: Readonly<Record<string, T>> = {}): Readonly<Record<string, Sourced<T>>> =>
  Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, { value, source: sourceOf(name) }] as const),
  );

/** A config with these rules and conditions, everything else as when nothing is written. */
export function configOf(written: TestConfig): Config {
  const { rules = [], exclude, protect, defaults = {}, timezone = 'Europe/Berlin' } = written;
  return {
    files: [],
    hash: 'sha256:0',
    server: { url: null, apiKey: null, timeout: 30, concurrency: 4, requestsPerSecond: null },
    timezone,
    paths: [],
    exclude: sourced('exclude', exclude),
    safety: {
      maxChanges: 5000,
      maxDeletes: { count: 50, percent: 2 },
      onConflict: 'error',
      allowPermanent: false,
      ...written.safety,
      protect: sourced('protect', protect),
    },
    defaults: { value: defaults, source: sourceOf('defaults') },
    tracks: {},
    matchers: named(written.matchers),
    people: named(written.people),
    rankings: named(written.rankings),
    rules: rules.map(({ name = 'rule', actions = [{ favorite: true }], ...rule }) => ({
      name,
      priority: rule.priority ?? 0,
      stop: rule.stop ?? false,
      labels: [],
      limit: rule.limit ?? null,
      match: rule.match ?? null,
      unless: rule.unless ?? null,
      group: rule.group ?? null,
      actions,
      ...(rule.for && { for: rule.for }),
      source: sourceOf(name),
    })),
    disabled: 0,
    tests: [],
    watch: { every: null, apply: false },
    notify: null,
  };
}

/** Compiles a config in which nothing is wrong; hints are no wrongs. */
export function compiled(written: TestConfig): CompiledRules {
  const { rules, diagnostics } = compileRules(configOf(written));
  const wrong = diagnostics.filter(({ severity }) => severity !== 'hint');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  return rules;
}

export const compiledRule = (rule: TestRule, config: TestConfig = {}): CompiledRule =>
  compiled({ ...config, rules: [rule] }).rules[0]!;
