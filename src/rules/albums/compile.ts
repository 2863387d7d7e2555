import type { RuleConfig, Sourced, WrittenAction, WrittenCondition } from '../../model/config.js';
import type { Album } from '../../model/library.js';
import { didYouMean } from '../../util/nearest.js';
import { below } from '../actions/below.js';
import { withDefaults } from '../actions/with-defaults.js';
import { namesIn, patternsAt } from '../conditions/kinds/argument.js';
import { allOf } from '../conditions/kinds/combine.js';
import { type Compilation, createContext, findMatcher } from '../context.js';
import type { CompileContext } from '../definitions.js';
import { describeWritten } from '../ranking/describe.js';
import { albumActions } from './actions/index.js';
import { albumConditions } from './conditions/index.js';
import type { AlbumAction, AlbumCondition, AlbumContext, CompiledAlbumRule } from './definitions.js';

/** Compiles a rule with `for: albums`. */
export function compileAlbumRule(config: RuleConfig, compilation: Compilation): CompiledAlbumRule {
  const context = createContext(compilation, config.source);
  const at = (...path: readonly (string | number)[]): CompileContext<Album> =>
    forAlbums(below(context, path), compilation);
  const match = config.match ? compileCondition(config.match, at('match')) : allOf<Album>('all', []);
  const unless = config.unless ? compileCondition(config.unless, at('unless')) : null;
  const asks = { regexGroups: new Set(match.groups), named: new Set<never>(), persons: undefined };
  const actions = config.actions.flatMap((written, index) => {
    const place = createContext(compilation, config.source, ['actions', index], asks);
    return compileAction(written, compilation, place) ?? [];
  });
  const reads = new Set(actions.flatMap((action) => action.reads));
  if ([match, unless].some((condition) => condition && mentions(condition, 'empty'))) reads.add('trash');
  const name = config.match?.name;
  const names = name === undefined ? undefined : namesIn(patternsAt(name, 'name', { error: () => {} }));
  return { config, match, unless, actions, reads, ...(names && { names }) };
}

/** The words inside of `all`, `any`, `none`, `not` and matchers are about albums, too. */
const forAlbums = (context: CompileContext, compilation: Compilation): CompileContext<Album> => ({
  ...context,
  condition: (written, path) => compileCondition(written, forAlbums(below(context, path), compilation)),
  matcher: (name, path) =>
    findMatcher(name, compilation.config, compilation.albumMatchers, below(context, path), (matcher) =>
      compileAlbumMatcher(matcher, compilation),
    ),
});

/** A matcher with the words of rules about albums. */
export const compileAlbumMatcher = (
  { value, source }: Sourced<WrittenCondition>,
  compilation: Compilation,
): AlbumCondition => compileCondition(value, forAlbums(createContext(compilation, source), compilation));

/** Whether there is a word in it that is about albums alone. */
export const isAboutAlbums = (written: WrittenCondition): boolean =>
  Object.entries(written).some(([word, argument]) =>
    COMBINING.has(word)
      ? [argument].flat().some((one) => isAboutAlbums(one as WrittenCondition))
      : !SHARED.has(word) && albumConditions.some(({ name }) => name === word),
  );

const COMBINING: ReadonlySet<string> = new Set(['all', 'any', 'none', 'not']);
/** Words that rules about assets have, too. */
const SHARED: ReadonlySet<string> = new Set(['use', 'owner']);

function compileCondition(written: WrittenCondition, context: CompileContext<Album>): AlbumCondition {
  const parts = Object.entries(written).map(([word, argument]): AlbumCondition => {
    const definition = albumConditions.find(({ name }) => name === word);
    const inner = below(context, [word]);
    if (definition) {
      const written = describeWritten({ [word]: argument });
      return { ...definition.compile(argument, inner), written, at: () => inner.locate([]) };
    }
    unknown('condition', word, albumConditions, inner);
    return { word, needs: [], test: () => false };
  });
  return parts.length === 1 ? parts[0]! : allOf('all', parts);
}

function compileAction(
  written: WrittenAction,
  compilation: Compilation,
  place: CompileContext,
): AlbumAction | undefined {
  const { config, asked } = compilation;
  const [word, argument] = Object.entries(written)[0] ?? ['', undefined];
  const [full, context] = withDefaults({ name: word }, argument, below(place, [word]));
  const inner: AlbumContext = {
    ...forAlbums(context, compilation),
    people: (name) => (Object.hasOwn(config.people, name) ? config.people[name] : undefined),
    groupsOfPeople: Object.keys(config.people),
    askUser: (name, at) => void asked.push({ kind: 'user', name, at }),
  };
  const definition = albumActions.find(({ name }) => name === word);
  if (!definition) unknown('action', word, albumActions, inner);
  return definition?.compile(full, inner);
}

function unknown(
  what: string,
  word: string,
  known: readonly { readonly name: string }[],
  context: Pick<CompileContext, 'error'>,
): void {
  const names = known.map(({ name }) => name);
  const hint = didYouMean(word, names) ?? `known: ${names.join(', ')}`;
  context.error(`unknown-${what}`, `Rules about albums have no ${what} "${word}".`, { onKey: true, hint });
}

const mentions = ({ word, parts = [] }: AlbumCondition, wanted: string): boolean =>
  word === wanted || parts.some((part) => mentions(part, wanted));
