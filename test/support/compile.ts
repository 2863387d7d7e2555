import type { Asset } from '../../src/model/asset.js';
import type { WrittenCondition } from '../../src/model/config.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { Library } from '../../src/model/library.js';
import { compileRules } from '../../src/rules/compile.js';
import { matchAsset } from '../../src/rules/evaluate.js';
import type { Truth } from '../../src/rules/truth.js';
import type { LibraryView } from '../../src/rules/view.js';
import { viewLibrary } from '../../src/rules/view-of-library.js';
import { asset, library } from './asset.js';
import { compiledRule, configOf, pathOf, type TestConfig } from './config.js';

/** Noon on the first day of 2026, in Europe/Berlin. */
export const NOW = '2026-01-01T11:00:00.000Z';

export const viewed = (partial: Partial<Library> = {}): LibraryView =>
  viewLibrary(library(partial), {
    now: Date.parse(NOW),
    timezone: 'Europe/Berlin',
    protect: null,
    files: new Map(),
  });

/** What a rule with this condition says of an asset: `null` is unknown. */
export function truth(
  match: WrittenCondition,
  one: Asset = asset(),
  partial: Partial<Library> = { assets: [one] },
): Truth {
  return matchAsset(compiledRule({ match }), one, viewed(partial));
}

/** A finding as `severity code place hint`; the place is the path from the name of what was written. */
export const brief = (finding: Diagnostic): readonly string[] => [
  finding.severity,
  finding.code,
  pathOf(finding).join('.'),
  ...(finding.hint === undefined ? [] : [finding.hint]),
];

/** What the compiler finds in a config, without hints. */
export const findingsIn = (written: TestConfig): readonly (readonly string[])[] =>
  compileRules(configOf(written)).diagnostics.map((finding) => brief(finding).slice(0, 3));
