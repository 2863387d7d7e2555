import type { Change } from '../model/change.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { tagName } from '../model/file-tags.js';
import type { CompiledRules } from '../rules/compiled.js';
import { fileTagsIn } from '../rules/file-tags.js';

/** What a plan writes into files only the next plan sees: it says so when rules ask about just that. */
export function rewrittenAnswers(
  { rules, exclude, protect }: CompiledRules,
  changes: readonly Change[],
): readonly Diagnostic[] {
  const parts = [...rules, exclude, protect];
  const asked = {
    original: new Set(fileTagsIn(parts, ['contents']).map(tagName)),
    sidecar: new Set(fileTagsIn(parts, ['sidecar-contents']).map(tagName)),
  };
  const rewritten = changes.flatMap((change) =>
    change.op === 'exif.write'
      ? Object.keys(change.after)
          .map(tagName)
          .filter((tag) => asked[change.to].has(tag))
      : [],
  );
  const both = [...new Set(rewritten)].sort();
  if (both.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'rewrites-answers',
      message: `Rules ask files for ${both.join(', ')}, which this plan writes: after it, the next plan may find more to do.`,
      hint: 'Let no rule ask a file for what another one writes into it, or write into the other file: to: sidecar or original.',
    },
  ];
}
