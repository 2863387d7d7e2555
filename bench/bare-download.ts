/**
 * The yardstick for reading: the same pages over the same number of connections, as bytes, with nothing made of
 * them but the time that the next page begins with.
 */
import { Agent, request } from 'node:http';

interface Bare {
  readonly pages: number;
  readonly bytes: number;
}

export async function downloadBare(url: string, key: string, walkers: number): Promise<Bare> {
  const agent = new Agent({ keepAlive: true, maxSockets: walkers });
  const call = (method: string, path: string, body?: unknown): Promise<string> =>
    new Promise((resolve, reject) => {
      const payload = body === undefined ? undefined : JSON.stringify(body);
      const headers = { 'x-api-key': key, ...(payload && { 'content-type': 'application/json' }) };
      const sent = request(`${url}/api${path}`, { method, agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(payload);
    });
  const total = { pages: 0, bytes: 0 };
  const walk = async (
    visibility: string,
    from: string | undefined,
    to: string | undefined,
  ): Promise<void> => {
    let takenAfter = from;
    for (;;) {
      const range = { ...(takenAfter && { takenAfter }), ...(to && { takenBefore: to }) };
      const body = { visibility, size: 1000, order: 'asc', withExif: true, withPeople: true, ...range };
      const text = await call('POST', '/search/metadata', body);
      total.pages++;
      total.bytes += text.length;
      const last = text.lastIndexOf('"fileCreatedAt":"');
      const at = last < 0 ? undefined : text.slice(last + 17, last + 41);
      if (at === undefined || text.includes('"nextPage":null')) return;
      takenAfter = at;
    }
  };
  const buckets = JSON.parse(await call('GET', '/timeline/buckets?visibility=timeline')) as {
    timeBucket: string;
    count: number;
  }[];
  const bounds = splitEvenly(buckets.toReversed(), walkers);
  await Promise.all([
    ...bounds.map((from, index) => walk('timeline', from, bounds[index + 1])),
    walk('archive', undefined, undefined),
  ]);
  agent.destroy();
  return total;
}

/** Beginnings of `parts` time ranges with about equally many assets; the first is open. */
function splitEvenly(
  buckets: readonly { readonly timeBucket: string; readonly count: number }[],
  parts: number,
): readonly (string | undefined)[] {
  const share = buckets.reduce((sum, { count }) => sum + count, 0) / parts;
  const bounds: (string | undefined)[] = [undefined];
  let seen = 0;
  for (const { timeBucket, count } of buckets) {
    if (seen >= share * bounds.length && bounds.length < parts) bounds.push(`${timeBucket}T00:00:00.000Z`);
    seen += count;
  }
  return bounds;
}
