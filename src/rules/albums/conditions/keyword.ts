import { textsAt } from '../../conditions/kinds/argument.js';
import { fold } from '../../patterns.js';
import type { AlbumConditionDefinition } from '../definitions.js';

/** `keyword`: one of these is a whole word of the name, in any case; blanks, `-`, `_` and `.` part words. */
export const keyword: AlbumConditionDefinition = {
  name: 'keyword',
  compile(written) {
    const wanted = new Set(textsAt(written).map(({ text }) => fold(text.trim())));
    return {
      word: 'keyword',
      needs: [],
      test: ({ name }) => wordsOf(name).some((word) => wanted.has(word)),
      actual: ({ name }) => name,
    };
  },
};

const wordsOf = (name: string): readonly string[] => fold(name).split(/[\s\-_.]+/);
