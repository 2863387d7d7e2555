import { forget } from '../apply/forgotten.js';
import { UserError } from '../model/diagnostic.js';
import type { Plan } from '../model/plan.js';
import { type Override, overridesIn } from '../report/overrides.js';
import { targetOf } from '../rules/links.js';
import { fold } from '../rules/patterns.js';
import { didYouMean } from '../util/nearest.js';
import { type Surroundings, stateDir } from './surroundings.js';

/**
 * Lets rules do again what somebody undid: all of it, or what one of these words names (a rule, an asset by its id,
 * link or file name, an album, a tag). Throws UserError for a word that names nothing. Returns what is forgotten.
 */
export async function forgetOverrides(
  plan: Plan,
  words: readonly string[] | 'all',
  around: Surroundings,
): Promise<readonly Override[]> {
  const all = overridesIn(plan);
  const chosen = words === 'all' ? all : [...new Set(words.flatMap((word) => namedBy(word, all)))];
  const keys = chosen.map(({ act }) => act);
  if (keys.length > 0) await forget(stateDir(around), plan.server.user, keys, new Date().toISOString());
  return chosen;
}

function namedBy(word: string, all: readonly Override[]): readonly Override[] {
  const target = targetOf(word);
  const asset = target && 'asset' in target ? target.asset : undefined;
  const found = all.filter(
    ({ asset: id, filename, name, rules }) =>
      id === asset || rules.includes(word) || fold(filename) === fold(word) || name === word,
  );
  if (found.length > 0) return found;
  const known = all.flatMap(({ filename, name, rules }) => [
    filename,
    ...rules,
    ...(name === null ? [] : [name]),
  ]);
  throw new UserError(
    `Nothing that somebody undid goes by "${word}".`,
    didYouMean(word, [...new Set(known)]) ?? 'List what was undone: immich-rules overrides',
  );
}
