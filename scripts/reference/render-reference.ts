import { actions } from '../../src/rules/actions/index.js';
import { filters } from '../../src/rules/template/filters.js';
import { type Chapter, chapters } from './chapters.js';
import type { Schema } from './schema.js';
import { anchorOf, code, entry, inline, titled, typeOf } from './words.js';

const SOURCE = 'schemas/config.schema.json';

/** Columns that only one section has, by its definition: what the schema does not say and the code knows. */
const EXTRA: Readonly<Record<string, (word: string) => string>> = {
  Action: (word) => {
    const { applies } = actions.find(({ name }) => name === word)!;
    return { asset: 'Only in rules without `group`.', group: 'Only in rules with `group`.', both: '' }[
      applies
    ];
  },
  Filter: (word) => code(`| ${filters[word]!.example}`),
};

/** docs/reference.md: every word of the rule language, from the schema that also checks it. */
export function renderReference(schema: Schema): string {
  const definitions = schema.definitions ?? {};
  const linked = new Set(chapters.flatMap((chapter) => chapter.definitions));
  const lost = Object.keys(definitions).filter((name) => definitions[name]!.properties && !linked.has(name));
  if (lost.length > 0) throw new Error(`scripts/reference/chapters.ts does not name ${lost.join(', ')}`);

  const typed = (part: Schema): string => typeOf(part, definitions, linked);
  const tables = (name: string, part: Schema): readonly string[] => [
    ...(part.enumDescriptions ? [values(name, part)] : []),
    ...[part, ...(part.anyOf ?? [])].flatMap((one) => (one.properties ? [keys(name, one)] : [])),
  ];
  const keys = (name: string, part: Schema): string =>
    ['| word | value | meaning and examples |', '|---|---|---|', ...rows(name, part)].join('\n');
  const rows = (name: string, { properties = {}, required = [] }: Schema, prefix = ''): readonly string[] =>
    Object.entries(properties).flatMap(([key, part]) => {
      const meaning = [sentence(part), defaultOf(part), EXTRA[name]?.(key)].filter(Boolean).join(' ');
      const examples = (part.examples ?? []).map((example) => code(entry(key, example)));
      const label = `${code(prefix + key)}${required.includes(key) ? ' (required)' : ''}`;
      return [
        `| ${label} | ${typed(part)} | ${[meaning, ...examples].filter(Boolean).join('<br>')} |`,
        ...rows('', part, `${prefix}${key}.`),
      ];
    });
  /** What a reference leads to may say for it what it means and what it is by default. */
  const behind = (part: Schema): Schema => definitions[part.$ref?.replace('#/definitions/', '') ?? ''] ?? {};
  const sentence = (part: Schema): string =>
    (part.description ?? behind(part).description ?? '').replaceAll('|', '\\|');
  const defaultOf = (part: Schema): string => {
    const value = part.default ?? behind(part).default;
    return value === undefined ? '' : `Default: ${code(inline(value))}.`;
  };
  const section = (name: string): string => {
    const part = definitions[name]!;
    const examples = (part.examples ?? []).map((example) => code(inline(example)));
    const isPlain = !part.properties && !part.enumDescriptions;
    return [
      `### ${titled(name)}`,
      part.description,
      ...(isPlain ? [`Value: ${typed(part)}.`] : []),
      ...tables(name, part),
      ...(examples.length > 0 ? [`Examples: ${examples.join(', ')}`] : []),
    ].join('\n\n');
  };
  const chapter = ({ title, intro, definitions: names }: Chapter): string =>
    [`## ${title}`, intro, ...names.map(section)].join('\n\n');

  const contents = chapters.map(
    ({ title, definitions: names }) =>
      `- [${title}](#${anchorOf(title)}): ${names.map((name) => `[${titled(name)}](#${anchorOf(titled(name))})`).join(', ')}`,
  );
  return `${[
    `<!-- Generated from ${SOURCE} by \`npm run generate\`; do not edit. -->`,
    '# Reference of the rule language',
    'Every word, from the schema that checks your files. `immich-rules schema` prints it for your editor.',
    contents.join('\n'),
    '## The file',
    keys('WrittenConfig', schema),
    ...chapters.map(chapter),
  ].join('\n\n')}\n`;
}

function values(name: string, { enum: words = [], enumDescriptions = [] }: Schema): string {
  const rows = words.map((word, index) => {
    const extra = EXTRA[name]?.(String(word));
    return `| ${code(String(word))} | ${enumDescriptions[index]}${extra ? ` ${extra}` : ''} |`;
  });
  return ['| word | meaning |', '|---|---|', ...rows].join('\n');
}
