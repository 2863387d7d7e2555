import type { PlanDiff } from '../plan/diff-plans.js';
import type { RenderOptions } from './options.js';
import { renderPlanDiff } from './plan-diff.js';

/** What differs between two plans in the format that was asked for, ending in a line break. */
export function renderDiff(diff: PlanDiff, options: RenderOptions): string {
  switch (options.format) {
    case 'text':
      return renderPlanDiff(diff, options);
    case 'json':
      return renderJson(diff);
    case 'markdown':
      return fenced(renderPlanDiff(diff, { ...options, color: false, links: undefined, width: null }));
  }
}

/** The changes as they stand in the plan files, and the ids of the two plans. */
function renderJson({ before, after, ...differences }: PlanDiff): string {
  return `${JSON.stringify({ before: before.id, after: after.id, ...differences }, null, 2)}\n`;
}

/** A block in which nothing is markup: its fence is longer than any row of backticks in a name. */
function fenced(text: string): string {
  const rows = (text.match(/`+/g) ?? []).map((row) => row.length);
  const fence = '`'.repeat(Math.max(3, ...rows.map((length) => length + 1)));
  return `${fence}text\n${text}${fence}\n`;
}
