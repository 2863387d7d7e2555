import { assetOf } from '../model/change.js';
import type { Plan } from '../model/plan.js';
import type { Run } from '../model/run.js';
import { describe } from './describe.js';
import { neutralise } from './foreign.js';
import { namesOf } from './names.js';
import { ruleOf } from './sections.js';

/** What became of each change: one line, or one JSON record, that can be searched later. */
export function renderModifications(
  plan: Plan,
  run: Pick<Run, 'runId' | 'results'>,
  format: 'text' | 'json',
): string {
  const names = namesOf(plan);
  const changes = new Map(plan.changes.map((change) => [change.id, change]));
  const records = run.results.flatMap(({ id, state, message, check }) => {
    const change = changes.get(id);
    if (!change) return [];
    const asset = assetOf(change);
    const { text: name, url } = names.target(change.target);
    if (format === 'text') {
      const said = describe(change, names).map(({ mark, phrase }) =>
        [mark, ' ', ...phrase.map((part) => (typeof part === 'string' ? part : part.text))].join(''),
      );
      const why = message === undefined ? [] : [`(${message})`];
      return [`${neutralise([(check ?? state).padEnd(11), name, ...said, ...why].join('   '))}\n`];
    }
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
      check,
      message,
    };
    return [`${JSON.stringify(record)}\n`];
  });
  return records.join('');
}
