import type { Config, Loaded, RuleConfig } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { didYouMean } from '../util/nearest.js';

export interface Selection {
  /** Names or labels; all rules when it is empty. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

/** The config with only the rules that were asked for. A name that no rule and no label has is an error, not an empty plan. */
export function selectRules(config: Config, { only, skip }: Selection): Loaded<Config> {
  const known = [...new Set(config.rules.flatMap(({ name, labels }) => [name, ...labels]))];
  const diagnostics = [...only, ...skip]
    .filter((word) => !known.includes(word))
    .map((word) => unknown(word, known));
  if (diagnostics.length > 0) return { value: null, diagnostics };
  const has = (rule: RuleConfig, words: readonly string[]): boolean =>
    words.some((word) => rule.name === word || rule.labels.includes(word));
  const rules = config.rules.filter((rule) => (only.length === 0 || has(rule, only)) && !has(rule, skip));
  if (rules.length === 0 && config.rules.length > 0) return { value: null, diagnostics: [NONE_LEFT] };
  return { value: { ...config, rules }, diagnostics: [] };
}

const NONE_LEFT: Diagnostic = {
  severity: 'error',
  code: 'no-rules-left',
  message: 'the selection leaves no rule: what --only names, --skip takes away',
};

function unknown(word: string, known: readonly string[]): Diagnostic {
  const hint = didYouMean(word, known);
  const message = `no enabled rule or label is called "${word}"`;
  return { severity: 'error', code: 'unknown-rule', message, ...(hint === undefined ? {} : { hint }) };
}
