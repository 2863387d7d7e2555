import { describe, expect, test } from '@jest/globals';
import { asset, library } from '../../support/asset.js';
import { changesIn, planOver } from '../../support/planning.js';
import { compileWith, contextOf, effectsOn, viewOf } from '../../support/rules.js';

const FILE_TIME = '2024-05-04T08:00:00.000Z';
/** A photo without a date of its own, as Immich answers it: with the time of the file, and no zone. */
const undated = (partial: Parameters<typeof asset>[0] = {}) =>
  asset({
    takenAt: FILE_TIME,
    modifiedAt: FILE_TIME,
    ...partial,
    exif: { dateTimeOriginal: FILE_TIME, timeZone: null, ...partial.exif },
  });
const dated = (at: string, partial: Parameters<typeof asset>[0] = {}) =>
  asset({ takenAt: at, ...partial, exif: { dateTimeOriginal: at, timeZone: 'UTC+0', ...partial.exif } });

const date = (from: readonly string[], more: object = {}) => ({ date: { from, ...more } });
const given = (written: object, ...assets: ReturnType<typeof asset>[]) =>
  effectsOn(written as never, assets[0]!, viewOf({ assets })).map((effect) =>
    effect.kind === 'set'
      ? `${effect.value as string} ${effect.why}`
      : effect.kind === 'skip'
        ? effect.code
        : effect.kind,
  );

describe('date', () => {
  test('a date of its own is never replaced, the time of the file is', () => {
    const filename = 'IMG_20240501_120000.jpg';
    expect(given(date(['filename']), dated('2024-05-03T00:00:00.000Z', { filename }))).toEqual([]);
    expect(given(date(['filename']), undated({ filename }))).toEqual([
      '2024-05-01T12:00:00.000+00:00 from the file name',
    ]);
  });

  test('the time of the file stays where the name only tells its day', () => {
    expect(given(date(['filename']), undated({ filename: 'IMG-20240504-WA0001.jpg' }))).toEqual([]);
  });

  test('row B23: sidecars are only read of photos that may get a date from them', () => {
    const asks = (more: object) =>
      [dated('2024-05-03T00:00:00.000Z'), undated()].map(
        compileWith(date(['sidecar'], more), contextOf()).asksFilesOf!,
      );
    expect(asks({})).toEqual([false, true]);
    expect(asks({ 'earlier-by': '2d' })).toEqual([true, true]);
  });

  test('row B23: of several sources the first that knows a date counts', () => {
    const photo = undated({ filename: 'IMG_20240501_120000.jpg', path: '/p/2023-07-15 Beach/x.jpg' });
    expect(given(date(['filename', 'folder']), photo)[0]).toMatch(/^2024-05-01/);
    expect(given(date(['folder', 'filename']), photo)[0]).toMatch(/^2023-07-15/);
    expect(given(date(['folder', 'filename']), { ...photo, path: '/p/x.jpg' })[0]).toMatch(/^2024-05-01/);
  });

  test('row 124: the zone is the rule’s, or the one of the photo', () => {
    const photo = asset({
      filename: 'IMG_20240701_120000.jpg',
      exif: { dateTimeOriginal: null, timeZone: 'America/New_York' },
    });
    expect(given(date(['filename'], { timezone: 'Asia/Tokyo' }), photo)[0]).toMatch(
      /^2024-07-01T12:00:00.000\+09:00/,
    );
    expect(given(date(['filename'], { timezone: 'photo' }), photo)[0]).toMatch(
      /^2024-07-01T12:00:00.000-04:00/,
    );
  });

  test('row 123: the path is a source of its own', () => {
    const photo = undated({ filename: 'a.jpg', path: '/data/IMG-20190203-WA0004.jpg' });
    expect(given(date(['filename', 'folder']), photo)).toEqual(['no-source']);
    expect(given(date(['path']), photo)[0]).toMatch(/^2019-02-03T12:00:00.000\+00:00 date only/);
  });

  test('rows 125, 126, U-8: file times and implausible dates are no sources unless they are listed', () => {
    const copy = undated({ id: 'a', duplicateId: 'd', uploadedAt: '2024-05-05T00:00:00.000Z' });
    const epoch = dated('1970-01-01T00:00:01.000Z', { id: 'b', duplicateId: 'd' });
    const fileTime = undated({ id: 'c', duplicateId: 'd', filename: 'c.jpg' });
    const own = dated('2021-01-01T00:00:00.000Z', { id: 'd', duplicateId: 'd', filename: 'd.jpg' });
    const rule = date(['duplicates'], { 'not-before': '1990-01-01' });
    expect(given(rule, copy, epoch, fileTime)).toEqual(['no-source']);
    expect(given(rule, copy, epoch, fileTime, own)).toEqual([
      '2021-01-01T00:00:00.000+00:00 from its duplicate d.jpg',
    ]);
    expect(given(date(['uploaded']), copy)).toEqual([
      '2024-05-05T00:00:00.000+00:00 from the time of its upload',
    ]);
    expect(given(date(['modified']), undated({ exif: { dateTimeOriginal: null } }))).toEqual([
      '2024-05-04T08:00:00.000+00:00 from the time of the file',
    ]);
  });

  test('row 127: an earlier date counts only when it is earlier by more than the rule asks', () => {
    const filename = 'IMG_20240501_120000.jpg';
    const rule = date(['filename'], { 'earlier-by': '26h' });
    expect(given(rule, dated('2024-05-02T14:00:00.000Z', { filename }))).toEqual([]);
    expect(given(rule, dated('2024-05-02T14:00:01.000Z', { filename }))).toHaveLength(1);
    expect(given(rule, dated('2023-05-02T14:00:01.000Z', { filename }))).toEqual([]);
  });

  test('row 128: where the unknown time of a day decides, the photo is listed and left alone', () => {
    const filename = 'IMG-20240501-WA0001.jpg';
    const rule = date(['filename'], { 'earlier-by': '2h' });
    expect(given(rule, dated('2024-05-01T23:59:00.000Z', { filename }))).toEqual([]);
    expect(given(rule, dated('2024-05-02T01:00:00.000Z', { filename }))).toEqual(['ambiguous']);
    expect(given(rule, dated('2024-05-02T03:00:00.000Z', { filename }))).toHaveLength(1);
  });

  test('row B23: between two numbers of one camera lies a date, unless the camera began to count anew', () => {
    const before = dated('2024-05-01T10:00:00.000Z', { id: 'b', filename: 'IMG_0010.jpg' });
    const after = dated('2024-05-01T11:00:00.000Z', { id: 'c', filename: 'IMG_0014.jpg' });
    const photo = undated({ id: 'a', filename: 'IMG_0013.jpg' });
    const rule = date(['neighbours']);
    expect(given(rule, photo, before, after)).toEqual([
      '2024-05-01T11:00:00.000+00:00 between IMG_0010.jpg and IMG_0014.jpg',
    ]);
    expect(given(rule, photo, before)).toEqual(['no-source']);
    expect(given(date(['neighbours'], { within: '30m' }), photo, before, after)).toEqual(['no-source']);
    const wrapped = dated('2023-05-01T11:00:00.000Z', { id: 'c', filename: 'IMG_0014.jpg' });
    expect(given(rule, photo, before, wrapped)).toEqual(['no-source']);
  });

  test('row 87: what one rule finds out about a photo, another knows of its duplicate in the same plan', () => {
    const plan = planOver(
      {
        rules: [
          { name: 'copies', match: { filename: 'copy*' }, actions: [date(['duplicates'])] },
          { name: 'names', match: { filename: 'IMG*' }, actions: [date(['filename'])] },
        ],
      },
      library({
        assets: [
          undated({ id: 'a', filename: 'copy.jpg', duplicateId: 'd' }),
          undated({ id: 'b', filename: 'IMG_20240501_120000.jpg', duplicateId: 'd' }),
        ],
      }),
    );
    const both = '"2024-05-01T12:00:00.000+02:00"';
    expect(changesIn(plan)).toEqual([`asset.set a date=${both}`, `asset.set b date=${both}`]);
    expect(plan.skipped).toEqual([]);
    expect(plan.diagnostics).toEqual([]);
  });

  test.each([
    ['yesterday', 'bad-date'],
    ['2020:05:06 07:08:09', 'bad-date'],
    ['2024-02-30', 'bad-date'],
  ])('row 129: "%s" never reaches a server: %s', (written, code) => {
    const context = contextOf();
    compileWith({ date: written }, context);
    expect(context.errors.map((error) => error.code)).toEqual([code]);
  });

  test('row 129: a template without an offset is read on the clock of the config', () => {
    const context = { timezone: 'Europe/Berlin', groups: ['d'] };
    const [effect] = effectsOn({ date: '2024-07-01T12:00:00' }, asset(), undefined, context);
    expect(effect).toMatchObject({ field: 'date', value: '2024-07-01T12:00:00.000+02:00' });
    expect(effectsOn({ date: '{{ filename }}' }, asset({ filename: 'x.jpg' }))).toMatchObject([
      { code: 'no-date' },
    ]);
  });
});
