import { describe, expect, test } from '@jest/globals';
import { actions } from '../../src/rules/actions/index.js';
import { albumActions } from '../../src/rules/albums/actions/index.js';
import { albumConditions } from '../../src/rules/albums/conditions/index.js';
import { conditions } from '../../src/rules/conditions/index.js';
import { presences } from '../../src/rules/conditions/kinds/presence.js';
import { exifModules } from '../../src/rules/exif/index.js';
import { evidenceTiers } from '../../src/rules/groups/evidence.js';
import { groupFields } from '../../src/rules/groups/fields.js';
import { groups } from '../../src/rules/groups/index.js';
import { mergeFields } from '../../src/rules/merge/fields.js';
import { readyRankings } from '../../src/rules/ranking/index.js';
import { measures } from '../../src/rules/ranking/measures.js';
import { filters } from '../../src/rules/template/filters.js';
import { eachTokens, tokens } from '../../src/rules/template/tokens.js';
import { definition, read } from './support.js';

const names = (list: readonly { readonly name: string }[]): readonly string[] => list.map(({ name }) => name);
const keysOf = (name: string): readonly string[] => Object.keys(definition(name).properties ?? {});
const enumOf = (name: string): readonly string[] => definition(name).enum ?? [];

/** What can stand after `by:` alone. */
const bareGroups = (): readonly string[] =>
  (definition('Group').properties!.by!.anyOf ?? []).flatMap((one) => (one.enum ?? []) as string[]);

/** Words that stand in the code, and the same words as the schema has them. */
const vocabularies: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['conditions', names(conditions), keysOf('Condition')],
  ['actions', names(actions), keysOf('Action')],
  ['conditions on albums', names(albumConditions), keysOf('AlbumMatch')],
  ['actions on albums', names(albumActions), keysOf('AlbumAction')],
  [
    'groups',
    names(groups),
    // A template has no word of its own: it is what has {{ }} in it.
    [...new Set([...bareGroups(), ...keysOf('GroupBy'), 'template'])],
  ],
  ['ready rankings', Object.keys(readyRankings), enumOf('ReadyRanking')],
  ['measures', Object.keys(measures), enumOf('Measure')],
  ['fields of groups', Object.keys(groupFields), enumOf('GroupField')],
  ['tiers of evidence', evidenceTiers, enumOf('Evidence')],
  ['fields of has and missing', Object.keys(presences), enumOf('Field')],
  ['fields that merge', Object.keys(mergeFields), enumOf('MergeField')],
  ['fields that merge in a way of their own', Object.keys(mergeFields), keysOf('MergeMap')],
  ['modules of write-exif', ['all', ...Object.keys(exifModules)], enumOf('ExifModule')],
  ['what there is each of', eachTokens, enumOf('ForEach')],
  ['template tokens', Object.keys(tokens), enumOf('Token')],
  ['template filters', Object.keys(filters), enumOf('Filter')],
];

describe('one language', () => {
  test.each(vocabularies)('%s: code and schema name the same words', (_, code, schema) => {
    expect([...schema].sort()).toEqual([...code].sort());
  });

  test.each(vocabularies)('%s: docs/reference.md names each of them', (_, code) => {
    const page = read('docs/reference.md');
    expect(code.filter((word) => word !== 'template' && !page.includes(`\`${word}\``))).toEqual([]);
  });

  test.each(Object.entries(mergeFields))(
    'merge %s: code and schema name the same ways',
    (name, { policies }) => {
      expect(definition('MergeMap').properties![name]!.enum).toEqual(Object.keys(policies));
    },
  );

  test.each(['Field', 'Measure', 'ReadyRanking', 'Evidence', 'GroupField', 'ExifModule', 'Token', 'Filter'])(
    '%s explains each of its words',
    (name) => {
      const { enumDescriptions = [] } = definition(name);
      expect(enumDescriptions.filter((text) => /\S/.test(text))).toHaveLength(enumOf(name).length);
    },
  );
});
