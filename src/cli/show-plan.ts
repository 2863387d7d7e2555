import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import type { PlanDiff } from '../plan/diff-plans.js';
import type { RenderOptions } from '../report/options.js';
import { renderDiff } from '../report/render-diff.js';
import { renderPlan } from '../report/render-plan.js';
import { didYouMean } from '../util/nearest.js';
import type { ReportOptions } from './options.js';
import type { Terminal } from './terminal.js';

/** How to show a plan, and of a saved one only what one rule does. */
export interface ShownOptions extends ReportOptions {
  readonly rule?: string;
}

/** The plan as the user asked to see it. */
export function showPlan(
  plan: Plan,
  options: ShownOptions,
  terminal: Terminal,
  footer?: RenderOptions['footer'],
): string {
  const rules = plan.rules.map(({ name }) => name);
  if (options.rule !== undefined && !rules.includes(options.rule))
    throw new UserError(`This plan has no rule "${options.rule}".`, didYouMean(options.rule, rules));
  return renderPlan(plan, { ...renderOptions(options, terminal), footer }).trimEnd();
}

/** What differs between two plans, which are called by these names. */
export const showDifference = (
  difference: PlanDiff,
  options: ShownOptions,
  terminal: Terminal,
  names: RenderOptions['names'],
): string => renderDiff(difference, { ...renderOptions(options, terminal), names }).trimEnd();

function renderOptions(options: ShownOptions, terminal: Terminal): RenderOptions {
  return {
    format: options.format,
    width: terminal.outIsTty ? terminal.columns : null,
    color: terminal.color,
    by: options.by,
    rule: options.rule,
    all: options.all,
    skipped: options.skipped,
    links: terminal.outIsTty ? 'osc8' : undefined,
  };
}
