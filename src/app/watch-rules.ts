import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from 'chokidar';
import type { UsableRules } from './load-rules.js';

/** Editors write in several steps; a change counts once it has been quiet for so long. Milliseconds. */
const QUIET = 300;
/** How long a file may be missing between its deletion and its return. Milliseconds. */
const MISSING = 2000;

export interface Watching {
  /** The main file of the rules. */
  readonly path: string;
  /** Loads the rules anew; throws when they have errors. */
  load(): Promise<UsableRules>;
  /** Plans, prints, applies. */
  cycle(rules: UsableRules): Promise<void>;
  /** Something went wrong; `keeping` says that the last good rules go on working. */
  failed(error: unknown, keeping: boolean): void;
  /** Seconds until the next plan without a change, `null` for never. */
  every(rules: UsableRules): number | null;
  readonly signal: AbortSignal;
}

/**
 * Runs a cycle now, after every change of the rules and on the timer, one at a time, until the signal aborts. An
 * error in a cycle or in changed rules is told and ends nothing; with broken rules the last good ones go on.
 */
export async function watchRules(watching: Watching): Promise<void> {
  const { signal } = watching;
  let good: UsableRules | null = null;
  let changed = true;
  const bell = createBell();
  signal.addEventListener('abort', bell.ring, { once: true });
  const watcher = watch([], { ignoreInitial: true, depth: 0 });
  const folders = new Set<string>();
  const follow = (files: readonly string[]): void => {
    const fresh = files.map((file) => dirname(file)).filter((folder) => !folders.has(folder));
    for (const folder of fresh) folders.add(folder);
    watcher.add(fresh);
  };
  follow([watching.path]);
  watcher.on('all', (_event, path) => {
    if (!/\.(ya?ml|json)$|(^|\/)\.env$/.test(path)) return;
    changed = true;
    bell.ring();
  });
  try {
    while (!signal.aborted) {
      if (changed) {
        changed = false;
        try {
          good = await watching.load();
          follow(good.config.files.map((file) => file.path));
        } catch (error) {
          watching.failed(error, good !== null);
          // Broken rules are no reason to plan again with the old ones.
          await bell.wait(null);
          await settleDown(watching.path, signal);
          continue;
        }
      }
      await watching.cycle(good!).catch((error: unknown) => watching.failed(error, true));
      if (!changed) await bell.wait(watching.every(good!));
      if (changed) await settleDown(watching.path, signal);
    }
  } finally {
    await watcher.close();
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

/** Something to wait for until somebody rings or the time is over; a ring in between is not lost. */
function createBell() {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring: (): void => {
      rung = true;
      wake?.();
    },
    wait: async (seconds: number | null): Promise<void> => {
      let timer: NodeJS.Timeout | undefined;
      if (!rung) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (seconds !== null) timer = setTimeout(resolve, seconds * 1000);
        });
      }
      clearTimeout(timer);
      rung = false;
      wake = undefined;
    },
  };
}
