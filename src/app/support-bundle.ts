import { resolve } from 'node:path';
import { effectiveConfig } from '../config/effective-config.js';
import type { Check } from '../model/check.js';
import type { Config } from '../model/config.js';
import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import type { ChangeResult } from '../model/run.js';
import { describeFileError, replacePrivateFile } from '../util/private-files.js';
import { askServer } from './ask-server.js';
import { examineSetup } from './doctor/examine-setup.js';
import { describeRun, listHistory } from './history.js';
import { type LoadedRules, loadRules } from './load-rules.js';
import { createScrub, type Scrub } from './scrub.js';
import type { Surroundings } from './surroundings.js';

/** How many runs are told of, the newest first. */
const RUNS = 20;

/** Keys of loaded rules that nobody writes. */
const OF_CONFIG = ['value'];

/** What runs here: versions, and the machine. */
export type Machine = Readonly<Record<string, string>>;

/**
 * Writes all that a bug report needs and nothing of anybody's life into one file that only this user can read: versions,
 * what `doctor` says, the rules, the last runs and the last plan in figures, with every name made up. Returns its path.
 */
export async function writeSupportBundle(
  file: string,
  request: { readonly config: string | undefined; readonly machine: Machine },
  around: Surroundings,
  signal: AbortSignal,
): Promise<string> {
  const { config, machine } = request;
  const checks = await examineSetup(config, around, signal);
  const loaded = await loadRules({ config }, around).catch((error: unknown) => expected(error));
  const runs = (await listHistory(around)).slice(0, RUNS);
  const last = await describeRun('last', around).catch((error: unknown) => expected(error));
  const rules: Partial<Config> = loaded?.config ?? {};
  const scrub = await createScrub(
    [
      ...(await ownOf(loaded, around, signal)),
      ...(last ? namesOf(last.plan) : []),
      ...runs.flatMap(({ server = '' }) => server),
    ],
    [...Object.keys({ ...rules, ...rules.safety, ...rules.server }), ...OF_CONFIG],
  );
  const bundle = {
    format: 'immich-rules-support 1',
    madeAt: new Date().toISOString(),
    tool: around.tool,
    machine,
    doctor: checks.map((check) => scrubbed(check, scrub)),
    rules: loaded?.config ? redacted(loaded.config, scrub) : null,
    findings: findingsOf(loaded?.diagnostics ?? [], scrub),
    runs: runs.map(({ server, ...run }) => run),
    last: last && {
      runId: last.runId,
      plan: describePlan(last.plan, scrub),
      changes: outcomesOf(last, scrub),
    },
  };
  const path = resolve(around.cwd, file);
  try {
    await replacePrivateFile(path, `${JSON.stringify(bundle, null, 1)}\n`);
  } catch (error) {
    throw new UserError(`${path} cannot be written: ${describeFileError(error)}.`, 'Choose another file.');
  }
  return path;
}

const redacted = (config: Config, { data }: Scrub): object => {
  const { files, hash, ...rules } = effectiveConfig(config) as Record<string, unknown>;
  return { ...(data(rules) as object), timezone: config.timezone };
};

function expected(error: unknown): null {
  if (error instanceof UserError) return null;
  throw error;
}

const scrubbed = ({ hint, ...check }: Check, { message }: Scrub): Check => ({
  ...check,
  message: message(check.message),
  ...(hint !== undefined && { hint: message(hint) }),
});

/** Names that the rules, the machine and the server may bring up. */
async function ownOf(
  loaded: LoadedRules | null,
  around: Surroundings,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const own = [around.home, around.cwd, around.env.XDG_STATE_HOME ?? '', loaded?.path ?? ''];
  if (!loaded?.config) return own;
  const { config, path } = loaded;
  const said = JSON.stringify({ ...effectiveConfig(config), url: around.env.IMMICH_INSTANCE_URL });
  // Whoever the key belongs to is in what `doctor` says of it.
  const server = await askServer(config, path, around, signal).catch(() => null);
  const user = await server?.user().catch(() => null);
  return [...own, said, server?.url ?? '', user?.userName ?? ''];
}

const namesOf = ({ assets, names, server, changes }: Plan): readonly string[] => [
  server.url,
  ...Object.values(assets).map(({ filename }) => filename),
  ...Object.values(names),
  ...changes.flatMap((change) => ('tag' in change ? change.tag : change.target)),
];

const findingsOf = (diagnostics: Plan['diagnostics'], { message }: Scrub) =>
  diagnostics.map(({ severity, code, message: said, at }) => ({
    ...{ severity, code, message: message(said) },
    ...(at && { line: at.line, column: at.column }),
  }));

function describePlan(plan: Plan, scrub: Scrub): object {
  const { server, library, complete, options, limits, summary, rules, timezone } = plan;
  const { reads, newest, ...figures } = library;
  const many = (names: 'all' | readonly string[]) => (names === 'all' ? names : names.length);
  return {
    ...{ immich: server.version, timezone, complete, limits, summary },
    options: { ...options, rules: options.rules.length, assets: options.assets?.length },
    library: { ...figures, reads: { ...reads, albums: many(reads.albums), tags: many(reads.tags) } },
    rules: rules.map(({ name, matched }) => ({ name: scrub.data(name), matched })),
    changes: countBy(plan.changes, ({ op }) => op),
    skipped: countBy(plan.skipped, ({ code }) => code),
    leftAlone: plan.leftAlone.map(({ field, assets }) => ({ field, assets })),
    diagnostics: findingsOf(plan.diagnostics, scrub),
  };
}

/** What became of the changes: how often each thing happened to changes of one kind. */
function outcomesOf(
  { plan, results }: { readonly plan: Plan; readonly results: readonly ChangeResult[] },
  { message: scrubbed }: Scrub,
) {
  const ops = new Map(plan.changes.map(({ id, op }) => [id, op]));
  return countBy(results, ({ id, state, check, message }) =>
    [ops.get(id), state, check, message && scrubbed(message)].filter(Boolean).join(', '),
  );
}

function countBy<T>(all: readonly T[], keyOf: (one: T) => string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
