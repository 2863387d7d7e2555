import type { Change } from '../model/change.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { tagName } from '../model/file-tags.js';
import type { CompiledRules } from '../rules/compiled.js';
import { fileTagsIn } from '../rules/file-tags.js';

/** What a plan writes into originals only the next plan sees: it says so when rules ask about just that. */
export function rewrittenAnswers(
  { rules, exclude, protect }: CompiledRules,
  changes: readonly Change[],
): readonly Diagnostic[] {
  const asked = new Set(fileTagsIn([...rules, exclude, protect]).map(tagName));
  const written = changes.flatMap((change) =>
    change.op === 'exif.write' && change.to === 'original' ? Object.keys(change.after) : [],
  );
  const both = [...new Set(written.map(tagName))].filter((tag) => asked.has(tag)).sort();
  if (both.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'rewrites-answers',
      message: `Rules ask files for ${both.join(', ')}, which this plan writes: after it, the next plan may find more to do.`,
      hint: 'Let no rule ask a file for what another one writes into it, or write to: sidecar.',
    },
  ];
}
