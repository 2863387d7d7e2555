import type { Field } from '../model/asset.js';
import type { RuleConfig } from '../model/config.js';
import type { Diagnostic } from '../model/diagnostic.js';

/** Actions for what people also write by hand, the field they set, and the word that asks for it. */
const BY_HAND: Readonly<Record<string, { readonly field: Field; readonly word: string }>> = {
  rating: { field: 'exif.rating', word: 'rating' },
  description: { field: 'exif.description', word: 'description' },
  date: { field: 'exif.dateTimeOriginal', word: 'exif-date' },
  location: { field: 'exif.latitude', word: 'gps' },
};

/**
 * A rule that gives every match the same value, whatever it has, undoes at the next run what somebody changed by
 * hand. A rule whose `match` asks about the field has thought of that.
 */
export function checkOverwrites(
  { actions, source }: RuleConfig,
  named: ReadonlySet<Field>,
): readonly Diagnostic[] {
  return actions.flatMap((action, index): Diagnostic[] => {
    const [name = ''] = Object.keys(action);
    const written = Object.hasOwn(BY_HAND, name) ? BY_HAND[name] : undefined;
    // What is looked for elsewhere is only filled in.
    if (!written || named.has(written.field) || isLookedFor(action[name])) return [];
    return [
      {
        severity: 'hint',
        code: 'overwrites-edits',
        message: `${name} is set again at every run, also where somebody has changed it by hand.`,
        hint: `Add missing: [${written.word}] to the match to set it only where there is none.`,
        at: source.locate(['actions', index, name], true),
      },
    ];
  });
}

const isLookedFor = (argument: unknown): boolean =>
  typeof argument === 'object' && argument !== null && 'from' in argument;
