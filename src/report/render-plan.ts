import type { Plan } from '../model/plan.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import type { RenderOptions } from './options.js';
import { renderText } from './text.js';

/** A plan in the format that was asked for, ending in a line break. */
export function renderPlan(plan: Plan, options: RenderOptions): string {
  switch (options.format) {
    case 'text':
      return renderText(plan, options);
    case 'json':
      return renderJson(plan);
    case 'markdown':
      return renderMarkdown(plan, options);
  }
}
