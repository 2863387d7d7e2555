import type { Config, Loaded, RuleConfig } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { didYouMean } from '../util/nearest.js';

/** What was asked for; every rule when no rule and no label is named. */
export interface Selection {
  readonly rules: readonly string[];
  readonly labels: readonly string[];
  /** Names or labels. */
  readonly skip: readonly string[];
}

/** The config with only the rules that were asked for. A name that no rule and no label has is an error, not an empty plan. */
export function selectRules(config: Config, { rules, labels, skip }: Selection): Loaded<Config> {
  const names = config.rules.map(({ name }) => name);
  const known = [...new Set(config.rules.flatMap((rule) => rule.labels))];
  const unknown = (
    words: readonly string[],
    among: readonly string[],
    what: string,
    elsewhere = '',
  ): Diagnostic[] =>
    words
      .filter((word) => !among.includes(word))
      .map((word) => {
        const other = elsewhere && [...names, ...known].includes(word);
        const hint = other ? `choose it with ${elsewhere} ${word}` : didYouMean(word, among);
        const message = `no enabled ${what} "${word}"`;
        return { severity: 'error', code: 'unknown-rule', message, ...(hint !== undefined && { hint }) };
      });
  const diagnostics = [
    ...unknown(rules, names, 'rule is called', '--label'),
    ...unknown(labels, known, 'rule has the label', '--rule'),
    ...unknown(skip, [...new Set([...names, ...known])], 'rule or label is called'),
  ];
  if (diagnostics.length > 0) return { value: null, diagnostics };
  const has = (rule: RuleConfig, words: readonly string[]): boolean =>
    rule.labels.some((label) => words.includes(label));
  const all = rules.length + labels.length === 0;
  const left = config.rules.filter(
    (rule) =>
      (all || rules.includes(rule.name) || has(rule, labels)) &&
      !skip.includes(rule.name) &&
      !has(rule, skip),
  );
  if (left.length === 0 && config.rules.length > 0) return { value: null, diagnostics: [NONE_LEFT] };
  return { value: { ...config, rules: left }, diagnostics: [] };
}

const NONE_LEFT: Diagnostic = {
  severity: 'error',
  code: 'no-rules-left',
  message: 'the selection leaves no rule: --skip takes away what was chosen',
};
