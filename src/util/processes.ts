import { availableParallelism } from 'node:os';

/** exiftool processes at most: each holds a whole perl, and they share one disk. */
export const PROCESSES = Math.min(8, availableParallelism());
/** Batches of files in flight: one for each process, and the next ones are looked up meanwhile. */
export const FILE_BATCHES = PROCESSES + 2;
