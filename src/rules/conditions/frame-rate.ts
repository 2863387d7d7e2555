import type { ConditionDefinition } from '../definitions.js';
import { askFile, numberIn } from './kinds/file.js';
import { rangeAt } from './kinds/range.js';

/** `frame-rate`: pictures per second of a video. Immich does not keep it; the file says it. A still has none. */
export const frameRate: ConditionDefinition = {
  name: 'frame-rate',
  compile(written, context) {
    const isWithin = rangeAt(written, context, 'frame-rate');
    const test = (value: unknown) => {
      const number = numberIn(value);
      return number === null ? null : isWithin(number);
    };
    return askFile({ word: 'frame-rate', tag: 'VideoFrameRate', test });
  },
};
