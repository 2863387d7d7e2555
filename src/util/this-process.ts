import { hostname, userInfo } from 'node:os';
import { kill, pid } from 'node:process';

/** Who runs on which computer, for a reader and to find out whether it still runs. */
export interface ProcessIdentity {
  readonly who: string;
  readonly host: string;
  readonly pid: number;
}

export function identifyProcess(): ProcessIdentity {
  return { who: userName(), host: hostname(), pid };
}

/** Whether that process surely ended: only to be known on the computer it ran on. */
export function hasEnded(process: Pick<ProcessIdentity, 'host' | 'pid'>): boolean {
  if (process.host !== hostname()) return false;
  try {
    kill(process.pid, 0);
    return false;
  } catch (error) {
    // EPERM means that it runs as somebody else.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a user id that has no name.
    return 'unknown';
  }
}
