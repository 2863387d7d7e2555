import type { RuleConfig, WrittenAction, WrittenCondition } from '../../model/config.js';
import type { Album } from '../../model/library.js';
import { didYouMean } from '../../util/nearest.js';
import { below } from '../actions/below.js';
import { withDefaults } from '../actions/with-defaults.js';
import { namesIn, patternsAt } from '../conditions/kinds/argument.js';
import { allOf } from '../conditions/kinds/combine.js';
import { type Compilation, createContext } from '../context.js';
import type { CompileContext } from '../definitions.js';
import { albumActions } from './actions/index.js';
import { albumConditions } from './conditions/index.js';
import type { AlbumAction, AlbumCondition, AlbumContext, CompiledAlbumRule } from './definitions.js';

/** Compiles a rule with `for: albums`. */
export function compileAlbumRule(config: RuleConfig, compilation: Compilation): CompiledAlbumRule {
  const context = createContext(compilation, config.source);
  const at = (...path: readonly (string | number)[]): CompileContext<Album> =>
    forAlbums(below(context, path));
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

/** The words inside of `all`, `any`, `none` and `not` are about albums, too. */
const forAlbums = (context: CompileContext): CompileContext<Album> => ({
  ...context,
  condition: (written, path) => compileCondition(written, forAlbums(below(context, path))),
  matcher: () => undefined,
});

function compileCondition(written: WrittenCondition, context: CompileContext<Album>): AlbumCondition {
  const parts = Object.entries(written).map(([word, argument]): AlbumCondition => {
    const definition = albumConditions.find(({ name }) => name === word);
    if (definition) return definition.compile(argument, below(context, [word]));
    unknown('condition', word, albumConditions, below(context, [word]));
    return { word, needs: [], test: () => false };
  });
  return parts.length === 1 ? parts[0]! : allOf('all', parts);
}

function compileAction(
  written: WrittenAction,
  { config, asked }: Compilation,
  place: CompileContext,
): AlbumAction | undefined {
  const [word, argument] = Object.entries(written)[0] ?? ['', undefined];
  const [full, context] = withDefaults({ name: word }, argument, below(place, [word]));
  const inner: AlbumContext = {
    ...forAlbums(context),
    people: (name) => (Object.hasOwn(config.people, name) ? config.people[name] : undefined),
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
