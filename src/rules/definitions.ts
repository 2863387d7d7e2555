import type { Asset, Field } from '../model/asset.js';
import type { Config, Path, WrittenCondition, WrittenRanking } from '../model/config.js';
import type { Location } from '../model/diagnostic.js';
import type { Need } from '../model/need.js';
import type { Use } from '../model/use.js';
import type { Effect } from './effects.js';
import type { AssetGroup } from './grouping.js';
import type { Ranking } from './ranking/ranking.js';
import type { Truth } from './truth.js';
import type { LibraryView } from './view.js';

/** What a word may ask for and report while its rule is compiled. Nothing here reads the library. */
export interface CompileContext<S = Asset> {
  readonly timezone: string;
  /** Points of the GPX files that rules name, by the pattern as written. */
  readonly tracks: Config['tracks'];
  /** Where something below the word's own argument stands, or the argument itself. */
  locate(path: Path): Location;
  /** Reports a mistake at a place below the word's own argument. */
  error(code: string, message: string, options?: { hint?: string; path?: Path; onKey?: boolean }): void;
  warn(code: string, message: string, options?: { hint?: string; path?: Path; onKey?: boolean }): void;
  /** Compiles a condition that stands at `path` below the word's own argument. */
  condition(written: WrittenCondition, path: Path): Condition<S>;
  /** The named matcher, compiled once; reports an unknown or circular name and returns `undefined`. */
  matcher(name: string, path: Path): Condition<S> | undefined;
  ranking(written: WrittenRanking, path: Path): Ranking;
  /** What `defaults:` says for this action, and the context of a word that stands there. */
  defaults(action: string): Defaults | undefined;
  /** Names of the groups in the regexes of this rule's `match`, for `{{ re.name }}`. */
  readonly regexGroups: ReadonlySet<string>;
  /** Persons that this rule's `match` asks for, if it asks for any. */
  readonly persons: Condition['persons'] | undefined;
  /**
   * Fields that the rule's `match` asks about, matchers followed: what is guarded (an external library's file, an
   * edited photo) is trashed only by a rule that names it. Empty outside of rules.
   */
  readonly named: ReadonlySet<Field>;
  /** Remembers a name that was asked for, so that one that the library does not have can be reported with its place. */
  ask(kind: AskedName['kind'], name: string, path: Path): void;
  /** Compiles a template that stands at `path`; reports unknown tokens and filters. */
  template(text: string, path: Path, forEach?: string): Template;
}

export interface Defaults {
  readonly value: Readonly<Record<string, unknown>>;
  readonly context: CompileContext;
}

/** A name in a condition or action, as written, and where. Whether the library has it is known only when it was read. */
export interface AskedName {
  readonly kind:
    | ('person' | 'album' | 'tag' | 'asset')
    /** Somebody by address or id; whose something is, also by name. */
    | ('user' | 'owner')
    /** An album that something is put into: it must be there already; or it is made, or only left. */
    | ('target' | 'possible-target');
  readonly name: string;
  readonly at: Location;
}

/** A compiled condition on assets (or on albums, tags): a pure predicate that can say what it reads. */
export interface Condition<S = Asset> {
  /** The word (`filename`, `all`, `use`), for explanations. */
  readonly word: string;
  readonly needs: readonly Need[];
  test(subject: S, view: LibraryView): Truth;
  /** Parts of a combined condition; leaves have none. */
  readonly parts?: readonly Condition<S>[];
  /** For a leaf that can be unknown: what the reader knows the field as (`country`). */
  readonly field?: string;
  /** What is unknown about it, in words, where that is not always the same. */
  unknown?(subject: S, view: LibraryView): string;
  /** Names of the groups that `captures` can give. */
  readonly groups?: readonly string[];
  /** Persons that it asks to be in the picture, by id; `for-each: person` goes through these only. */
  persons?(view: LibraryView): ReadonlySet<string>;
  /** Named groups of the regex that matched. */
  captures?(subject: S, view: LibraryView): Readonly<Record<string, string>> | undefined;
  /** What it makes of its parts; for one that is made of others. */
  decide?(parts: readonly Truth[]): Truth;
  /** As written, on one line: `country: "!Germany"`. Conditions that nobody wrote have neither this nor a place. */
  readonly written?: string;
  at?(): Location;
  /** The value it looked at, in words. */
  actual?(subject: S, view: LibraryView): string;
}

export interface ConditionDefinition<S = Asset> {
  readonly name: string;
  /** Compiles the argument as written; the schema has already checked its shape. */
  compile(written: unknown, context: CompileContext<S>): Condition<S>;
}

export interface Template {
  readonly needs: readonly Need[];
  /** Whether the text has no `{{ }}` in it. */
  readonly literal: boolean;
  /** Matches what it can produce, dates by their digits. */
  readonly shape: RegExp;
  /** Glob that matches everything it can produce: each `{{ }}` becomes `*`. */
  readonly glob: string;
  /** `null` when a value is empty: the action is skipped and counted. `empty` names the token. */
  render(
    asset: Asset,
    view: LibraryView,
    scope: TemplateScope,
  ): { readonly text: string } | { readonly empty: string };
  /** Every text it gives for `for-each`, or one. Lists stay lists when the template is a single expression. */
  renderList(
    asset: Asset,
    view: LibraryView,
    scope: TemplateScope,
  ): { readonly values: readonly string[] } | { readonly empty: string };
}

export interface TemplateScope {
  /** Named groups of the regexes that matched. */
  readonly re: Readonly<Record<string, string>>;
  /** The element that `for-each` stands at. */
  readonly each?: { readonly token: 'person' | 'album' | 'tag'; readonly value: string };
}

/** An album or tag that a `sync` action owns: what no rule wants in it any more leaves it. */
export interface Owned {
  readonly kind: 'tag' | 'album';
  /** Exact name, or a glob when the name is a template. */
  readonly pattern: string;
  /** The single tag that says how things stand, where the pattern has others below it. */
  readonly state?: string;
  /** Whether it may become empty without a brake: nobody misses what says that something is wrong. */
  readonly mayEmpty?: true;
  /** Whether tags are deleted that nothing has any more. */
  readonly deletesUnused?: true;
}

export interface Action {
  readonly name: string;
  readonly needs: readonly Need[];
  /** All that its effects can become, but for what leaves that it `owns`. */
  readonly uses: readonly Use[];
  readonly owns?: Owned;
  /** What albums look like that it makes. */
  readonly makes?: readonly RegExp[];
  /** Fields of other assets that decide too: when one of them changes, every match is looked at again. */
  readonly around?: readonly Field[];
  /** Of which assets it must know what their files say, where it needs that; of all that match when absent. */
  asksFilesOf?(asset: Asset): boolean;
  /** Whether it must know where the faces are, which costs a request per photo. */
  readonly faces?: true;
  /** Whether it stands also when its group is gone, because that is just what comes of it. */
  readonly endsGroup?: true;
  /** Whether it reads and writes files of this machine. */
  readonly writesFiles?: true;
  /** What it orders the members of a group by. */
  readonly ranking?: Ranking;
  /** For each matched asset (asset rules). */
  onAsset?(asset: Asset, view: LibraryView, scope: TemplateScope): readonly Effect[];
  /** For each group (group rules). An action that has only `onAsset` is applied to every member. */
  onGroup?(group: AssetGroup, view: LibraryView): GroupDecision;
}

export interface GroupDecision {
  readonly effects: readonly Effect[];
  /** Assets that must survive. */
  readonly keep: readonly string[];
}

export interface ActionDefinition {
  readonly name: string;
  readonly applies: 'asset' | 'group' | 'both';
  /** The key of its map form that a text or list alone stands for. */
  readonly shorthand?: string;
  compile(written: unknown, context: CompileContext): Action;
}
