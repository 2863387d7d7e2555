import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type {
  Config,
  RuleConfig,
  SecretSource,
  ServerConfig,
  Sourced,
  TestConfig,
  WrittenAction,
  WrittenCondition,
  WrittenGroup,
} from '../model/config.js';
import type { Server } from '../model/config.types.js';
import { parseDuration } from '../util/units.js';
import type { LoadedTracks } from './load-tracks.js';
import { matchersIn, type Named, namedRankingsIn, rulesIn, testsIn } from './parts.js';
import type { ConfigFile } from './source-file.js';
import { sourceAt } from './source-map.js';

/** Seconds; without `watch.every` new photos are looked at once an hour. */
const EVERY = 3600;

/**
 * From what was written to what the engine sees: files merged, defaults filled in, disabled rules dropped.
 * The files must have passed all checks, the main file first. `home.timezone` is the
 * IANA zone of this machine, and only asked for when it is needed.
 */
export function normalize(
  files: readonly ConfigFile[],
  home: { readonly timezone: string },
  { tracks, hashes }: Pick<LoadedTracks, 'tracks' | 'hashes'> = { tracks: {}, hashes: [] },
): Config {
  const main = files[0]!;
  const { server, timezone, paths = [], safety = {}, defaults = {}, watch = {} } = main.value;
  const limits = safety['max-deletes'] ?? {};
  return {
    files: files.map(({ path, hash }) => ({ path, hash })),
    hash: `sha256:${createHash('sha256')
      .update([...files.map(({ hash }) => hash), ...hashes].join('\n'))
      .digest('hex')}`,
    server: normalizeServer(server ?? {}),
    timezone: timezone ?? home.timezone,
    paths: paths.map(({ server, segments = 3, local }) => ({
      local: resolve(dirname(main.path), local),
      ...(server === undefined ? { segments } : { server }),
    })),
    exclude: sourced(main, main.value.exclude as WrittenCondition | undefined, 'exclude'),
    safety: {
      maxChanges: safety['max-changes'] ?? 5000,
      maxDeletes: { count: limits.count ?? 50, percent: limits.percent ?? 2 },
      onConflict: safety['on-conflict'] ?? 'error',
      allowPermanent: safety['allow-permanent'] ?? false,
      protect: sourced(main, safety.protect as WrittenCondition | undefined, 'safety', 'protect'),
    },
    defaults: {
      value: defaults as Config['defaults']['value'],
      source: sourceAt(main, ['defaults']),
    },
    tracks,
    matchers: byName(matchersIn(files)),
    people: byName(
      files.flatMap((file) =>
        Object.entries(file.value['groups-of-people'] ?? {}).map(([name, value]) => ({
          ...{ name, file, value: value as readonly string[] },
          path: ['groups-of-people', name],
        })),
      ),
    ),
    rankings: byName(namedRankingsIn(files)),
    rules: rulesIn(files)
      .filter(({ value }) => value.enabled !== false)
      .map(normalizeRule),
    disabled: rulesIn(files).filter(({ value }) => value.enabled === false).length,
    tests: testsIn(files).map(normalizeTest),
    watch: {
      every: watch.every === 'never' ? null : (parseDuration(watch.every ?? '') ?? EVERY),
      apply: watch.apply ?? false,
    },
    notify: main.value.notify?.command ?? null,
  };
}

function normalizeRule({ file, value, path }: ReturnType<typeof rulesIn>[number]): RuleConfig {
  return {
    name: value.name,
    ...(value.description === undefined ? {} : { description: value.description }),
    priority: value.priority ?? 0,
    stop: 'stop' in value ? (value.stop ?? false) : false,
    labels: value.labels ?? [],
    limit: value.limit ?? null,
    match: (value.match as WrittenCondition | undefined) ?? null,
    unless: (value.unless as WrittenCondition | undefined) ?? null,
    group: (('group' in value ? value.group : undefined) as WrittenGroup | undefined) ?? null,
    ...(value.for === 'albums' && { for: value.for }),
    actions: value.actions as readonly unknown[] as readonly WrittenAction[],
    source: sourceAt(file, path),
  };
}

const normalizeTest = ({ file, value, path }: ReturnType<typeof testsIn>[number]): TestConfig => ({
  name: value.name,
  now: value.now ?? null,
  only: value.only ?? [],
  assets: value.assets as unknown as TestConfig['assets'],
  expect: value.expect,
  source: sourceAt(file, path),
});

const normalizeServer = (server: Server): ServerConfig => ({
  url: server.url ?? null,
  apiKey: secretOf(server['api-key']),
  timeout: server.timeout ?? 30,
  concurrency: server.concurrency ?? 4,
  requestsPerSecond: server['requests-per-second'] ?? null,
});

function secretOf(written: Server['api-key']): SecretSource | null {
  if (written === undefined) return null;
  return typeof written === 'string' ? { literal: written } : (written as SecretSource);
}

function sourced<T>(file: ConfigFile, value: T | undefined, ...path: readonly string[]): Sourced<T> | null {
  return value === undefined ? null : { value, source: sourceAt(file, path) };
}

/** Without a prototype: nobody's matcher is called `constructor` by accident. */
function byName<T>(parts: readonly Named<T>[]): Readonly<Record<string, Sourced<T>>> {
  const entries = parts.map(({ name, file, value, path }) => [name, { value, source: sourceAt(file, path) }]);
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}
