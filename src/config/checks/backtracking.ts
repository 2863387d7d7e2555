import { createRequire } from 'node:module';

/** Milliseconds for one regex; what cannot be decided in that time counts as safe. */
const TIMEOUT = 1000;
/** Names and paths have hundreds of characters, on which a cubic regex is still fast. */
const WORST_DEGREE = 3;

/**
 * Whether a regex can take exponential time, or a high power, on a text made for it: file names and descriptions come
 * from others. Most regexes cannot by their looks, and only the rest pays for loading the analysis (some 300 ms).
 */
export function canBacktrack(source: string, flags: string): string | undefined {
  if (!looksDangerous(source)) return undefined;
  // The pure build, which has no types: the package's main entry would start a program and a worker.
  const { checkSync }: typeof import('recheck') = createRequire(import.meta.url)('recheck/lib/browser.js');
  const result = checkSync(source, flags, { timeout: TIMEOUT });
  if (result.status !== 'vulnerable') return undefined;
  const { complexity } = result;
  if (complexity.type === 'polynomial' && complexity.degree <= WORST_DEGREE) return undefined;
  return complexity.summary;
}

/** A repeated group, a back reference, or more than three open-ended repeats. */
function looksDangerous(source: string): boolean {
  const plain = source.replace(/\\[^1-9k]/g, '.').replace(/\[[^\]]*\]/g, '.');
  if (/\)(?:[*+]|\{\d+,?\d*\})|\\[1-9k]/.test(plain)) return true;
  return (plain.match(/[*+]|\{\d+,\}/g) ?? []).length > WORST_DEGREE;
}
