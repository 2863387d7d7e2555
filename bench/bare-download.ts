/**
 * The yardstick for reading: the very requests that the client sent, in their order and over as many connections, as
 * bytes of which nothing is made.
 */
import { Agent, request } from 'node:http';
import type { Sent } from './server.js';

export async function downloadBare(
  url: string,
  key: string,
  sent: readonly Sent[],
  connections: number,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const call = ({ method, path, query, body }: Sent): Promise<string> =>
    new Promise((resolve, reject) => {
      const payload = body === undefined ? undefined : JSON.stringify(body);
      const headers = { 'x-api-key': key, ...(payload && { 'content-type': 'application/json' }) };
      const asked = request(`${url}/api${path}${query}`, { method, agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        response.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(payload);
    });
  const left = [...sent].reverse();
  const work = async (): Promise<void> => {
    for (let next = left.pop(); next; next = left.pop()) await call(next);
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
}
