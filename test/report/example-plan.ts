import type { Change } from '../../src/model/change.js';
import type { Plan, PlannedGroup } from '../../src/model/plan.js';
import { change, planOf } from '../support/plan.js';

const pair = (n: number): Change[] => [
  change({
    op: 'album.add',
    target: `asset:raw-${n}`,
    album: 'album-rome',
    before: false,
    after: true,
    by: ['dedupe#0'],
    group: `duplicates:${n}`,
  }),
  change({
    op: 'asset.set',
    target: `asset:raw-${n}`,
    before: { rating: null },
    after: { rating: 4 },
    by: ['dedupe#0'],
    group: `duplicates:${n}`,
  }),
  change({
    op: 'asset.trash',
    target: `asset:jpg-${n}`,
    before: { trashed: false },
    after: { trashed: true },
    keeper: `raw-${n}`,
    why: `lost to DSC_${n}.nef on "prefer use: raw"`,
    by: ['dedupe#0'],
    group: `duplicates:${n}`,
  }),
];

const PAIRS = Array.from({ length: 12 }, (_, index) => index + 10);

const screenshots: Change[] = [
  change({
    op: 'album.create',
    target: 'album:+Screenshots',
    before: null,
    after: { name: 'Screenshots' },
    by: ['screenshots#2'],
  }),
  change({
    op: 'album.add',
    target: 'asset:shot',
    album: '+Screenshots',
    before: false,
    after: true,
    by: ['screenshots#2'],
  }),
  change({
    op: 'asset.set',
    target: 'asset:shot',
    before: { visibility: 'timeline' },
    after: { visibility: 'archive' },
    by: ['screenshots#0'],
  }),
  change({
    op: 'album.remove',
    target: 'asset:holiday',
    album: 'album-screens',
    before: true,
    after: false,
    why: 'does not match',
    by: ['screenshots#2'],
  }),
];

const others: Change[] = [
  change({
    op: 'stack.create',
    target: 'stack:+raw-1',
    before: [],
    after: { primaryId: 'b-jpg', members: ['a-dng', 'b-jpg', 'c-edit'] },
    by: ['raw-with-jpeg#0'],
    group: 'stem:/IMG_1',
  }),
  change({
    op: 'asset.tag',
    target: 'asset:holiday',
    tag: 'places/Italy',
    before: false,
    after: true,
    by: ['travel#0', 'trips#1'],
  }),
  change({
    op: 'asset.set',
    target: 'asset:holiday',
    before: { date: '2024-05-01T12:00:00.000Z', description: null },
    after: { date: '2024-05-01T09:30:00.000+02:00', description: 'Film scan, "Rome"' },
    by: ['travel#1'],
  }),
  change({
    op: 'exif.write',
    target: 'asset:holiday',
    to: 'sidecar',
    backup: true,
    keepTime: true,
    path: '/srv/photos/holiday.jpg.xmp',
    version: null,
    before: { 'XMP-dc:Subject': ['Ben'], 'XMP:Rating': null },
    after: { 'XMP-dc:Subject': ['Anna', 'Ben'], 'XMP:Rating': 4 },
    by: ['names-into-files#0'],
  }),
];

const groups: Record<string, PlannedGroup> = {
  'stem:/IMG_1': { rule: 'raw-with-jpeg', by: 'stem', members: ['a-dng', 'b-jpg', 'c-edit'], keep: [] },
};
for (const n of PAIRS)
  groups[`duplicates:${n}`] = {
    rule: 'dedupe',
    by: 'duplicates',
    members: [`jpg-${n}`, `raw-${n}`],
    keep: [`raw-${n}`],
  };

const filename = (text: string) => ({ filename: text, expect: {} });

/** A plan with every kind of change, as a reader of `models.md` 1.3 would want to see it. */
export const examplePlan: Plan = planOf({
  config: {
    hash: 'sha256:9b0c1f2aaa',
    files: [{ path: 'config.yaml', hash: 'sha256:9b0c1f2aaa' }],
    git: { commit: '1f3c9e2d00', dirty: false },
  },
  rules: [
    {
      name: 'dedupe',
      description: 'One file per duplicate group; nothing the user added may be lost.',
      at: 'config.yaml:44',
      matched: 12,
    },
    { name: 'raw-with-jpeg', at: 'config.yaml:57', matched: 1 },
    { name: 'screenshots', at: 'config.yaml:71', matched: 1 },
    { name: 'travel', at: 'rules/travel.yaml:3', matched: 1 },
    { name: 'trips', at: 'rules/travel.yaml:9', matched: 1 },
    { name: 'names-into-files', at: 'config.yaml:90', matched: 1 },
  ],
  assets: {
    ...Object.fromEntries(
      PAIRS.flatMap((n) => [
        [`raw-${n}`, filename(`DSC_${n}.nef`)],
        [`jpg-${n}`, filename(`DSC_${n}.jpg`)],
      ]),
    ),
    shot: filename('Screenshot_20251003-101500.png'),
    holiday: filename('holiday.jpg'),
    'a-dng': filename('IMG_1.dng'),
    'b-jpg': filename('IMG_1.jpg'),
    'c-edit': filename('IMG_1~2.jpg'),
    nowhere: filename('IMG_2.jpg'),
  },
  names: { 'album-rome': 'Rome', 'album-screens': 'Screenshots' },
  groups,
  changes: [...PAIRS.flatMap(pair), ...screenshots, ...others],
  skipped: [
    { target: 'asset:nowhere', by: ['travel#0'], code: 'empty-template', reason: '{{ city }} is empty' },
    { target: 'asset:shot', by: ['travel#0'], code: 'empty-template', reason: '{{ city }} is empty' },
  ],
  leftAlone: [{ rule: 'travel', field: 'country', assets: 312 }],
});
