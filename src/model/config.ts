import type { Diagnostic, Location } from './diagnostic.js';
import type { TrackPoint } from './track.js';

/** As written: a map of words to arguments. Each word's own file knows the shape of its argument. */
export type WrittenCondition = Readonly<Record<string, unknown>>;
export type WrittenCriterion = Readonly<Record<string, unknown>>;
export type WrittenRanking = string | readonly WrittenCriterion[];
/** Rankings that are there without being defined. */
export const READY_RANKINGS = ['duplicates-cleaner', 'immich-suggestion'] as const;
export type ReadyRanking = (typeof READY_RANKINGS)[number];
/** Exactly one key: the action's name. */
export type WrittenAction = Readonly<Record<string, unknown>>;

export interface WrittenGroup {
  readonly by: string | Readonly<Record<string, unknown>>;
  readonly [filter: string]: unknown;
}

/** Keys and indices from the root of a rule, matcher or ranking down to a value in it. */
export type Path = readonly (string | number)[];

/** Where something that was written stands, so that a finding inside it can be pointed at. */
export interface Source {
  /** `locate([])` is the thing itself; `onKey` points at the key instead of its value. */
  locate(path: Path, onKey?: boolean): Location;
}

export interface RuleConfig {
  readonly name: string;
  readonly description?: string;
  readonly priority: number;
  readonly stop: boolean;
  readonly labels: readonly string[];
  readonly limit: number | null;
  readonly match: WrittenCondition | null;
  readonly unless: WrittenCondition | null;
  readonly group: WrittenGroup | null;
  /** Absent for assets. */
  readonly for?: 'albums';
  readonly actions: readonly WrittenAction[];
  readonly source: Source;
}

/** An example of what the rules want. */
export interface TestConfig {
  readonly name: string;
  /** A day or an instant, as written; without a zone in the config's. */
  readonly now: string | null;
  /** Names or labels of the rules that take part; all of them when empty. */
  readonly only: readonly string[];
  /** Key to asset, in the words of a literal library. */
  readonly assets: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Key to all that is to happen to the asset: `kept`, or a map with exactly one word. */
  readonly expect: Readonly<Record<string, readonly unknown[]>>;
  readonly source: Source;
}

/** A named or global condition or ranking together with its place. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

export type SecretSource =
  | { readonly env: string }
  | { readonly file: string }
  | { readonly command: string }
  | { readonly literal: string };

export interface ServerConfig {
  readonly url: string | null;
  readonly apiKey: SecretSource | null;
  /** Seconds per request. */
  readonly timeout: number;
  readonly concurrency: number;
  readonly requestsPerSecond: number | null;
}

/** What the engine sees: every file merged, every default filled in, only enabled rules. */
export interface Config {
  /** Absolute paths in the order of loading, the main file first. */
  readonly files: readonly { readonly path: string; readonly hash: string }[];
  /** `sha256:` over all files. */
  readonly hash: string;
  readonly server: ServerConfig;
  /** IANA zone. */
  readonly timezone: string;
  /** Server path prefix to a path on this machine. */
  readonly paths: readonly PathMapping[];
  readonly exclude: Sourced<WrittenCondition> | null;
  readonly safety: {
    readonly maxChanges: number;
    readonly maxDeletes: { readonly count: number; readonly percent: number };
    readonly onConflict: 'error' | 'skip';
    /** Whether rules may say `delete: permanent`. */
    readonly allowPermanent: boolean;
    readonly protect: Sourced<WrittenCondition> | null;
  };
  /** Points of the GPX files that rules name, by the pattern as written, each sorted by time. */
  readonly tracks: Readonly<Record<string, readonly TrackPoint[]>>;
  /** Default arguments per action. */
  readonly defaults: Sourced<Readonly<Record<string, Readonly<Record<string, unknown>>>>>;
  readonly matchers: Readonly<Record<string, Sourced<WrittenCondition>>>;
  readonly rankings: Readonly<Record<string, Sourced<readonly WrittenCriterion[]>>>;
  /** E-mail addresses and user ids by the name of their group. */
  readonly people: Readonly<Record<string, Sourced<readonly string[]>>>;
  readonly rules: readonly RuleConfig[];
  /** How many rules more say `enabled: false`. */
  readonly disabled: number;
  readonly tests: readonly TestConfig[];
  readonly watch: {
    /** Seconds, `null` for only on change. */ readonly every: number | null;
    readonly apply: boolean;
  };
  /** Program and arguments that are told what was done. */
  readonly notify: string | null;
}

export interface Loaded<T> {
  /** `null` when an error makes it useless. */
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where this machine has a folder of the server, or the last parts of every path of the server. */
export type PathMapping = { readonly local: string } & (
  | { readonly server: string }
  | { readonly segments: number }
);
