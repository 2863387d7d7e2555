import { assetOf } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import type { Run } from '../model/run.js';
import { namesOf } from './names.js';
import { ruleOf } from './sections.js';

/** What was done, one JSON record per change that was tried: to be appended to a file and searched later. */
export function renderModifications(plan: Plan, run: Run, baseUrl?: string): string {
  const names = namesOf(plan, baseUrl);
  const changes = new Map(plan.changes.map((change) => [change.id, change]));
  const records = run.results.flatMap(({ id, state, message }) => {
    const change = changes.get(id);
    if (!change || state === 'not-started') return [];
    const asset = assetOf(change);
    const { text: name, url } = names.target(change.target);
    const record = {
      run: run.runId,
      change: id,
      kind: change.op,
      ...(asset === undefined ? { target: change.target } : { asset, name, url }),
      ...('tag' in change && { tag: change.tag }),
      ...('album' in change && { album: names.album(change.album).text, albumId: change.album }),
      old: change.before,
      new: change.after,
      rules: [...new Set(change.by.map(ruleOf))],
      result: state,
      message,
    };
    return [`${JSON.stringify(record)}\n`];
  });
  return records.join('');
}
