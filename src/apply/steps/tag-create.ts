import type { TagCreate } from '../../model/change.js';
import type { Verdict } from '../board.js';
import type { Step } from '../context.js';

/** Makes tags with their parents; one that somebody made meanwhile is simply used. */
export const tagCreate: Step = {
  was(change, { live }) {
    const known = new Set(live.tags.map(({ value }) => value));
    const parts = (change as TagCreate).after.value.split('/').filter(Boolean);
    const values = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    return { missing: values.filter((value) => !known.has(value)) };
  },
  async send(changes, { server, refs }) {
    const creating = changes as readonly TagCreate[];
    const ids = await server.createTags([...new Set(creating.map(({ after }) => after.value))]);
    return new Map(
      creating.map((change): [string, Verdict] => {
        const id = ids.get(change.after.value);
        if (id === undefined)
          return [change.id, { state: 'failed', message: 'the server did not make this tag' }];
        refs.learn(change.target, id);
        return [change.id, { state: 'done', created: id }];
      }),
    );
  },
};
