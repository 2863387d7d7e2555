import { randomUUID } from 'node:crypto';
import type { Sandbox } from '../../../src/sandbox/start.js';
import { differences, type IdMap } from './compare.js';
import { INTERLUDES, UNSETTLED } from './interludes.js';
import { ADMIN_KEY, BOB_KEY, LIMITED_KEY } from './recorded-seed.js';
import type { Exchange, Json } from './recordings.js';

export interface Failure {
  readonly name: string;
  readonly problems: readonly string[];
}

const KEYS: Readonly<Record<string, string>> = {
  'admin key (all)': ADMIN_KEY,
  'admin key (asset.read,asset.view)': LIMITED_KEY,
  'bob key (all)': BOB_KEY,
  'invalid key': 'no-such-key',
};

/** Sends the recorded requests in their order and says which answers differ. */
export async function replay(
  sandbox: Sandbox,
  exchanges: readonly Exchange[],
  names: Readonly<Record<string, string>>,
  known: ReadonlySet<string>,
): Promise<Failure[]> {
  const ids: IdMap = new Map([...known].map((id) => [id, id]));
  const failures: Failure[] = [];
  for (const exchange of exchanges) {
    if (!UNSETTLED.has(exchange.name)) sandbox.settle();
    for (const step of INTERLUDES[exchange.name] ?? []) step(sandbox, names, exchange);
    const { status, body } = await ask(sandbox, exchange, ids);
    const problems = [
      ...(status === exchange.status ? [] : [`status ${exchange.status} was answered as ${status}`]),
      ...(isRandom(exchange)
        ? shapeOf(exchange.response as Json[], body)
        : differences(exchange.response, body, ids)),
    ];
    if (problems.length > 0) failures.push({ name: exchange.name, problems });
  }
  return failures;
}

async function ask(
  sandbox: Sandbox,
  exchange: Exchange,
  ids: IdMap,
): Promise<{ status: number; body: Json }> {
  const { method, path, auth, headers, body } = exchange.request;
  const raw = rawBodies[exchange.name];
  const text = raw !== undefined ? raw() : body === null ? undefined : translate(JSON.stringify(body), ids);
  const secret = KEYS[auth];
  const response = await fetch(sandbox.url + translate(path, ids).replace('<immich-api-key>', ADMIN_KEY), {
    method,
    headers: {
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      ...(secret === undefined ? {} : { 'x-api-key': secret }),
      ...headers,
      ...(exchange.name === 'err-text-plain-body' ? { 'content-type': 'text/plain' } : {}),
    },
    ...(text === undefined ? {} : { body: text }),
  });
  const answer = await response.text();
  return { status: response.status, body: answer === '' ? null : JSON.parse(answer) };
}

const translate = (text: string, ids: IdMap): string =>
  text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => ids.get(id) ?? id);

const manyIds = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

/** Bodies that the recordings only give the size of. */
const rawBodies: Readonly<Record<string, () => string>> = {
  'err-malformed-json': () => '{"size": 1',
  'err-text-plain-body': () => 'hello',
  'err-payload-11MB': () => JSON.stringify({ ids: ['x'.repeat(11_999_997)] }),
  'assets-delete-70000-unknown': () => JSON.stringify({ ids: manyIds(70_000) }),
  'assets-put-200000-unknown': () => JSON.stringify({ ids: manyIds(200_000), isFavorite: true }),
};

/** Which assets come is chance or the database's choice, how many and with what is not. */
const RANDOM = new Set(['search-random', 'asset-random', 'search-cities']);
const isRandom = ({ name, status }: Exchange): boolean => status === 200 && RANDOM.has(name);

function shapeOf(recorded: Json[], ours: Json[]): string[] {
  if (recorded.length !== ours.length) return [`${recorded.length} items were answered as ${ours.length}`];
  const keys = (item: Json): string => Object.keys(item).sort().join();
  return keys(recorded[0]) === keys(ours[0]) ? [] : [`${keys(recorded[0])} was answered as ${keys(ours[0])}`];
}
