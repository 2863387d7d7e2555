import leven from 'leven';

/**
 * The candidate that was most likely meant, if one is near enough: a third of a word may be wrong,
 * and two letters of any that are not tiny: neighbours that changed places count as two.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  let best: string | undefined;
  let least = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of candidates) {
    const distance = leven(wanted, plain(candidate), { maxDistance: least });
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** A hint: the nearest candidate, or all of them when they are few. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const meant = nearest(word, candidates);
  if (meant !== undefined) return `did you mean ${meant}?`;
  return candidates.length > 0 && candidates.length <= 12
    ? `known: ${[...candidates].sort().join(', ')}`
    : undefined;
}

/** Case and the sign between words are what people mistake first, so they do not count. */
const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');
