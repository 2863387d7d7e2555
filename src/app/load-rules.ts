import { loadConfig } from '../config/load-config.js';
import { locateConfig } from '../config/locate.js';
import { selectRules } from '../config/select-rules.js';
import type { Config } from '../model/config.js';
import { type Diagnostic, hasErrors, UserError } from '../model/diagnostic.js';
import { compileRules } from '../rules/compile.js';
import type { CompiledRules } from '../rules/compiled.js';
import type { Surroundings } from './surroundings.js';

export interface RulesRequest {
  /** File named on the command line. */
  readonly config?: string | undefined;
  /** Names of the rules that take part; all of them when neither these nor labels are given. */
  readonly rule?: readonly string[] | undefined;
  readonly label?: readonly string[] | undefined;
  /** Names or labels of rules that do not. */
  readonly skip?: readonly string[] | undefined;
}

export interface LoadedRules {
  readonly path: string;
  /** `null` when the rules cannot be used; then the diagnostics say why. */
  readonly config: Config | null;
  readonly rules: CompiledRules | null;
  /** With the rules that a selection left out: the tests are about all of them. */
  readonly whole: Config | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the files of the rules are and where includes are looked for; known however wrong the rules are. */
  readonly folders: readonly string[];
  /** Names of the rules that a selection left, empty when nothing was selected. */
  readonly selected: readonly string[];
}

/** Rules without errors. */
export interface UsableRules extends LoadedRules {
  readonly config: Config;
  readonly whole: Config;
  readonly rules: CompiledRules;
}

/** Finds, reads, checks and compiles the rules. Asks no server. Throws UserError when there is no file at all. */
export async function loadRules(request: RulesRequest, around: Surroundings): Promise<LoadedRules> {
  const path = await locateConfig(request.config, around);
  const loaded = await loadConfig(path, around);
  const { folders } = loaded;
  const { diagnostics: found } = loaded;
  const nothing = { path, folders, config: null, whole: null, rules: null, diagnostics: found, selected: [] };
  if (!loaded.value) return nothing;
  const selection = selectRules(loaded.value, {
    rules: request.rule ?? [],
    labels: request.label ?? [],
    skip: request.skip ?? [],
  });
  const config = selection.value;
  if (!config) return { ...nothing, diagnostics: [...loaded.diagnostics, ...selection.diagnostics] };
  const compiled = compileRules(config);
  const diagnostics = [...loaded.diagnostics, ...selection.diagnostics, ...compiled.diagnostics];
  const narrowed = config.rules.length < loaded.value.rules.length;
  return {
    path,
    folders,
    config,
    whole: loaded.value,
    rules: hasErrors(diagnostics) ? null : compiled.rules,
    diagnostics,
    selected: narrowed ? config.rules.map((rule) => rule.name) : [],
  };
}

/** The same for a use case that can do nothing without rules: an error in them ends it. */
export async function requireRules(request: RulesRequest, around: Surroundings): Promise<UsableRules> {
  const loaded = await loadRules(request, around);
  if (!isUsable(loaded)) throw unusable(loaded);
  return loaded;
}

export const isUsable = (loaded: LoadedRules): loaded is UsableRules => loaded.rules !== null;

/** Says what is wrong with the rules. */
export const unusable = ({ path, diagnostics }: LoadedRules): UserError =>
  // A name that was mistyped on the command line has no place in a file: nothing is wrong with the rules.
  diagnostics.some(({ severity, at }) => severity === 'error' && at)
    ? new UserError(`${path} cannot be used.`, undefined, diagnostics)
    : new UserError('There are no such rules to work with.', undefined, diagnostics);
