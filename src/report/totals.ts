import type { Plan } from '../model/plan.js';
import { neutralise } from './foreign.js';
import { count, number } from './numbers.js';
import { formatInstant } from './time.js';

/** `photos.example.net · 48,211 assets · config 9b0c1f2 (git 1f3c9e2) · 2026-11-21 00:55` */
export function header(plan: Plan): string {
  const { server, library, config, options } = plan;
  const host = URL.canParse(server.url) ? new URL(server.url).host : server.url;
  const assets = count(library.assets, 'asset');
  // Rules about albums alone read no assets.
  const looked =
    library.reads.assets === 'all'
      ? assets
      : library.assets === 0 && library.albums > 0
        ? count(library.albums, 'album')
        : `${assets} in duplicate groups`;
  const git = config.git
    ? ` (git ${config.git.commit.slice(0, 7)}${config.git.dirty ? ', edited' : ''})`
    : '';
  const parts = [
    host,
    // Without rules nothing is looked at.
    ...(plan.rules.length === 0 && library.assets === 0 ? [] : [looked]),
    `config ${config.hash.replace(/^sha256:/, '').slice(0, 7)}${git}`,
    formatInstant(plan.now, plan.timezone),
    ...(options.rules.length > 0 ? [`only ${options.rules.join(', ')}`] : []),
    ...(options.assets ? [`only ${count(options.assets.length, 'chosen asset')}`] : []),
  ];
  return parts.map(neutralise).join(' · ');
}

/** `Plan: 41 to add, 37 to trash. 48,094 assets stay as they are.` */
export function summaryLine(plan: Plan): string {
  const { add, change, remove, trash, unchanged } = plan.summary;
  if (plan.changes.length === 0) {
    if (plan.undoes !== undefined) return 'No changes. Nothing is left that could be undone.';
    if (plan.diagnostics.some(({ severity }) => severity === 'error')) return 'No changes were planned.';
    if (plan.rules.length === 0) return 'No rule is enabled, so there was nothing to plan.';
    return plan.complete
      ? 'No changes. Your library matches the rules.'
      : 'No changes. Your library matches the chosen rules.';
  }
  const forGood = plan.changes.filter(({ op }) => op === 'asset.delete').length;
  const parts = [
    [add, 'to add'],
    [change, 'to change'],
    [remove, 'to remove'],
    [trash - forGood, 'to trash'],
    [forGood, 'to delete for good'],
  ] as const;
  const counted = parts.filter(([value]) => value > 0).map(([value, words]) => `${number(value)} ${words}`);
  const stay = unchanged === 1 ? '1 asset stays as it is' : `${number(unchanged)} assets stay as they are`;
  // An undo looks only at what its run changed.
  return `Plan: ${counted.join(', ')}.${plan.undoes === undefined ? ` ${stay}.` : ''}`;
}

/** `Afterwards tagged: review/unsorted 12, review/conflict 3.`, for what is left to be looked at. */
export function remainingLine({ remaining = [] }: Plan): readonly string[] {
  const each = remaining.map(
    ({ tag, assets }) => `${neutralise(tag.includes(',') ? JSON.stringify(tag) : tag)} ${number(assets)}`,
  );
  return each.length === 0 ? [] : [`Afterwards tagged: ${each.join(', ')}.`];
}

/** `119 of 5,000 changes and 37 of 200 deletions allowed.`, and that a plan is not the whole of it. */
export function limitsLine({ changes, summary, limits, complete }: Plan): readonly string[] {
  if (changes.length === 0) return [];
  const limit = (name: string, own: number) => Math.max(own, limits.allowed[name] ?? 0);
  const used = [
    [changes.length, limit('changes', limits.maxChanges), 'changes'],
    ...(summary.trash > 0
      ? [[summary.trash, limit('deletes', limits.maxDeletes), 'deletions'] as const]
      : []),
  ] as const;
  const within = used
    .filter(([figure, most]) => figure <= most)
    .map(([figure, most, what]) => `${number(figure)} of ${number(most)} ${what}`);
  const beyond = used
    .filter(([figure, most]) => figure > most)
    .map(([figure, most, what]) => `${number(figure)} ${what} are more than the ${number(most)} allowed.`);
  return [
    [...(within.length > 0 ? [`${within.join(' and ')} allowed.`] : []), ...beyond].join(' '),
    ...(complete ? [] : ['This plan is a part: without its options there may be more to do.']),
  ];
}
