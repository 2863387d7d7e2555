import type { Belongings } from './belongings.js';
import type { Change } from './change.js';
import type { ChangeState, Check } from './events.js';
import type { Plan } from './plan.js';

/** First line of a journal. */
export interface RunLine {
  readonly type: 'run';
  readonly format: '1.0';
  readonly runId: string;
  readonly plan: string;
  readonly server: Plan['server'];
  readonly config: Pick<Plan['config'], 'hash' | 'git'>;
  /** IANA zone in which its plan shows times; absent in journals of early versions. */
  readonly timezone?: string;
  /** Run that this one takes back. */
  readonly undoes?: string;
  /** Run of the same plan that this one goes on with. */
  readonly continues?: string;
  /** ISO 8601, as all times in a journal. */
  readonly at: string;
}

/** On disk before the request is sent: from here on the change may have happened. */
export interface IntentLine {
  readonly type: 'intent';
  readonly at: string;
  readonly id: string;
  readonly before: unknown;
  /** What an undo needs and the plan does not say. */
  readonly was?: Was;
}

/** How something was right before, beyond the before-value in the plan. */
export interface Was {
  /** Of an asset that is trashed. */
  readonly duplicateId?: string | null;
  readonly stackId?: string | null;
  readonly checksum?: string;
  /** Ids of what was kept in its place. */
  readonly keepers?: readonly string[];
  /** Of an asset that comes out of the trash: what it has got since is missed when it is trashed again. */
  readonly belongings?: Belongings;
  /** Of an asset whose date is set: the photographer's clock, without a zone. */
  readonly localTime?: string;
  /** Of an album that is deleted. */
  readonly order?: 'asc' | 'desc';
  /** Id of the asset that stood for the album: of one that is deleted, or whose cover is taken out. */
  readonly cover?: string | null;
  /** Tags that Immich makes along with one, itself among them, from the top down. */
  readonly missing?: readonly string[];
}

/** One record per change that was tried: what, on which asset, tag or album, from what to what, with which result. */
export interface ResultLine {
  readonly type: 'result';
  readonly at: string;
  readonly id: string;
  readonly op: Change['op'];
  readonly target: string;
  readonly album?: string;
  readonly tag?: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly state: ChangeState;
  readonly message?: string;
  /** It failed, but the server may have done it all the same. */
  readonly uncertain?: true;
  /** Id that the server gave to what was created. */
  readonly created?: string;
  /** Of a file that was written: where it is kept as it was, and its version afterwards. */
  readonly file?: WrittenFile;
}

export interface WrittenFile {
  readonly path: string;
  /** `null` when there was no file, or none was to be kept. */
  readonly backup: string | null;
  readonly version: string | null;
}

/** What changes that were done looked like at the end of the run. */
export interface CheckLine {
  readonly type: 'check';
  readonly at: string;
  readonly check: Check;
  readonly message?: string;
  /** Of the changes. */
  readonly ids: readonly string[];
}

export interface EndLine {
  readonly type: 'end';
  readonly at: string;
  readonly exit: string;
}

export type JournalLine = RunLine | IntentLine | ResultLine | CheckLine | EndLine;

/** What a journal says about its run. */
export interface RunRecord {
  readonly run: RunLine;
  /** Last intent per change. */
  readonly intents: ReadonlyMap<string, IntentLine>;
  /** Last result per change. */
  readonly results: ReadonlyMap<string, ResultLine>;
  /** Last check per change. */
  readonly checks: ReadonlyMap<string, CheckLine>;
  /** Changes whose request may have reached the server though no result was written: the process died in between. */
  readonly uncertain: readonly string[];
  /** How the run ended; `null` when the process died before its end, or has not come to it yet. */
  readonly exit: string | null;
}
