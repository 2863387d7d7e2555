import { createRequire } from 'node:module';

/** Milliseconds for one regex. */
const TIMEOUT = 10_000;
/** The power at which the longest file name, 255 characters, still takes no more than about a second. */
const WORST_DEGREE = 4;

/** `unknown` is what the analysis could not decide in its time. */
export type Growth = 'fine' | 'unknown' | 'exponential' | `${string} polynomial`;

/**
 * How the time of a regex can grow on a text made for it: file names and descriptions come from others. Most regexes
 * are harmless by their looks, and only the rest pays for loading the analysis (some 300 ms).
 */
export function growthOf(source: string, flags: string): Growth {
  if (!looksDangerous(source)) return 'fine';
  // The pure build, which has no types: the package's main entry would start a program and a worker.
  const { checkSync }: typeof import('recheck') = createRequire(import.meta.url)('recheck/lib/browser.js');
  const result = checkSync(source, flags, { timeout: TIMEOUT });
  if (result.status === 'unknown') return 'unknown';
  const { complexity } = result;
  if (complexity.type === 'exponential') return 'exponential';
  const fine = complexity.type !== 'polynomial' || complexity.degree <= WORST_DEGREE;
  return fine ? 'fine' : (complexity.summary as Growth);
}

/** A repeated group, a back reference, or several open-ended repeats: without one of them time grows slowly. */
function looksDangerous(source: string): boolean {
  const plain = source.replace(/\\[^1-9k]/g, '.').replace(/\[[^\]]*\]/g, '.');
  if (/\)(?:[*+]|\{\d+,?\d*\})|\\[1-9k]/.test(plain)) return true;
  return (plain.match(/[*+]|\{\d+,\}/g) ?? []).length >= WORST_DEGREE;
}
