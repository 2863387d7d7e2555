import type { DateSource } from '../source.js';
import { duplicates } from './duplicates.js';
import { modified, uploaded } from './file-times.js';
import { filename, folder, path } from './names.js';
import { neighbours } from './neighbours.js';
import { sidecar } from './sidecar.js';

/** What `date: { from }` can name. */
export const dateSources: Readonly<Record<string, DateSource>> = {
  filename,
  folder,
  path,
  sidecar,
  duplicates,
  neighbours,
  uploaded,
  modified,
};
