import type { Asset } from '../../model/asset.js';
import type { RuleConfig, Sourced } from '../../model/config.js';
import type { Location } from '../../model/diagnostic.js';
import type { Album, AlbumRole } from '../../model/library.js';
import type { Need } from '../../model/need.js';
import type { AlbumField, AlbumSettable } from '../../model/settable.js';
import type { Use } from '../../model/use.js';
import type { CompileContext, Condition, ConditionDefinition } from '../definitions.js';
import type { LibraryView } from '../view.js';

export type AlbumCondition = Condition<Album>;
export type AlbumConditionDefinition = ConditionDefinition<Album>;

/** What one action wants of one album: the end, not a command. */
export type AlbumEffect =
  | {
      [F in AlbumField]: {
        readonly kind: 'set';
        readonly album: string;
        readonly field: F;
        readonly value: AlbumSettable[F];
      };
    }[AlbumField]
  | {
      readonly kind: 'share';
      readonly album: string;
      readonly user: string;
      /** `null` takes away what no rule gives. */
      readonly role: AlbumRole | null;
    }
  | { readonly kind: 'move'; readonly album: string; readonly to: string; readonly asset: string }
  | { readonly kind: 'delete'; readonly album: string; readonly why?: string }
  | { readonly kind: 'skip'; readonly album: string; readonly code: string; readonly reason: string };

/** What is known while album rules are looked at. */
export interface AlbumScope {
  readonly view: LibraryView;
  /** The assets that this user has in an album, sorted by id. */
  members(ref: string): readonly Asset[];
  /** Named groups of the regexes in the rule's `match`. */
  captures(album: Album): Readonly<Record<string, string>>;
  /** Whether an `add-to-album` of these rules makes albums of exactly this name. */
  isMade(name: string): boolean;
}

export interface AlbumAction {
  readonly name: string;
  /** What it reads of the assets in the albums. */
  readonly needs: readonly Need[];
  /** All that its effects can become. */
  readonly uses: readonly Use[];
  /**
   * What else must be read: the members of matching albums (`names`: if other rules ask for names), what is in the
   * trash of them, everybody on the server.
   */
  readonly reads: readonly ('members' | 'names' | 'trash' | 'users')[];
  /** All albums that match, sorted by reference. */
  onAlbums(albums: readonly Album[], scope: AlbumScope): readonly AlbumEffect[];
}

export interface AlbumActionDefinition {
  readonly name: string;
  compile(written: unknown, context: AlbumContext): AlbumAction;
}

export interface AlbumContext extends CompileContext<Album> {
  /** Names under `groups-of-people`. */
  readonly groupsOfPeople: readonly string[];
  /** Members of a group under `groups-of-people`. */
  people(name: string): Sourced<readonly string[]> | undefined;
  /** Like `ask`, for a user who stands somewhere else. */
  askUser(name: string, at: Location): void;
}

export interface CompiledAlbumRule {
  readonly config: RuleConfig;
  readonly match: AlbumCondition;
  readonly unless: AlbumCondition | null;
  readonly actions: readonly AlbumAction[];
  /** Names of the albums that can match, as patterns; absent for any. */
  readonly names?: readonly string[];
  readonly reads: ReadonlySet<AlbumAction['reads'][number]>;
}
