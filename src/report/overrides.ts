import type { Plan } from '../model/plan.js';
import { neutralise } from './foreign.js';
import { namesOf } from './names.js';
import { count } from './numbers.js';
import { ruleOf } from './sections.js';

/** Something that rules want and that is not done: an earlier run did it and somebody undid it, or dismissed the group. */
export interface Override {
  /** Name for the program, as in Skip.act. */
  readonly act: string;
  readonly asset: string;
  readonly filename: string;
  /** `album Rome`, `tag trip`, `rating`, `trash`, `stack`, `not-duplicates`. */
  readonly what: string;
  /** Of the album or tag, without its kind. */
  readonly name: string | null;
  readonly rules: readonly string[];
  /** Whether its rule is suspended, because something else undoes this again and again. */
  readonly suspended: boolean;
}

/** What a plan holds back because of what became of it earlier. */
export function overridesIn(plan: Plan): readonly Override[] {
  const names = namesOf(plan);
  return plan.skipped.flatMap(({ act, target, by, code }) => {
    if (act === undefined) return [];
    const [kind = '', , ...rest] = act.split(' ');
    const named = kind === 'album' || kind === 'tag';
    const ref = rest.join(' ');
    const name = !named ? null : kind === 'tag' ? ref : names.album(ref).text;
    const rules = [...new Set(by.map(ruleOf))];
    const what = name === null ? kind : `${kind} ${name}`;
    const asset = target.replace(/^asset:/, '');
    const filename = names.target(target).text;
    return [{ act, asset, filename, what, name, rules, suspended: code === 'suspended' }];
  });
}

const WORDS: Readonly<Record<string, string>> = { 'not-duplicates': 'dismissed as a duplicate in Immich' };

/** One line or one JSON object each. */
export function renderOverrides(overrides: readonly Override[], format: 'text' | 'json'): string {
  if (format === 'json') return JSON.stringify(overrides, null, 1);
  if (overrides.length === 0) return 'Nothing of what the rules want was undone by hand.';
  const lines = overrides.map(({ filename, what, rules, suspended }) =>
    neutralise(
      `${filename}   ${WORDS[what] ?? what}   (${rules.join(', ')}${suspended ? ', suspended' : ''})`,
    ),
  );
  return [
    ...lines,
    '',
    `${count(overrides.length, 'change')} that rules want, and that somebody undid or dismissed. To have them again:`,
    '    immich-rules overrides forget RULE|FILE|ALBUM|TAG, or --all',
  ].join('\n');
}
