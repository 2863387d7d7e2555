import type { TagDelete } from '../../model/change.js';
import type { Tag } from '../../model/library.js';
import type { Verdict } from '../board.js';
import type { Context, Step } from '../context.js';
import { oneByOne } from '../verdicts.js';

/** Deletes tags that no asset has, not even in the trash, and that have none below them: Immich would delete those too. */
export const tagDelete: Step = {
  async guard(changes, { server, refs }) {
    const tags = await server.readTags();
    const verdicts = new Map<string, Verdict>();
    for (const change of changes as readonly TagDelete[]) {
      const verdict = await refusal(change.before.value, tags, server);
      if (verdict) verdicts.set(change.id, verdict);
    }
    for (const { id, value } of tags) refs.learn(`tag:${value}`, id);
    return verdicts;
  },
  send: (changes, { server, refs }) =>
    oneByOne(changes, async (change) => {
      await server.deleteTag(refs.tag((change as TagDelete).before.value)!);
      return { state: 'done' };
    }),
};

async function refusal(
  value: string,
  tags: readonly Tag[],
  server: Context['server'],
): Promise<Verdict | undefined> {
  const tag = tags.find((one) => one.value === value);
  if (!tag) return { state: 'unchanged' };
  if (tags.some((one) => one.value.startsWith(`${value}/`)))
    return { state: 'stale', message: 'there are tags below it' };
  return (await server.readMembers({ tag: tag.id })).size > 0
    ? { state: 'stale', message: 'there are still assets with this tag' }
    : undefined;
}
