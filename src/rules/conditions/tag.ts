import type { ConditionDefinition } from '../definitions.js';
import { namesIn, patternsAt, textsAt } from './kinds/argument.js';

/** `tag`: has such a tag, by its whole value; `**`/x finds a nested one by its last level. */
export const tag: ConditionDefinition = {
  name: 'tag',
  compile(written, context) {
    const patterns = patternsAt(written, 'path', context);
    for (const { text, path } of textsAt(written)) context.ask('tag', text, path);
    return {
      word: 'tag',
      needs: [{ field: 'tags', names: namesIn(patterns) }],
      test: (asset) => patterns.matchesSet(asset.tags),
      actual: (asset) => (asset.tags.length > 0 ? asset.tags.join(', ') : 'no tag'),
    };
  },
};
