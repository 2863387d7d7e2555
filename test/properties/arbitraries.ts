import fc, { type Arbitrary } from 'fast-check';
import type { WrittenAction, WrittenCondition, WrittenGroup } from '../../src/model/config.js';
import { compileRules } from '../../src/rules/compile.js';
import type { AssetLiteral, LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { configOf, type TestConfig, type TestRule } from '../support/config.js';

/**
 * Few values for each field, so that rules meet assets, and assets meet each other in groups, stacks, albums and tags.
 */
const FILES = [
  ...['IMG_1.jpg', 'IMG_1.dng', 'IMG_1-edit.jpg', 'IMG_2.jpg', 'IMG_2.heic'],
  ...['shot 2024-05-03.png', '20240501_100000_001.jpg', '20240501_100000_002.jpg'],
] as const;
const ALBUMS = ['Trips', 'Best', '2024-05 May'] as const;
const TAGS = ['x', 'y', 'keep', 'auto/a', 'auto/b'] as const;
const COUNTRIES = ['Iceland', 'France'] as const;
const PERSONS = ['Anna', 'Ben'] as const;
const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

/** A value, absent as often as not. */
const maybe = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });
const sometimes = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const rarely = <T>(value: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
const some = <T>(values: readonly T[]): Arbitrary<T[]> => fc.subarray([...values], { maxLength: 2 });
const one = <T>(values: readonly T[]): Arbitrary<T> => fc.constantFrom(...values);

const anyAsset: Arbitrary<AssetLiteral> = fc
  .record({
    filename: one(FILES),
    path: fc.tuple(one(['a', 'b']), fc.nat(20)).map(([folder, file]) => `/p/${folder}/${file}`),
    taken: maybe(one(['2024-05-01T10:00:00', '2024-05-01T10:00:02', '2023-01-01T09:00:00'])),
    'file-size': maybe(one([100, 200, 300])),
    rating: maybe(one([1, 3, 5])),
    description: maybe(one(['At sea', 'By hand'])),
    country: maybe(one(COUNTRIES)),
    place: rarely(fc.constant({ lat: 48.5, lon: 2.25 })),
    favorite: rarely(fc.constant(true)),
    visibility: rarely(fc.constant('archive' as const)),
    library: rarely(fc.constant('NAS')),
    camera: rarely(one(['Canon A', 'Canon B'])),
    size: maybe(
      one([
        [400, 300],
        [300, 400],
      ] as const),
    ),
    checksum: rarely(one(['same', 'other'])),
    offline: rarely(fc.constant(true)),
    edited: rarely(fc.constant(true)),
    duplicate: maybe(one(['d1', 'd2'])),
    stack: sometimes(one(['s1', 's2'])),
    albums: some([...ALBUMS, 'Bobs']),
    tags: some(TAGS),
    persons: some(PERSONS),
  })
  .map(
    ({ place, size, ...asset }) =>
      defined({ ...asset, ...place, width: size?.[0], height: size?.[1] }) as unknown as AssetLiteral,
  );

const defined = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** Photos in groups, stacks and albums, among them one that the user may only look at. */
export const anyLibrary: Arbitrary<LibraryLiteral> = fc
  .array(anyAsset, { minLength: 2, maxLength: KEYS.length })
  .map((assets) => ({
    albums: {
      Trips: {},
      Best: {},
      '2024-05 May': {},
      Bobs: { owner: 'Bob', shared: { Admin: 'viewer' as const } },
    },
    assets: Object.fromEntries(assets.map((asset, index) => [KEYS[index], alone(asset, assets)])),
  }));

/** Groups and stacks of one do not last on a server. */
function alone(asset: AssetLiteral, all: readonly AssetLiteral[]): AssetLiteral {
  const { duplicate, stack, ...rest } = asset;
  const many = (key: 'duplicate' | 'stack'): boolean =>
    all.filter((one) => one[key] === asset[key]).length > 1;
  return {
    ...rest,
    ...(duplicate !== undefined && many('duplicate') && { duplicate }),
    ...(stack !== undefined && many('stack') && { stack }),
  };
}

/** Conditions that more photos can only come to meet when tags and albums are added: none of them denies anything. */
const anyPositive: Arbitrary<WrittenCondition> = fc.oneof(
  one(FILES).map((filename) => ({ filename })),
  one(['IMG*', '*.jpg', '*1*']).map((filename) => ({ filename })),
  one(['jpg', ['heic', 'dng']]).map((extension) => ({ extension })),
  some(TAGS).map((tag) => ({ tag: tag.length > 0 ? tag : 'auto/*' })),
  one([...ALBUMS, 'B*']).map((album) => ({ album })),
  one(PERSONS).map((person) => ({ person })),
  one(COUNTRIES).map((country) => ({ country })),
  fc.constant({ 'file-size': { min: '150B' } }),
  fc.constant({ has: ['gps'] }),
);

/** Conditions that a change of the plan can also end. */
const anyLeaf: Arbitrary<WrittenCondition> = fc.oneof(
  { weight: 3, arbitrary: anyPositive },
  { weight: 1, arbitrary: one([{ favorite: true }, { favorite: false }, { visibility: 'archive' }]) },
  { weight: 1, arbitrary: one([{ rating: { min: 3 } }, { rating: { max: 3 } }, { missing: ['rating'] }]) },
  {
    weight: 1,
    arbitrary: one([{ missing: ['description'] }, { has: ['description'] }, { missing: ['tag'] }]),
  },
  {
    weight: 1,
    arbitrary: one([
      { tag: '!x' },
      { album: '!Trips' },
      { country: '!France' },
      { stacked: true },
      { stacked: false },
      { duplicate: true },
    ]),
  },
  {
    weight: 1,
    arbitrary: one<WrittenCondition>([
      { 'album-period': 'outside' },
      { orientation: 'landscape' },
      { person: { count: { min: 2 } } },
      { person: { all: ['Anna'], none: 'Ben' } },
      { has: ['stack'] },
      { missing: ['exif-date'] },
    ]),
  },
  {
    weight: 1,
    arbitrary: one([{ album: { count: { min: 2 } } }, { missing: ['album'] }, { library: 'NAS' }]),
  },
);

const anyCondition: Arbitrary<WrittenCondition> = fc.oneof(
  { weight: 5, arbitrary: anyLeaf },
  {
    weight: 2,
    arbitrary: fc
      .tuple(one(['all', 'any', 'none']), fc.array(anyLeaf, { minLength: 1, maxLength: 3 }))
      .map(([word, parts]) => ({ [word]: parts })),
  },
  { weight: 1, arbitrary: anyLeaf.map((not) => ({ not })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.array(anyLeaf, { minLength: 2, maxLength: 3 }),
        one([{ max: 1 }, { min: 1, max: 1 }, { min: 2 }]),
      )
      .map(([of, range]) => ({ count: { of, ...range } })),
  },
);

/** Actions that only add: whatever their order, the end is the same. */
const anyAddition: Arbitrary<WrittenAction> = fc.oneof(
  one(TAGS).map((tag) => ({ tag })),
  some(TAGS).map((tags) => ({ tag: tags.length > 0 ? tags : ['auto/a', 'new'] })),
  one(['land/{{ country }}', 'by/{{ person }}']).map((name) => ({
    tag: name.includes('person') ? { name, 'for-each': 'person' } : name,
  })),
  one([...ALBUMS, 'New one']).map((name) => ({ 'add-to-album': { name, create: true } })),
  fc.constant({ 'add-to-album': { name: 'People/{{ person }}', 'for-each': 'person', create: true } }),
);

/** Out of one thing into another. */
const anyMove: Arbitrary<WrittenAction> = one<WrittenAction>([
  { move: { to: { tag: 'x' }, from: { tag: 'auto/*' } } },
  { move: { to: { tag: 'new', album: 'Moved', create: true }, from: { album: 'Trips', tag: 'y' } } },
  { move: { to: { album: 'Best' }, from: { album: '2024*' } } },
]);

const anyAssetAction: Arbitrary<WrittenAction> = fc.oneof(
  { weight: 4, arbitrary: anyAddition },
  { weight: 1, arbitrary: one(TAGS).map((untag) => ({ untag })) },
  { weight: 1, arbitrary: one(ALBUMS).map((album) => ({ 'remove-from-album': album })) },
  { weight: 1, arbitrary: fc.boolean().map((favorite) => ({ favorite })) },
  { weight: 1, arbitrary: one([{ visibility: 'archive' }, { visibility: 'timeline' }]) },
  { weight: 1, arbitrary: one([1, 4]).map((rating) => ({ rating })) },
  { weight: 1, arbitrary: one(['In {{ country }}', 'By hand']).map((description) => ({ description })) },
  { weight: 1, arbitrary: fc.constant({ delete: 'trash' }) },
  { weight: 1, arbitrary: anyMove },
  { weight: 1, arbitrary: one<WrittenAction>([{ unstack: true }, { review: 'in {{ country }}' }]) },
  {
    weight: 1,
    arbitrary: one<WrittenAction>([
      { date: { from: ['filename', 'duplicates'] } },
      { date: { from: ['filename'], 'earlier-by': '1d' } },
      { location: { from: 'neighbours', within: '1h' } },
    ]),
  },
  { weight: 1, arbitrary: one(['auto/a', 'state']).map((name) => ({ tag: { name, sync: true } })) },
  {
    weight: 1,
    arbitrary: one(['Best', 'Now']).map((name) => ({ 'add-to-album': { name, sync: true, create: true } })),
  },
);

const anyRanking = fc
  .subarray([{ prefer: { extension: 'heic' } }, { highest: 'file-size' }, { highest: 'rating' }], {
    minLength: 1,
  })
  .map((criteria) => [...criteria, { lowest: 'id' }]);

/** Everything that a group can lose is taken over, or just some of it. */
const anyMerge = fc.oneof(
  fc.constant(undefined),
  fc.subarray(['albums', 'tags', 'favorite', 'rating', 'description', 'location', 'date', 'visibility']),
  fc.record(
    {
      albums: one(['union', 'others', 'review', 'keeper']),
      tags: one(['union', 'others', 'review', 'keeper']),
      favorite: one(['any', 'keeper', 'review']),
      visibility: one(['any', 'keeper', 'review']),
      rating: one(['fill', 'max', 'consensus', 'review']),
      description: one(['fill', 'concat', 'consensus', 'review']),
      location: one(['fill', 'consensus', 'review']),
      date: one(['fill', 'oldest', 'consensus', 'review']),
      persons: one(['review', 'keeper']),
    },
    { requiredKeys: [] },
  ),
);

const keepBest = (others: Arbitrary<unknown>): Arbitrary<WrittenAction> =>
  fc
    .record({ by: anyRanking, merge: anyMerge, others })
    .map((written) => ({ 'keep-best': defined(written) as WrittenAction }));

const OTHERS = ['trash', 'trash', 'archive', 'stack', [{ tag: 'worse' }, { 'add-to-album': 'Trips' }]];

const anyUnify: Arbitrary<WrittenAction> = fc
  .record(
    {
      tags: one(['auto/*', 'x', ['x', 'y']]),
      albums: one(['Trips', '*']),
      date: fc.constant(true),
      conflict: fc.constant('review/unlike'),
      'per-group': fc.constant(true),
    },
    { requiredKeys: ['tags'] },
  )
  .map(({ 'per-group': perGroup, ...unify }) => ({
    unify: { ...unify, ...(perGroup && unify.conflict && { 'per-group': true }) } as never,
  }));

const anyGroup: Arbitrary<WrittenGroup> = one<WrittenGroup>([
  { by: 'duplicates' },
  { by: 'duplicates' },
  { by: 'duplicates', max: 2 },
  { by: 'stem', same: ['folder'] },
  { by: '{{ country }}' },
  { by: 'duplicates', evidence: 'same-shot' },
  { by: 'duplicates', evidence: 'exact' },
  { by: { stem: 'edited' }, within: '1h' },
  { by: { stem: 'camera' }, same: ['duplicate'] },
  { by: 'burst' },
  { by: { burst: '2s' } },
  { by: { time: '5s' }, same: ['camera'] },
  { by: 'checksum' },
  { by: 'folder', max: 4 },
  { by: 'album', distinct: ['extension'] },
  { by: 'stack' },
]);

const anyAssetRule: Arbitrary<TestRule> = fc.record({
  match: anyCondition,
  unless: fc.option(anyCondition, { nil: undefined, freq: 2 }) as Arbitrary<WrittenCondition>,
  actions: fc.array(anyAssetAction, { minLength: 1, maxLength: 2 }),
});

const anyGroupRule: Arbitrary<TestRule> = fc.record({
  match: fc.option(anyCondition, { nil: undefined, freq: 2 }) as Arbitrary<WrittenCondition>,
  group: anyGroup,
  actions: fc
    .oneof(
      { weight: 3, arbitrary: keepBest(one<unknown>(OTHERS)) },
      { weight: 1, arbitrary: one<WrittenAction>([{ stack: {} }, { stack: { 'enforce-primary': true } }]) },
      { weight: 1, arbitrary: anyAddition },
      { weight: 1, arbitrary: anyUnify },
      {
        weight: 1,
        arbitrary: one<WrittenAction>([{ unstack: true }, { 'not-duplicates': true }, { review: 'look' }]),
      },
    )
    .map((action) => [action]),
});

const named = (rules: readonly TestRule[]): readonly TestRule[] =>
  rules.map((rule, index) => ({ name: `rule-${index}`, ...(defined(rule) as TestRule) }));

/** Whether nothing is wrong with the rules by themselves, as when one asks about the tag that it owns. */
const loads = (config: TestConfig): boolean =>
  compileRules(configOf(config)).diagnostics.every(({ severity }) => severity !== 'error');

/** Rule sets of every kind, with all that they can say about protection, exclusion, priorities and conflicts. */
export const anyConfig: Arbitrary<TestConfig> = fc
  .record({
    rules: fc
      .array(
        fc.tuple(
          fc.oneof(anyAssetRule, anyAssetRule, anyGroupRule),
          rarely(fc.integer({ min: 1, max: 3 })),
          rarely(fc.constant(true)),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((all) =>
        named(all.map(([rule, priority, stop]) => ({ ...rule, ...defined({ priority, stop }) }))),
      ),
    protect: rarely(one<WrittenCondition>([{ favorite: true }, { tag: 'keep' }, { album: 'Best' }])),
    exclude: rarely(one<WrittenCondition>([{ tag: 'y' }, { person: 'Ben' }, { album: 'Trips' }])),
    onConflict: one(['error', 'skip'] as const),
  })
  .map(({ onConflict, ...config }) => ({ ...(defined(config) as TestConfig), safety: { onConflict } }))
  .filter(loads);

/** Rules that only add, and duplicates that leave what they had to the best of them: here order cannot matter. */
export const anyGrowingConfig: Arbitrary<TestConfig> = fc
  .record({
    additions: fc.array(
      fc.record({ match: anyPositive, actions: fc.array(anyAddition, { minLength: 1, maxLength: 2 }) }),
      { minLength: 1, maxLength: 4 },
    ),
    dedupe: fc.option(
      fc.constant<TestRule>({
        group: { by: 'duplicates' },
        actions: [
          {
            'keep-best': {
              by: [{ highest: 'file-size' }, { lowest: 'id' }],
              merge: ['albums', 'tags', 'favorite', 'rating', 'description', 'location'],
            },
          },
        ],
      }),
    ),
  })
  .map(({ additions, dedupe }) => ({ rules: named([...additions, ...(dedupe ? [dedupe] : [])]) }));
