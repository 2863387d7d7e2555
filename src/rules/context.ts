import type { Asset, Field } from '../model/asset.js';
import {
  type Config,
  type Path,
  READY_RANKINGS,
  type Source,
  type Sourced,
  type WrittenCondition,
} from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Album } from '../model/library.js';
import { compileCondition } from './compile-condition.js';
import type { AskedName, CompileContext, Condition } from './definitions.js';
import { compileRanking, readyRankings } from './ranking/index.js';
import type { Ranking } from './ranking/ranking.js';
import { compileTemplate } from './template/compile-template.js';
import type { Truth } from './truth.js';
import type { LibraryView } from './view.js';

type Matchers<S = Asset> = Map<string, Condition<S> | null>;

/** What one compilation of a config gathers. */
export interface Compilation {
  readonly config: Config;
  /** Matchers by name, each compiled once; `null` while that is under way. */
  readonly matchers: Matchers;
  /** The same, compiled for rules about albums. */
  readonly albumMatchers: Matchers<Album>;
  readonly diagnostics: Diagnostic[];
  readonly asked: AskedName[];
}

/** What a rule's actions may ask about its `match`. */
interface Asks {
  readonly regexGroups: ReadonlySet<string>;
  readonly named: ReadonlySet<Field>;
  readonly persons: Condition['persons'] | undefined;
}

const NOTHING: Asks = { regexGroups: new Set(), named: new Set(), persons: undefined };

/** The context of a word whose argument stands at `base` in `source`. */
export function createContext(
  compilation: Compilation,
  source: Source,
  base: Path = [],
  asks: Asks = NOTHING,
): CompileContext {
  const { config, diagnostics, asked } = compilation;
  const at = (path: Path): CompileContext => createContext(compilation, source, [...base, ...path], asks);
  const report =
    (severity: 'error' | 'warning'): CompileContext['error'] =>
    (code, message, { hint, path = [], onKey } = {}) => {
      const at = source.locate([...base, ...path], onKey);
      // A default counts for many actions; its mistake is one.
      const isKnown = diagnostics.some(
        (one) => one.message === message && JSON.stringify(one.at) === JSON.stringify(at),
      );
      if (!isKnown) diagnostics.push({ severity, code, message, ...(hint !== undefined && { hint }), at });
    };
  const context: CompileContext = {
    ...asks,
    timezone: config.timezone,
    tracks: config.tracks,
    locate: (path) => source.locate([...base, ...path]),
    error: report('error'),
    warn: report('warning'),
    condition: (written, path) => compileCondition(written, at(path)),
    matcher: (name, path) =>
      findMatcher(name, config, compilation.matchers, at(path), ({ value, source }) =>
        answerOnce(createContext(compilation, source).condition(value, [])),
      ),
    ranking: (written, path) =>
      typeof written === 'string'
        ? findRanking(written, compilation, at(path), asks)
        : compileRanking(written, at(path)),
    defaults: (action) => {
      const value = config.defaults.value[action];
      return value && { value, context: createContext(compilation, config.defaults.source, [action], asks) };
    },
    ask: (kind, name, path) => void asked.push({ kind, name, at: source.locate([...base, ...path]) }),
    template: (text, path, forEach) => compileTemplate(text, at(path), forEach),
  };
  return context;
}

/** The named matcher, compiled at its first use. */
export function findMatcher<S>(
  name: string,
  { matchers }: Pick<Config, 'matchers'>,
  compiled: Matchers<S>,
  context: Pick<CompileContext, 'error'>,
  compile: (written: Sourced<WrittenCondition>) => Condition<S>,
): Condition<S> | undefined {
  const known = compiled.get(name);
  if (known) return known;
  const written = matchers[name];
  if (known === null) context.error('circular-matcher', `The matcher "${name}" uses itself.`);
  if (!written) context.error('unknown-matcher', `There is no matcher "${name}".`);
  if (known === null || !written) return undefined;
  compiled.set(name, null);
  const condition = compile(written);
  compiled.set(name, condition);
  return condition;
}

/** Many rules use one matcher, and they look at one asset after the other: the last answer is asked for again. */
function answerOnce(condition: Condition): Condition {
  let last: { readonly asset: Asset; readonly view: LibraryView; readonly truth: Truth } | undefined;
  return {
    ...condition,
    test(asset, view) {
      if (last?.asset !== asset || last.view !== view)
        last = { asset, view, truth: condition.test(asset, view) };
      return last.truth;
    },
  };
}

function findRanking(name: string, compilation: Compilation, context: CompileContext, asks: Asks): Ranking {
  const written = compilation.config.rankings[name];
  if (written) return compileRanking(written.value, createContext(compilation, written.source, [], asks));
  const ready = READY_RANKINGS.find((one) => one === name);
  if (ready) return readyRankings[ready](context);
  context.error('unknown-ranking', `There is no ranking "${name}".`);
  return { needs: [], criteria: [] };
}
