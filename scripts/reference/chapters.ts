/** A part of the page: what it is about, and the definitions of the schema that it explains, in the reader's order. */
export interface Chapter {
  readonly title: string;
  readonly intro: string;
  readonly definitions: readonly string[];
}

export const chapters: readonly Chapter[] = [
  {
    title: 'Settings',
    intro:
      'Settings stand in the main file. Files that it includes hold matchers, rankings, rules and tests.',
    definitions: ['Server', 'SecretSource', 'Safety', 'Defaults', 'PathMapping', 'Watch', 'Notify'],
  },
  {
    title: 'Rules',
    intro:
      'A rule with `group` works on groups of assets, any other on each asset by itself. How to write one for a purpose: [rules.md](rules.md).',
    definitions: ['Rule', 'AlbumRule'],
  },
  {
    title: 'Conditions',
    intro:
      'A condition is a map; all of its words must hold. A value that an asset does not have is *unknown*, and unknown never matches, not under `not`, `none` or `unless` either; `has` and `missing` ask for it. Albums, tags and persons are never unknown: an asset can be in none.',
    definitions: [
      'Condition',
      'AlbumCondition',
      'AlbumPeriod',
      'PersonCondition',
      'Place',
      'ExifCondition',
      'SmartCondition',
      'CountCondition',
      'Field',
    ],
  },
  {
    title: 'Albums',
    intro: 'Words of rules with `for: albums`. How to use them: [albums.md](albums.md).',
    definitions: ['AlbumMatch', 'AlbumAction', 'Share'],
  },
  {
    title: 'Groups',
    intro: 'Assets that `match` leaves out are in no group and are never touched.',
    definitions: ['Group', 'GroupBy', 'GroupField', 'Evidence'],
  },
  {
    title: 'Rankings',
    intro:
      'A ranking says which member of a group is best, and its criterion is the reason that a plan shows.',
    definitions: ['Ranking', 'ReadyRanking', 'Criterion', 'Measure'],
  },
  {
    title: 'Actions',
    intro: 'An action says what is to be so. Where it is so already, nothing is planned.',
    definitions: [
      'Action',
      'TagAction',
      'AddToAlbum',
      'Sync',
      'KeepBest',
      'MergeField',
      'MergeMap',
      'Stack',
      'Move',
      'Unify',
      'DateAction',
      'DateSource',
      'Coordinates',
      'LocationFrom',
      'SharedField',
      'WriteExif',
      'ExifModule',
    ],
  },
  {
    title: 'Patterns and other values',
    intro:
      'Put a pattern in quotes when it begins with `*`, `!`, `[`, `{` or `&`: these mean something in YAML.',
    definitions: [
      'Pattern',
      'Names',
      'NumberRange',
      'CountRange',
      'FileSize',
      'FileSizeRange',
      'Duration',
      'Seconds',
      'SecondsRange',
      'DateText',
      'DateRange',
      'Season',
      'Hours',
    ],
  },
  {
    title: 'Templates',
    intro:
      'A template is text with `{{ token }}` in it, and filters behind a `|`: `{{ city | default: elsewhere | lower }}`. `{{ re.name }}` is what the group `(?<name>…)` of a regular expression in the rule’s `match` found. A token with several values is joined by commas; a name that is nothing but such a token means each of them. An argument of a filter with `,`, `|` or blanks at its ends stands in quotes.',
    definitions: ['Token', 'Filter'],
  },
  {
    title: 'Tests',
    intro:
      'Examples that stand beside the rules, also in included files: [testing-rules.md](testing-rules.md).',
    definitions: ['Test', 'TestAsset', 'Expectation'],
  },
];
