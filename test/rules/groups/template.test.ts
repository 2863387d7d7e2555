import { expect, test } from '@jest/globals';
import type { WrittenGroup } from '../../../src/model/config.js';
import { compileGroup } from '../../../src/rules/groups/compile-group.js';
import type { AssetPartial } from '../../support/asset.js';
import { contextOf, files, viewOf } from '../../support/rules.js';

test('assets with the same text are a group, and an empty value is in none', () => {
  const inCity = (city: string | null): AssetPartial => ({ exif: { city } });
  const assets = files(inCity('Rome'), inCity('Paris'), inCity('Rome'), inCity(null), inCity(null));
  const grouping = compileGroup({ by: '{{ city }}' }, contextOf());
  const { groups } = grouping.group(assets, viewOf({ assets }), () => ({}));
  expect(groups.map(({ key, by, members }) => [key, by, members.length])).toEqual([
    ['template:{{ city }}:Rome', '{{ city }}', 2],
  ]);
});

test('the captures of the first member go with the group', () => {
  const assets = files('X_1.jpg', 'X_2.jpg', 'Y_1.jpg');
  const grouping = compileGroup({ by: '{{ re.burst }}' }, contextOf({ groups: ['burst'] }));
  const captures = ({ filename }: { readonly filename: string }) => ({ burst: filename[0]! });
  const { groups } = grouping.group(assets, viewOf({ assets }), captures);
  const [group, ...more] = groups;
  expect(group).toMatchObject({ re: { burst: 'X' } });
  expect(more).toEqual([]);
});

test.each<[string, WrittenGroup, string, (string | number)[]]>([
  ['an unknown word', { by: 'duplicate' }, 'unknown-grouping', ['by']],
  ['an unknown field', { by: '{{ city }}', same: ['city'] }, 'unknown-group-field', ['same', 0]],
  ['a window that is none', { by: '{{ city }}', within: 'soon' }, 'bad-duration', ['within']],
  ['a broken regex', { by: { stem: '/(/' }, within: '1s' }, 'bad-regex', ['by', 'stem']],
  ['a way of naming that is none', { by: { stem: 'nearly' }, within: '1s' }, 'bad-regex', ['by', 'stem']],
])('%s is reported at its place', (_name, group, code, path) => {
  const context = contextOf();
  compileGroup(group, context);
  expect(context.errors).toMatchObject([{ code, path }]);
});
