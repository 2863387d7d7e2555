import type { Asset, Field } from '../../src/model/asset.js';
import type { Config, WrittenCondition, WrittenCriterion, WrittenGroup } from '../../src/model/config.js';
import type { FaceBox, FileTags, Library } from '../../src/model/library.js';
import { actions } from '../../src/rules/actions/index.js';
import { withDefaults } from '../../src/rules/actions/with-defaults.js';
import { type Compilation, createContext } from '../../src/rules/context.js';
import type { Action, AskedName, CompileContext, GroupDecision } from '../../src/rules/definitions.js';
import type { Effect } from '../../src/rules/effects.js';
import type { AssetGroup } from '../../src/rules/grouping.js';
import { compileGroup } from '../../src/rules/groups/compile-group.js';
import { compileRanking, rank } from '../../src/rules/ranking/index.js';
import type { LibraryView } from '../../src/rules/view.js';
import { viewLibrary } from '../../src/rules/view-of-library.js';
import { type AssetPartial, asset, library } from './asset.js';
import { configOf, pathOf, sourceOf } from './config.js';

export interface ViewOptions {
  readonly protect?: readonly string[];
  readonly files?: Readonly<Record<string, FileTags['tags']>>;
  readonly faces?: Readonly<Record<string, readonly FaceBox[]>>;
}

/** A view of a library; `protect` names protected assets, `files` the tags in each asset's file. */
export function viewOf(
  partial: Partial<Library>,
  { protect = [], files = {}, faces = {} }: ViewOptions = {},
): LibraryView {
  const isProtected = (asset: Asset): boolean => protect.includes(asset.id);
  const tags = (id: string): FileTags => ({ path: id, version: 'v1', tags: files[id]! });
  return viewLibrary(library(partial), {
    now: Date.parse('2026-01-01T00:00:00Z'),
    timezone: 'UTC',
    protect: { word: 'asset', needs: [{ field: 'id' }], test: isProtected },
    faces: new Map(Object.entries(faces)),
    files: new Map(
      Object.keys(files).flatMap((id) => ['sidecar', 'original'].map((to) => [`${to} ${id}`, tags(id)])),
    ),
  });
}

export interface Report {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly path: readonly (string | number)[];
}

export interface TestContext extends CompileContext {
  readonly errors: Report[];
  readonly warnings: Report[];
  readonly asked: readonly AskedName[];
}

export interface ContextOptions {
  readonly defaults?: Config['defaults']['value'];
  readonly timezone?: string;
  readonly named?: readonly Field[];
  /** Names of the groups in the rule's regexes. */
  readonly groups?: readonly string[];
  readonly matchers?: Readonly<Record<string, WrittenCondition>>;
  readonly rankings?: Config['rankings'];
}

/** The context of a word in a rule, with what was reported to it; the word's own argument has the path `[]`. */
export function contextOf(options: ContextOptions = {}): TestContext {
  const { named = [], groups = [], rankings, ...written } = options;
  const config = configOf({ timezone: 'UTC', ...written });
  const compilation: Compilation = {
    config: rankings ? { ...config, rankings } : config,
    matchers: new Map(),
    albumMatchers: new Map(),
    diagnostics: [],
    asked: [],
  };
  const asks = { regexGroups: new Set(groups), persons: undefined, named: new Set(named) };
  const reports = (severity: string): Report[] =>
    compilation.diagnostics
      .filter((one) => one.severity === severity)
      .map((one) => ({ code: one.code, message: one.message, hint: one.hint, path: pathOf(one).slice(1) }));
  return Object.defineProperties(createContext(compilation, sourceOf('rule'), [], asks), {
    errors: { get: () => reports('error') },
    warnings: { get: () => reports('warning') },
    asked: { get: () => compilation.asked },
  }) as TestContext;
}

/** Compiles `{ word: argument }` and fails on any error. */
export function action(written: Readonly<Record<string, unknown>>, options: ContextOptions = {}): Action {
  const context = contextOf(options);
  const compiled = compileWith(written, context);
  if (context.errors.length > 0) throw new Error(JSON.stringify(context.errors));
  return compiled;
}

export function compileWith(written: Readonly<Record<string, unknown>>, context: CompileContext): Action {
  const [word, argument] = Object.entries(written)[0]!;
  const definition = actions.find((one) => one.name === word)!;
  return definition.compile(...withDefaults(definition, argument, context));
}

export const effectsOn = (
  written: Readonly<Record<string, unknown>>,
  asset: Asset,
  view: LibraryView = viewOf({ assets: [asset] }),
  options: ContextOptions = {},
): readonly Effect[] => action(written, options).onAsset!(asset, view, { re: {} });

export const groupOf = (members: readonly Asset[]): AssetGroup => ({
  key: 'duplicates:g',
  by: 'duplicates',
  members,
  others: [],
  re: {},
});

/** What a group action decides about these assets as one group. */
export function decide(
  written: Readonly<Record<string, unknown>>,
  members: readonly Asset[],
  { view = viewOf({ assets: members }), ...options }: ContextOptions & { readonly view?: LibraryView } = {},
): GroupDecision {
  return action(written, options).onGroup!(groupOf(members), view);
}

/** Ids of each group, and of each group that is left alone with its code. */
export function grouped(written: WrittenGroup, assets: readonly Asset[], view = viewOf({ assets })) {
  const context = contextOf();
  const grouping = compileGroup(written, context);
  if (context.errors.length > 0) throw new Error(JSON.stringify(context.errors));
  const { groups, skipped } = grouping.group(assets, view, () => ({}));
  return {
    groups: groups.map(({ members }) => members.map((one) => one.id)),
    skipped: skipped.map(({ members, code, reason }) => ({
      ids: members.map((one) => one.id),
      code,
      reason,
    })),
  };
}

/** Files by name, ids `a`, `b`, …; a name with a folder in front stands in it. */
export const files = (...names: readonly (string | AssetPartial)[]) =>
  names.map((name, index) => {
    const partial = typeof name === 'string' ? { path: name, filename: name.split('/').pop()! } : name;
    return asset({ id: 'abcdef'[index]!, ...partial });
  });

/** Ids in their order, whether the first was told from the second, and why the others lost; ids are `a`, `b`, … */
export const ranked = (criteria: readonly WrittenCriterion[], partials: readonly AssetPartial[]) => {
  const assets = partials.map((partial, index) => asset({ id: 'abcdef'[index]!, ...partial }));
  const { order, decided, reasons } = rank(assets, compileRanking(criteria, contextOf()), viewOf({ assets }));
  return { order: order.map((one) => one.id).join(''), decided, reasons: Object.fromEntries(reasons) };
};
