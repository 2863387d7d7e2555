import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Fault, planFaults } from './faults.js';
import { type Listening, type LoggedRequest, listen } from './http/listener.js';
import { makeRouter } from './http/router.js';
import { routes } from './routes/index.js';
import type { Seed } from './seed.js';
import { startJobs } from './state/jobs.js';
import { loadState } from './state/load.js';
import type { State } from './state/types.js';

export interface SandboxOptions {
  readonly seed: Seed;
  /** The Immich to be; 2.7.5 and 3.1.0 are proved against recordings. */
  readonly version: '2.7.5' | '3.1.0' | (string & {});
  readonly faults?: readonly Fault[];
  /** Any free one by default. */
  readonly port?: number;
  /**
   * Refuse fields and query parameters that Immich drops in silence (default): a misspelt filter of our own
   * would otherwise return the whole library.
   */
  readonly strict?: boolean;
  /** How long the background jobs wait after a write, in milliseconds. */
  readonly jobDelay?: number;
}

export interface Sandbox {
  /** `http://127.0.0.1:PORT`, without `/api`. */
  readonly url: string;
  /** API key of the first user. */
  readonly key: string;
  readonly state: State;
  /** Every request so far, in order of arrival. */
  readonly requests: readonly LoggedRequest[];
  setFaults(faults: readonly Fault[]): void;
  /** Lets the background jobs finish at once: dates, places and deletions are then what they will be. */
  settle(): void;
  close(): Promise<void>;
}

/** Starts an Immich in memory, on this machine's own loopback address only. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const state = loadState(options.seed, options.version);
  const jobs = startJobs(state, options.jobDelay ?? 20);
  const log: LoggedRequest[] = [];
  const listening: Listening = {
    state,
    find: makeRouter(routes),
    strict: options.strict ?? true,
    log,
    goDown,
    isDown: false,
    faults: planFaults(options.faults ?? []),
  };
  const server = createServer((request, response) => {
    void listen(listening, request, response).finally(() => jobs.wake());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  let up: NodeJS.Timeout | undefined;
  function goDown(ms: number): void {
    if (listening.isDown) return;
    listening.isDown = true;
    server.close();
    up = setTimeout(() => {
      listening.isDown = false;
      server.listen(port, '127.0.0.1');
    }, ms);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    key: options.seed.users[0]?.keys[0]?.secret ?? '',
    state,
    requests: log,
    setFaults(faults) {
      listening.faults = planFaults(faults);
    },
    settle: () => jobs.settle(),
    async close() {
      jobs.stop();
      clearTimeout(up);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
