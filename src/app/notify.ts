import { dirname, resolve } from 'node:path';
import { keylessEnv } from '../config/keyless-env.js';
import { runCommand } from '../config/run-command.js';
import type { Plan } from '../model/plan.js';
import type { Run } from '../model/run.js';
import type { UsableRules } from './load-rules.js';
import type { Surroundings } from './surroundings.js';

/** What somebody is told of: a plan that waits, a run that is over, or what kept either from happening. */
export type News =
  | { readonly event: 'planned'; readonly plan: Plan }
  | { readonly event: 'applied'; readonly plan: Plan; readonly run: Run }
  | { readonly event: 'failed'; readonly message: string };

/**
 * Tells the command of `notify`, if there is one, by JSON on its standard input; nothing of it becomes an argument,
 * and the key is neither in it nor in the environment. Returns why that failed: it is no failure of what was done.
 */
export async function notify(
  news: News,
  { config, path }: Pick<UsableRules, 'config' | 'path'>,
  { cwd, env, tool }: Surroundings,
): Promise<string | undefined> {
  if (config.notify === null) return undefined;
  const result = await runCommand(config.notify, dirname(resolve(cwd, path)), {
    input: `${JSON.stringify({ tool, ...summaryOf(news) })}\n`,
    env: keylessEnv(env, config.server),
  });
  return result.ok ? undefined : result.why;
}

function summaryOf(news: News): object {
  if (news.event === 'failed') return news;
  const { id, server, summary, rules, diagnostics, undoes } = news.plan;
  const plan = {
    id,
    summary,
    rules: rules.map(({ name, matched }) => ({ name, matched })),
    errors: diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    ...(undoes !== undefined && { undoes }),
  };
  const common = { event: news.event, server: server.url, plan };
  if (news.event === 'planned') return common;
  const { runId, exit, counts, checks, statistics } = news.run;
  return { ...common, run: { id: runId, exit, counts, checks, ...statistics } };
}
