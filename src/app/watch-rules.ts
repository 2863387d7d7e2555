import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from 'chokidar';
import { createBell } from '../util/bell.js';
import { isUsable, type LoadedRules, type UsableRules } from './load-rules.js';

/** Editors write in several steps; a change counts once it has been quiet for so long. Milliseconds. */
const QUIET = 300;
/** How long a file may be missing between its deletion and its return. Milliseconds. */
const MISSING = 2000;

export interface Watching {
  /** The main file of the rules. */
  readonly path: string;
  /** Loads the rules anew. */
  load(): Promise<LoadedRules>;
  /** Plans, prints, applies. Only the rules are new unless `anew`, which says that the library is to be read again. */
  cycle(rules: UsableRules, anew: boolean): Promise<void>;
  /** The rules have errors; `keeping` says that the last good ones go on working. */
  refused(rules: LoadedRules, keeping: boolean): void;
  /** A cycle failed; the next one may well work. */
  failed(error: unknown): Promise<void>;
  /** Seconds until the next plan without a change, `null` for never. */
  every(rules: UsableRules): number | null;
  readonly signal: AbortSignal;
}

/**
 * Runs a cycle now, after every change of the rules and on the timer, one at a time, until the signal aborts. An
 * error in a cycle or in changed rules is told and ends nothing; with broken rules the last good ones go on.
 */
export async function watchRules(watching: Watching): Promise<void> {
  const { signal, path } = watching;
  const bell = createBell();
  let changed = true;
  // What is there already is told as well: nothing that is written between a look and the watch on it is missed.
  const watcher = watch([], { ignoreInitial: false, depth: 0 });
  watcher.on('all', () => {
    changed = true;
    bell.ring();
  });
  signal.addEventListener('abort', bell.ring, { once: true });
  let seen: Seen = { rules: null, what: '', good: false };
  let edited = false;
  // The instant at which the library is to be read again; no change of the rules puts it off.
  let next = 0;
  try {
    while (!signal.aborted) {
      if (changed) {
        changed = false;
        const before = seen;
        seen = await look(before, watching, (folders) => void watcher.add([...folders]));
        edited = seen !== before && seen.good;
        // Another key may be another user's.
        if (edited && seen.secrets !== before.secrets) next = 0;
      }
      const { rules } = seen;
      const anew = Date.now() >= next;
      if (rules && (edited || anew)) {
        edited = false;
        await cycle(rules, anew, watching);
        const seconds = watching.every(rules);
        const after = seconds === null ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1000;
        next = anew ? after : Math.min(next, after);
      }
      await bell.wait(rules && next - Date.now());
      if (changed) await settleDown(path, signal);
    }
  } finally {
    await watcher.close();
  }
}

interface Seen {
  /** The last ones that were good. */
  readonly rules: UsableRules | null;
  /** The files as they were, or what was wrong with them, and the instant of `.env`. */
  readonly what: string;
  readonly good: boolean;
  /** When `.env` was written, in milliseconds since 1970. */
  readonly secrets?: number | undefined;
}

/** Looks at the rules anew; what has been seen already is returned as it is. */
async function look(
  before: Seen,
  { path, load, refused }: Watching,
  follow: (folders: readonly string[]) => void,
): Promise<Seen> {
  const loaded = await load();
  follow(loaded.folders);
  const good = isUsable(loaded);
  const secrets = (await stat(join(dirname(path), '.env')).catch(() => null))?.mtimeMs;
  const what = `${good ? loaded.config.hash : JSON.stringify(loaded.diagnostics)} ${secrets}`;
  if (what === before.what) return before;
  if (good) return { rules: loaded, what, good, secrets };
  refused(loaded, before.rules !== null);
  return { ...before, what, good };
}

async function cycle(rules: UsableRules, anew: boolean, watching: Watching): Promise<void> {
  try {
    await watching.cycle(rules, anew);
  } catch (error) {
    if (!watching.signal.aborted) await watching.failed(error);
  }
}

/** Waits until the change is over and the file is back. */
async function settleDown(path: string, signal: AbortSignal): Promise<void> {
  await sleep(QUIET);
  const until = Date.now() + MISSING;
  const exists = () =>
    stat(path).then(
      () => true,
      () => false,
    );
  while (!signal.aborted && Date.now() < until && !(await exists())) await sleep(50);
}
