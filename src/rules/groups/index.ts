import type { GroupDefinition } from '../grouping.js';
import { album } from './album.js';
import { burst } from './burst.js';
import { checksum } from './checksum.js';
import { duplicates } from './duplicates.js';
import { folder } from './folder.js';
import { stack } from './stack.js';
import { stem } from './stem.js';
import { template } from './template.js';
import { time } from './time.js';

export const groups: readonly GroupDefinition[] = [
  duplicates,
  stem,
  burst,
  checksum,
  time,
  album,
  folder,
  stack,
  template,
];
