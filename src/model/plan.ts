import type { Field } from './asset.js';
import type { Change } from './change.js';
import type { Diagnostic } from './diagnostic.js';
import type { Reads } from './need.js';

/** What the plan counted on for one asset: the fields that the rules read or that the changes write. */
export interface PlannedAsset {
  readonly filename: string;
  /**
   * Field to value, as read. `albums` and `tags` hold only the memberships among Plan.library.reads.
   * The apply reads the asset again and skips its changes as stale when one differs.
   */
  readonly expect: { readonly [F in Field]?: unknown };
}

/** A group that was decided as a whole. */
export interface PlannedGroup {
  readonly rule: string;
  /** `duplicates`, `stem`, or the template it was grouped by. */
  readonly by: string;
  /** Live members, sorted by id. A duplicate group must have the same members on the server at apply. */
  readonly members: readonly string[];
  /** Assets that must survive. */
  readonly keep: readonly string[];
}

export interface Skip {
  readonly target: string;
  readonly by: readonly string[];
  /** Stable kebab-case: `protected`, `empty-template`, `unknown-album`, `conflict`, `limit`, `tie` … */
  readonly code: string;
  readonly reason: string;
  /** What an earlier run did and somebody undid, for `overrides forget`. */
  readonly act?: string;
}

/** Assets a rule left alone because a field it asks about has no value. */
export interface LeftAlone {
  readonly rule: string;
  readonly field: string;
  readonly assets: number;
}

export interface Summary {
  /** Albums and tags to create, memberships and stacks to add. */
  readonly add: number;
  /** Fields and files to change. */
  readonly change: number;
  /** Memberships to remove. */
  readonly remove: number;
  readonly trash: number;
  readonly skip: number;
  /** Assets read that no change touches. */
  readonly unchanged: number;
}

/** Code of the note in a plan for which the groups of duplicates were read. */
export const DUPLICATES_READ = 'duplicates-read';

/** What `plan` writes and `apply` performs: nothing else is needed to read it or to carry it out. */
export interface Plan {
  /** Major: refuse another; minor: ignore fields you don't know. */
  readonly formatVersion: '1.0';
  /** `sha256:` over the canonical JSON without `meta` and `id`. */
  readonly id: string;
  /** Everything that differs between two plans of the same input. */
  readonly meta: { readonly createdAt: string; readonly tool: string; readonly durationMs: number };
  readonly config: {
    readonly hash: string;
    readonly files: readonly { readonly path: string; readonly hash: string }[];
    readonly git?: { readonly commit: string; readonly dirty: boolean };
  };
  readonly server: { readonly url: string; readonly version: string; readonly user: string };
  readonly library: {
    readonly assets: number;
    /** Those of them whose file is missing. */
    readonly offline?: number;
    readonly albums: number;
    readonly tags: number;
    readonly reads: Reads;
    /**
     * By the server's clock, when the newest tag was made and the newest change made to an album, `null` when there was
     * none. Something with a younger one may be protected by it, under a name that was of no interest to the plan.
     * Absent when nothing is hidden, trashed or rewritten.
     */
    readonly newest?: { readonly tag: string | null; readonly album: string | null };
  };
  /** Run that this plan takes back; then `skipped` lists what cannot be. */
  readonly undoes?: string;
  /** The instant that `older-than` counts from. */
  readonly now: string;
  /** IANA zone in which reports show times. */
  readonly timezone: string;
  /** False when options narrowed the plan: then there may be more to do. Such a plan can be applied all the same. */
  readonly complete: boolean;
  readonly options: {
    readonly rules: readonly string[];
    readonly limit: number | null;
    /** Ids of the assets that it is about, when some were named. */
    readonly assets?: readonly string[];
  };
  readonly limits: {
    readonly maxChanges: number;
    readonly maxDeletes: number;
    /** `safety.allow-permanent`: where the server's trash is turned off, photos may be gone for good. */
    readonly permanent?: true;
    readonly allowed: Readonly<Record<string, number>>;
  };
  readonly summary: Summary;
  /** Where each rule stands, for reports. */
  readonly rules: readonly {
    readonly name: string;
    readonly description?: string;
    readonly at: string;
    /** Assets matched, or groups decided. */
    readonly matched: number;
  }[];
  /** Asset id to what is known of it: every asset that a change, a group or a skip names. Sorted by id. */
  readonly assets: Readonly<Record<string, PlannedAsset>>;
  /** Album reference, person or library id to its name, for readers. */
  readonly names: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, PlannedGroup>>;
  /** Sorted by phase, then target, then id. */
  readonly changes: readonly Change[];
  readonly skipped: readonly Skip[];
  readonly leftAlone: readonly LeftAlone[];
  /** How many assets have each single tag that a rule owns once all changes are made. Absent without such a rule. */
  readonly remaining?: readonly { readonly tag: string; readonly assets: number }[];
  readonly diagnostics: readonly Diagnostic[];
}
