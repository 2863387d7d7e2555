import type { Asset, Field } from '../../src/model/asset.js';
import type { WrittenCondition, WrittenCriterion, WrittenGroup } from '../../src/model/config.js';
import type { FileTags, Library } from '../../src/model/library.js';
import { actions } from '../../src/rules/actions/index.js';
import type {
  Action,
  AssetGroup,
  CompileContext,
  Condition,
  Effect,
  GroupDecision,
  Template,
} from '../../src/rules/definitions.js';
import { compileGroup } from '../../src/rules/groups/compile-group.js';
import { compileRanking, rank } from '../../src/rules/ranking/index.js';
import type { LibraryView } from '../../src/rules/view.js';
import { type AssetPartial, asset, library } from './asset.js';

export interface ViewOptions {
  readonly protect?: readonly string[];
  readonly files?: Readonly<Record<string, FileTags['tags']>>;
}

/** A view of a library; `protect` names protected assets, `files` the tags in each asset's file. */
export function viewOf(partial: Partial<Library>, { protect = [], files }: ViewOptions = {}): LibraryView {
  const all = library(partial);
  const find =
    <T extends { readonly id: string }>(list: readonly T[]) =>
    (id: string) =>
      list.find((one) => one.id === id);
  return {
    server: all.server,
    now: Date.parse('2026-01-01T00:00:00Z'),
    timezone: 'UTC',
    asset: find(all.assets),
    assets: () => all.assets,
    album: find(all.albums),
    albums: () => all.albums,
    albumsNamed: (name) => all.albums.filter((album) => album.name === name),
    person: find(all.persons),
    persons: () => all.persons,
    library: find(all.libraries),
    stack: find(all.stacks),
    duplicates: () => all.duplicates,
    fileTags: (id) => (files?.[id] ? { path: id, version: 'v1', tags: files[id] } : undefined),
    isProtected: (asset) => protect.includes(asset.id),
  };
}

export interface Report {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

export interface TestContext extends CompileContext {
  readonly errors: Report[];
  readonly warnings: Report[];
}

export interface ContextOptions {
  readonly defaults?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly named?: readonly Field[];
}

/** A context with a handful of conditions and template tokens, enough to say what groups, rankings and actions do. */
export function contextOf({ defaults = {}, named = [] }: ContextOptions = {}): TestContext {
  const errors: Report[] = [];
  const warnings: Report[] = [];
  const context: TestContext = {
    errors,
    warnings,
    timezone: 'UTC',
    regexGroups: new Set(),
    named: new Set(named),
    error: (code, message, { path = [] } = {}) => void errors.push({ code, message, path }),
    warn: (code, message, { path = [] } = {}) => void warnings.push({ code, message, path }),
    condition: compileCondition,
    matcher: () => undefined,
    ranking: (written) => compileRanking(written as readonly WrittenCriterion[], context),
    defaults: (action) => defaults[action] ?? {},
    ask: () => {},
    template: compileTemplate,
  };
  return context;
}

const CONDITIONS: Readonly<Record<string, (asset: Asset, argument: unknown) => boolean | null>> = {
  extension: (asset, list) => [list].flat().includes(asset.filename.split('.').pop()?.toLowerCase()),
  favorite: (asset, wanted) => asset.favorite === wanted,
  filename: (asset, name) => asset.filename === name,
  country: (asset, name) => (asset.exif.country === null ? null : asset.exif.country === name),
};

function compileCondition(written: WrittenCondition): Condition {
  const [word, argument] = Object.entries(written)[0]!;
  const test = CONDITIONS[word]!;
  return { word, needs: [{ field: 'filename' }], test: (asset) => test(asset, argument) };
}

function compileTemplate(text: string, _path: unknown, forEach?: string): Template {
  const tokens = [...text.matchAll(/\{\{\s*([\w.]+)\s*\}\}/g)].map((match) => match[1]!);
  const valuesOf = (token: string, asset: Asset, re: Readonly<Record<string, string>>): readonly string[] => {
    if (token.startsWith('re.')) return [re[token.slice(3)] ?? ''];
    if (token === 'persons' || token === 'person') return asset.persons;
    if (token === 'tags') return asset.tags;
    return [token === 'city' ? (asset.exif.city ?? '') : ''];
  };
  const fill = (values: Readonly<Record<string, string>>) =>
    text.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, token: string) => values[token] ?? '');
  const renderList: Template['renderList'] = (asset, _view, { re }) => {
    const values = tokens.map((token) => [token, valuesOf(token, asset, re)] as const);
    const empty = values.find(([, list]) => list.length === 0 || list[0] === '');
    if (empty) return { empty: empty[0] };
    const lists = values.filter(([, list]) => list.length > 1 || forEach !== undefined);
    const each = lists[0]?.[1] ?? [''];
    const one = Object.fromEntries(values.map(([token, list]) => [token, list[0]!]));
    return { values: each.map((value) => fill(lists[0] ? { ...one, [lists[0][0]]: value } : one)) };
  };
  return {
    needs: tokens.map(() => ({ field: 'exif.city' as const })),
    literal: tokens.length === 0,
    glob: text.replace(/\{\{.*?\}\}/g, '*'),
    renderList,
    render: (asset, view, scope) => {
      const rendered = renderList(asset, view, scope);
      return 'values' in rendered ? { text: rendered.values.join(', ') } : rendered;
    },
  };
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
  return actions.find((one) => one.name === word)!.compile(argument, context);
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
  const captures = () => ({});
  return {
    groups: grouping.groups(assets, view, captures).map(({ members }) => members.map((one) => one.id)),
    skipped: grouping
      .skipped(assets, view, captures)
      .map(({ members, code, reason }) => ({ ids: members.map((one) => one.id), code, reason })),
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
