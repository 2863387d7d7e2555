import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import process from 'node:process';
import type { Surroundings } from '../app/surroundings.js';
import { packageFile } from '../util/package-file.js';

/** The process as commands see it. Plans and data go to `out`, everything else to `err`. */
export interface Terminal extends Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly outIsTty: boolean;
  readonly errIsTty: boolean;
  readonly inIsTty: boolean;
  readonly columns: number;
  /** Whether text on stdout may be coloured. */
  readonly color: boolean;
}

const VERSION: string = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')).version;

/** Reads the process when a command starts; what takes time to find out, only when somebody asks. */
export function openTerminal(): Terminal {
  const { env, stdout } = process;
  return {
    env,
    cwd: process.cwd(),
    home: env.HOME || homedir(),
    get timezone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
    tool: `immich-rules ${VERSION}`,
    out: (text) => void stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    outIsTty: stdout.isTTY === true,
    get errIsTty() {
      return process.stderr.isTTY === true;
    },
    get inIsTty() {
      return process.stdin.isTTY === true;
    },
    columns: stdout.columns || 100,
    color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  };
}

export const version = VERSION;
