import type { Change } from '../model/change.js';
import type { MetadataFiles } from '../model/files.js';
import type { Was } from '../model/journal.js';
import type { Plan } from '../model/plan.js';
import type { ImmichServer } from '../model/server.js';
import type { Verdict } from './board.js';
import type { Live } from './live.js';
import type { PlanIndex } from './plan-index.js';
import type { Refs } from './refs.js';
import type { Requirements } from './requirements.js';

/** What the steps of one apply work with. */
export interface Context {
  readonly plan: Plan;
  readonly server: ImmichServer;
  readonly files: MetadataFiles;
  /** Folder of this run for files as they were before. */
  readonly backups: string;
  /** As it was before the first write. */
  readonly live: Live;
  readonly refs: Refs;
  readonly requirements: Requirements;
  readonly index: PlanIndex;
}

/** Verdicts by the id of the change; one for each change of the batch. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** How one kind of change is carried out. All changes of a batch have the same op and the same target or values. */
export interface Step {
  /** Looks again right before: the changes it names are not sent. */
  guard?(changes: readonly Change[], run: Context): Promise<Verdicts>;
  /** Sends one batch. It may throw ImmichError when the whole of it failed. */
  send(changes: readonly Change[], run: Context): Promise<Verdicts>;
  /** What an undo needs beyond the plan's own before-values. */
  was?(change: Change, run: Context): Was | undefined;
}
