import { describe, expect, test } from '@jest/globals';
import { explainAsset } from '../../src/app/explain-asset.js';
import type { UsableRules } from '../../src/app/load-rules.js';
import { UserError } from '../../src/model/diagnostic.js';
import { renderExplanation } from '../../src/report/explanation.js';
import { compileRules } from '../../src/rules/compile.js';
import type { LibraryLiteral } from '../../src/sandbox/literal-types.js';
import { libraryOf } from '../../src/testing/library-of.js';
import { load } from '../config/support.js';

const RULES = `version: 1
matchers: { screenshot: { filename: "Screenshot*" } }
rules:
  - name: screenshots
    description: Away with them.
    match: { use: screenshot, taken: { older-than: 30d } }
    unless: { tag: keep }
    actions: [tag: old]
  - name: travel
    match: { not: { country: Germany }, rating: { min: 4 } }
    actions: [tag: travel]
  - name: dedupe
    group: { by: duplicates }
    actions: [keep-best: { by: [{ prefer: { tag: good } }, { highest: megapixels }], merge: [] }]
`;

const ASSETS: LibraryLiteral['assets'] = {
  old: {
    filename: 'Screenshot_1.png',
    taken: '2025-01-01',
    rating: 5,
    duplicate: 'g',
    width: 1000,
    height: 1000,
  },
  kept: { filename: 'Screenshot_2.png', taken: '2025-01-01', tags: ['keep'], country: 'Italy', rating: 3 },
  big: { filename: 'big.png', duplicate: 'g', width: 2000, height: 1000, offline: false, country: 'Germany' },
  twin: { filename: 'Twin.jpg' },
  other: { filename: 'twin.JPG' },
};
const NOW = Date.parse('2026-01-31T12:00:00Z');

async function explain(text: string) {
  const { value: config, diagnostics } = await load(RULES);
  const { rules } = compileRules(config!);
  const loaded: UsableRules = {
    path: '/rules.yaml',
    folders: [],
    selected: [],
    config: config!,
    whole: config!,
    rules,
    diagnostics,
  };
  const { library } = libraryOf({ assets: ASSETS });
  return explainAsset(text, loaded, { library, readAt: '2026-01-31T12:00:00.000Z' }, NOW);
}
const { idOf } = libraryOf({ assets: ASSETS });

describe('row B11: explain', () => {
  test('shows every rule and condition with the value, the ranking of its group, and what follows', async () => {
    const text = renderExplanation(await explain('screenshot_1.PNG'), { color: false, width: null });
    expect(text.replace(idOf('old'), '<id>')).toBe(`Screenshot_1.png   https://photos.example.net/photos/<id>

  screenshots   config.yaml:4   applies
  Away with them.
    yes use: screenshot
    yes   filename: Screenshot*      Screenshot_1.png
    yes taken: { older-than: 30d }   2025-01-01T00:00:00.000
    no  unless tag: keep             no tag

  travel   config.yaml:9   does not apply: something that it asks about is unknown
    ?   not
    ?     country: Germany   no country
    yes rating: { min: 4 }   5
    Would apply if this did not hold: country: Germany (it is: no country).

  dedupe   config.yaml:12   applies
    Group of 2 by duplicates
      keep-best          prefer what safety.protect covers   prefer tag: good   highest megapixels
    = big.png            no                                  no                 2
      Screenshot_1.png   no                                  no                 1   lost on "highest megapixels"

What happens to it:
    ! Screenshot_1.png   lost to big.png on "highest megapixels"   (dedupe)`);
  });

  test('says what would change the outcome: the single conditions that stand in the way', async () => {
    const { rules } = await explain(idOf('kept'));
    expect(rules.map(({ name, applies, nearMisses }) => ({ name, applies, nearMisses }))).toEqual([
      {
        name: 'screenshots',
        applies: false,
        nearMisses: [{ text: 'tag: keep', actual: 'keep', holds: false }],
      },
      {
        name: 'travel',
        applies: false,
        nearMisses: [{ text: 'rating: { min: 4 }', actual: '3', holds: true }],
      },
      { name: 'dedupe', applies: true, nearMisses: [] },
    ]);
    // Two conditions of `travel` stand in the way of this one, so none of them alone does.
    expect((await explain('big.png')).rules[1]).toMatchObject({ applies: false, nearMisses: [] });
  });

  test.each([
    ['an id', () => idOf('kept')],
    ['a link', () => `https://photos.example.net/albums/${idOf('big')}/photos/${idOf('kept')}?at=x`],
    ['a file name in any case', () => 'SCREENSHOT_2.png'],
  ])('takes %s', async (_, text) => {
    expect((await explain(text())).asset.filename).toBe('Screenshot_2.png');
  });

  test('lists the candidates of a name that several have', async () => {
    const error = await explain('twin.jpg').catch((reason: unknown) => reason as UserError);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ message: '2 assets are called "twin.jpg". Which one?' });
    expect((error as UserError).hint!.split('\n')).toEqual([
      expect.stringContaining('photos.example.net/photos/'),
      expect.stringContaining('2025-01-01T00:00'),
    ]);
    await expect(explain('nobody.jpg')).rejects.toThrow('There is no file "nobody.jpg"');
  });
});
