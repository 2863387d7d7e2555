import type { GroupDefinition } from '../grouping.js';
import { duplicates } from './duplicates.js';
import { stem } from './stem.js';
import { template } from './template.js';

export const groups: readonly GroupDefinition[] = [duplicates, stem, template];
