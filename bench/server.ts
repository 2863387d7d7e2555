import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Counts {
  readonly all: number;
  /** Requests that can change something. */
  readonly writes: number;
}

/** A request as the server saw it. */
export interface Sent {
  readonly method: string;
  /** Below `/api`. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
}

export interface BenchServer {
  readonly url: string;
  readonly key: string;
  requests(): Promise<Counts>;
  /** Those since the last time it was asked. */
  sent(): Promise<readonly Sent[]>;
  close(): void;
}

/** Starts `serve.ts` with so many assets, synthetic ones or photos that have files, and waits until it listens. */
export async function startServer(
  assets: number,
  kind: 'synthetic' | 'photos' = 'synthetic',
): Promise<BenchServer> {
  const child = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), [String(assets), kind], {
    execArgv: ['--import', 'tsx', '--max-old-space-size=8000'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const line = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout!.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('\n')) resolve(text);
    });
    child.once('exit', (code) => reject(new Error(`the sandbox ended with ${code}`)));
  });
  const { url, key } = JSON.parse(line) as { url: string; key: string };
  const ask = <T>(question: string): Promise<T> =>
    new Promise((resolve) => {
      child.once('message', (message) => resolve(message as T));
      child.send(question);
    });
  return {
    url,
    key,
    requests: () => ask<Counts>('requests'),
    sent: () => ask<readonly Sent[]>('sent'),
    close: () => void child.send('close'),
  };
}
