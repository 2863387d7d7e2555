import type { Plan } from '../model/plan.js';
import { canonical, orderedKeys } from './canonical.js';

/** Parts that grow with the plan: each of their elements has a line of its own, for `git diff`, `grep` and editors. */
const LISTED = new Set([
  ...['rules', 'assets', 'names', 'groups', 'changes', 'skipped', 'leftAlone', 'diagnostics'],
]);

/** The plan file: JSON whose bytes depend on nothing but the plan, everything volatile on the one line `meta`. */
export function serializePlan(plan: Plan): string {
  const parts = orderedKeys(plan).map((key) => {
    const value = plan[key as keyof Plan];
    return `  ${JSON.stringify(key)}: ${LISTED.has(key) ? listed(value as object) : canonical(value)}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

function listed(value: object): string {
  const entries = value as Readonly<Record<string, unknown>>;
  const list = Array.isArray(value);
  const lines = list
    ? value.map((element) => `    ${canonical(element)}`)
    : orderedKeys(value).map((key) => `    ${JSON.stringify(key)}: ${canonical(entries[key])}`);
  const [open, close] = list ? '[]' : '{}';
  return lines.length === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n  ${close}`;
}
