import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lock as acquire } from 'proper-lockfile';
import { UserError } from '../model/diagnostic.js';
import { describeFileError, makePrivateFolder, replacePrivateFile } from '../util/private-files.js';
import { hasEnded, identifyProcess, type ProcessIdentity } from '../util/this-process.js';

/** What stands beside a lock, for whoever finds it taken. */
interface LockInfo extends ProcessIdentity {
  readonly command: string;
  readonly server: string;
  readonly plan: string;
  /** ISO 8601. */
  readonly since: string;
}

export interface Lock {
  release(): Promise<void>;
}

interface LockRequest {
  readonly stateDir: string;
  readonly userId: string;
  readonly command: 'apply' | 'undo';
  readonly server: string;
  readonly plan: string;
  /** The lock was taken away, for instance after the computer slept: nothing more may be written. */
  readonly onLost: () => void;
}

/** A lock that was not refreshed for so long is dead, wherever its process ran (milliseconds). */
const STALE = 60_000;
/** How long a gate lives whose process was killed, how long one waits for it, and the pause between two looks (milliseconds). */
const GATE = { stale: 10_000, patience: 15_000, pause: 100 };

/**
 * Takes the one lock there is for writing to this user's library, or refuses and says who holds it.
 * The user's id alone names it: the same server answers under many addresses.
 */
export async function takeLock(request: LockRequest): Promise<Lock> {
  const folder = join(request.stateDir, 'locks');
  const path = join(folder, `${request.userId.replace(/[^\w-]/g, '_')}.lock`);
  const infoPath = `${path}.json`;
  const info = {
    ...identifyProcess(),
    command: request.command,
    server: request.server,
    plan: request.plan,
    since: new Date().toISOString(),
  };
  try {
    await makePrivateFolder(folder);
    // Only one process at a time may look at the lock, so that none breaks a lock that another has just taken.
    const closeGate = await openGate(`${path}.gate`);
    try {
      const release = await takeOrBreak(path, infoPath, request.onLost);
      const lock = {
        async release() {
          await rm(infoPath, { force: true });
          // A lock that was lost is not ours to release.
          await release().catch(() => undefined);
        },
      };
      try {
        await replacePrivateFile(infoPath, `${JSON.stringify(info)}\n`);
      } catch (error) {
        await lock.release();
        throw error;
      }
      return lock;
    } finally {
      await closeGate();
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `The state folder ${request.stateDir} cannot be written: ${describeFileError(error)}.`,
      'Nothing was sent to the server. Make room or change its permissions, or set XDG_STATE_HOME to another folder.',
    );
  }
}

/** Only a gate that is closed is waited for: a disk that cannot be written stays so. Returns what closes it again. */
async function openGate(path: string): Promise<() => Promise<void>> {
  const until = Date.now() + GATE.patience;
  for (;;) {
    try {
      return await acquire(path, { realpath: false, stale: GATE.stale });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED' || Date.now() >= until) throw error;
      await sleep(GATE.pause);
    }
  }
}

async function takeOrBreak(path: string, infoPath: string, onLost: () => void) {
  const options = { realpath: false, lockfilePath: path, stale: STALE, onCompromised: onLost };
  try {
    return await acquire(path, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    const holder = await readLockInfo(infoPath);
    if (!holder || !hasEnded(holder)) throw refusal(holder, path);
    await rm(path, { recursive: true, force: true });
    return acquire(path, options);
  }
}

async function readLockInfo(path: string): Promise<LockInfo | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as LockInfo;
  } catch {
    return null;
  }
}

function refusal(holder: LockInfo | null, path: string): UserError {
  const facts = holder
    ? [
        `  What:   ${holder.command} of ${holder.plan}`,
        `  Who:    ${holder.who}@${holder.host}, process ${holder.pid}`,
        `  Server: ${holder.server}`,
        `  Since:  ${holder.since}`,
        `  Lock:   ${path}`,
      ]
    : [`  Lock:   ${path}`];
  return new UserError(
    ['Another apply is writing to this library.', ...facts].join('\n'),
    'Nothing was sent to the server. Wait for it to end; a lock whose process is gone frees itself within a minute.',
  );
}
