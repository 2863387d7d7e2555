import type { Config, RuleConfig, Sourced, WrittenCondition } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { compileAlbumMatcher, compileAlbumRule, isAboutAlbums } from './albums/compile.js';
import { checkFiles } from './check-files.js';
import { compileAction } from './compile-action.js';
import { compileScope, everything } from './compile-scope.js';
import type { CompiledRule, CompiledRules } from './compiled.js';
import { type Compilation, createContext } from './context.js';
import type { Condition } from './definitions.js';
import { compileGroup } from './groups/compile-group.js';
import { checkOverwrites } from './overwrites.js';
import { checkSelfReading } from './self-reading.js';

/** Turns a checked config into predicates and actions. Rules that cannot be compiled are reported at their place. */
export function compileRules(config: Config): {
  readonly rules: CompiledRules;
  readonly diagnostics: readonly Diagnostic[];
} {
  const compilation: Compilation = {
    config,
    matchers: new Map(),
    albumMatchers: new Map(),
    diagnostics: [],
    asked: [],
  };
  const global = (written: Sourced<WrittenCondition> | null): Condition | null =>
    written && createContext(compilation, written.source).condition(written.value, []);
  const exclude = global(config.exclude);
  const protect = global(config.safety.protect);
  const rules = config.rules
    .filter((rule) => rule.for === undefined)
    .map((rule) => compileRule(rule, compilation));
  const albumRules = config.rules
    .filter((rule) => rule.for === 'albums')
    .map((rule) => compileAlbumRule(rule, compilation));
  // A mistake in a matcher is one also while nothing uses it; but its names are asked for by nobody.
  const { matchers, albumMatchers } = compilation;
  const unused = Object.entries(config.matchers).filter(
    ([name]) => !matchers.has(name) && !albumMatchers.has(name),
  );
  const idle = {
    ...compilation,
    matchers: new Map(matchers),
    albumMatchers: new Map(albumMatchers),
    asked: [],
  };
  for (const [, matcher] of unused) {
    if (isAboutAlbums(matcher.value)) compileAlbumMatcher(matcher, idle);
    else createContext(idle, matcher.source).condition(matcher.value, []);
  }
  const { diagnostics, asked } = compilation;
  diagnostics.push(...checkFiles({ rules, albumRules, exclude, protect }, config.paths));
  const names = unused.map(([name, { source }]) => ({ name, at: source.locate([], true) }));
  return { rules: { rules, albumRules, exclude, protect, asked, unused: names }, diagnostics };
}

function compileRule(config: RuleConfig, compilation: Compilation): CompiledRule {
  const plain = createContext(compilation, config.source);
  const match = config.match ? plain.condition(config.match, ['match']) : everything;
  const unless = config.unless ? plain.condition(config.unless, ['unless']) : null;
  const asks = {
    regexGroups: new Set(match.groups),
    named: new Set(match.needs.flatMap(({ field }) => (field === 'file' ? [] : [field]))),
    persons: match.persons,
  };
  if (!config.group) compilation.diagnostics.push(...checkOverwrites(config, asks.named));
  const grouping = config.group
    ? compileGroup(config.group, createContext(compilation, config.source, ['group'], asks))
    : null;
  const actions = config.actions.flatMap((written, index) => {
    const context = createContext(compilation, config.source, ['actions', index], asks);
    return compileAction(written, grouping ? 'group' : 'asset', context) ?? [];
  });
  compilation.diagnostics.push(...checkSelfReading(config, { match, unless }, actions));
  const needs = [match, unless, grouping, ...actions].flatMap((part) => part?.needs ?? []);
  const base = { config, match, unless, actions, needs, scope: compileScope([match, unless]) };
  return grouping ? { ...base, kind: 'group', grouping } : { ...base, kind: 'asset' };
}
