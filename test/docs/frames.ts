type Value = unknown;
type Part = Readonly<Record<string, unknown>>;

const matchers = {
  screenshot: { filename: 'Screenshot*' },
  raw: { extension: 'dng' },
  jpeg: { extension: 'jpg' },
};
const rankings = { 'best-original': [{ highest: 'megapixels' }] };

const config = (more: Part): Part => ({ version: 1, ...more });
const rule = (more: Part): Part =>
  config({
    matchers,
    rankings,
    rules: [{ name: 'a', match: { type: 'image' }, actions: [{ tag: 'x' }], ...more }],
  });
const paths = [{ server: '/mnt/media/nas', local: '/srv/photos' }];
/** Some words read files. */
const condition = (match: Value): Part => ({ ...rule({ match }), paths });
const group = (more: Part): Part =>
  rule({ match: { filename: '/^(?<burst>.+)_BURST/' }, actions: [{ stack: {} }], group: more });
const action = (word: string, argument: Value): Part =>
  rule({
    actions: [{ [word]: argument }],
    ...(['keep-best', 'not-duplicates', 'stack', 'unify'].includes(word) && { group: { by: 'duplicates' } }),
  });

const albums = (more: Part): Part =>
  config({
    matchers: { family: { keyword: 'family' }, trips: { name: 'Trips*' } },
    'groups-of-people': { family: ['anna@example.org'], friends: ['ben@example.org'] },
    rules: [{ name: 'a', for: 'albums', match: { empty: false }, actions: [{ order: 'asc' }], ...more }],
  });

const rules = [{ name: 'dedupe', match: { type: 'image' }, actions: [{ tag: 'x' }] }];

const oneTest = {
  name: 'one',
  assets: { a: { filename: 'a.jpg' }, b: { filename: 'b.jpg' }, jpg: { filename: 'c.jpg' } },
  expect: { a: [] },
};

/** A whole config around an example of a definition. */
export const frames: Readonly<Record<string, (value: never) => Part>> = {
  Server: (server: Part) => config({ server }),
  SecretSource: (key: Part) => config({ server: { 'api-key': key } }),
  Safety: (safety: Part) => config({ safety }),
  Defaults: (defaults: Part) => ({ ...rule({}), defaults }),
  PathMapping: (path: Part) => config({ paths: [path] }),
  Watch: (watch: Part) => config({ watch }),
  Notify: (notify: Part) => config({ notify }),
  Rule: rule,
  AlbumRule: (more: Part) => albums(more),
  AlbumMatch: (match: Part) => albums({ match }),
  AlbumAction: (one: Part) => albums({ actions: [one] }),
  Share: (share: Value) => albums({ actions: [{ share }] }),
  Condition: condition,
  AlbumCondition: (album: Value) => condition({ album }),
  AlbumPeriod: (period: Value) => condition({ 'album-period': period }),
  ExifCondition: (exif: Value) => condition({ exif }),
  SmartCondition: (smart: Value) => condition({ smart }),
  Place: (near: Value) => condition({ near }),
  Places: (near: Value) => condition({ near }),
  Weekdays: (days: Value) => condition({ 'day-of-week': days }),
  Orientations: (orientation: Value) => condition({ orientation }),
  Season: (recurring: Value) => condition({ recurring }),
  Hours: (hours: Value) => condition({ 'time-of-day': hours }),
  PersonCondition: (person: Value) => condition({ person }),
  CountCondition: (count: Value) => condition({ count }),
  Group: group,
  GroupBy: (by: Value) => group({ by, same: ['folder'] }),
  Ranking: (ranking: Value) => config({ rankings: { a: ranking } }),
  Criterion: (criterion: Value) => action('stack', { primary: [criterion] }),
  Action: (one: Part) => action(Object.keys(one)[0]!, Object.values(one)[0]),
  TagAction: (tag: Value) => action('tag', tag),
  AddToAlbum: (album: Value) => action('add-to-album', album),
  Sync: (sync: Value) => action('tag', { name: sync === true ? 'a' : 'People/{{ y }}', sync }),
  KeepBest: (keepBest: Value) => action('keep-best', keepBest),
  MergeMap: (merge: Value) => action('keep-best', { by: [{ highest: 'rating' }], merge }),
  Stack: (stack: Value) => action('stack', stack),
  Move: (move: Value) => action('move', move),
  Unify: (unify: Value) => action('unify', unify),
  DateAction: (date: Value) => action('date', date),
  Coordinates: (place: Value) => action('location', place),
  LocationFrom: (from: Value) => action('location', from),
  WriteExif: (writeExif: Value) => action('write-exif', writeExif),
  Pattern: (filename: Value) => condition({ filename }),
  Names: (untag: Value) => action('untag', untag),
  NumberRange: (rating: Value) => condition({ rating }),
  CountRange: (count: Value) => condition({ album: { count } }),
  FileSize: (min: Value) => condition({ 'file-size': { min } }),
  FileSizeRange: (size: Value) => condition({ 'file-size': size }),
  Duration: (age: Value) => condition({ taken: { 'older-than': age } }),
  Seconds: (min: Value) => condition({ duration: { min } }),
  SecondsRange: (duration: Value) => condition({ duration }),
  DateText: (after: Value) => condition({ taken: { after } }),
  Test: (test: Part) => config({ rules, tests: [{ ...oneTest, ...test }] }),
  TestAsset: (asset: Part) =>
    config({
      tests: [
        {
          ...oneTest,
          assets: {
            a: { filename: 'a.jpg', ...asset },
            video: { filename: 'a.mov' },
            jpg: { filename: 'b.jpg' },
          },
        },
      ],
    }),
  Expectation: (expectation: Part) => config({ tests: [{ ...oneTest, expect: { a: [expectation] } }] }),
  DateRange: (taken: Value) => condition({ taken }),
};

/** What else must be there for one key of a definition to be an example by itself. */
export const needed: Readonly<Record<string, Part>> = {
  PathMapping: { local: '/srv/photos' },
  Place: { latitude: 48.1, longitude: 11.6, radius: '5km' },
  Season: { from: '03-01', to: '06-30' },
  Hours: { from: '08:00', to: '17:00' },
  Group: { by: 'duplicates', same: ['folder'] },
  TagAction: { name: 'a' },
  AddToAlbum: { name: 'a' },
  WriteExif: { modules: ['time'] },
  Share: { with: 'family' },
  KeepBest: { by: [{ highest: 'rating' }] },
  Unify: { tags: 'category/*' },
  Move: { to: { tag: 'a' }, from: { tag: 'b' } },
  DateAction: { from: ['filename'] },
  LocationFrom: { from: 'neighbours' },
};
