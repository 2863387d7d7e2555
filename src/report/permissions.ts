import { count } from './numbers.js';
import { createStyle } from './terminal.js';

export interface PermissionsReport {
  readonly plan: readonly string[];
  readonly apply: readonly string[];
  /** What the key lacks; `null` when there was no server to ask. */
  readonly missing: readonly string[] | null;
  /** Whether the key may do everything there is. */
  readonly unrestricted: boolean;
}

/** What a key must be allowed, one permission per line as Immich lists them, and what this one lacks. */
export function renderPermissions(report: PermissionsReport, options: { readonly color: boolean }): string {
  const { plan, apply, missing } = report;
  const style = createStyle(options);
  const all = [...new Set([...plan, ...apply])].sort();
  const wide = Math.max(...all.map(({ length }) => length));
  const lines = all.map((name) => {
    const uses = [plan.includes(name) && 'plan', apply.includes(name) && 'apply'].filter(Boolean).join(', ');
    const lacks = missing?.includes(name) ? `  ${style.error('missing')}` : '';
    return `  ${name.padEnd(wide)}  ${lacks === '' ? uses : uses.padEnd('plan, apply'.length)}${lacks}`;
  });
  return ['What these rules need of an API key:', '', ...lines, '', verdict(report)].join('\n');
}

const WHERE = 'Immich under Account Settings > API Keys';

function verdict({ missing, unrestricted }: PermissionsReport): string {
  if (missing === null)
    return `Not checked: no key could be asked about. Make one that may do these in ${WHERE}.`;
  if (missing.length > 0)
    return `The key lacks ${count(missing.length, 'permission')}. Add ${missing.length === 1 ? 'it' : 'them'} to the key in ${WHERE}.`;
  return unrestricted
    ? `The key may do everything, so these too. One that may do only these is safer: make it in ${WHERE}.`
    : 'The key has all of them.';
}
