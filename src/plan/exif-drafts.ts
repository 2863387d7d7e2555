import type { Skip } from '../model/plan.js';
import type { LibraryView } from '../rules/view.js';
import { byOf, type Conflict } from './conflicts.js';
import type { Draft } from './drafts.js';
import type { Claim, ExifClaim } from './intents.js';
import { resolveValue } from './resolve-sets.js';
import type { Targets } from './target.js';

/** A file whose tags the planner has to know before it can say what would change. */
export interface WantedFile {
  readonly asset: string;
  readonly to: 'sidecar' | 'original';
  readonly tags: readonly string[];
}

export interface ExifDrafts {
  readonly drafts: readonly Draft[];
  readonly skips: readonly Skip[];
  readonly wanted: readonly WantedFile[];
  readonly conflicts: readonly Conflict[];
}

/** Compares what rules want in files with what the files say; equal after normalisation means no change. */
export function draftExif(view: LibraryView, targets: Targets): ExifDrafts {
  const drafts: Draft[] = [];
  const skips: Skip[] = [];
  const wanted: WantedFile[] = [];
  const conflicts: Conflict[] = [];
  for (const [asset, target] of targets.assets) {
    if (target.end) continue;
    for (const to of ['sidecar', 'original'] as const) {
      const claims = target.exif.filter((claim) => claim.to === to || claim.to === 'both');
      if (claims.length === 0) continue;
      const fields = mergeFields(asset, claims, conflicts);
      const file = view.fileTags(asset, to);
      if (!file) wanted.push({ asset, to, tags: Object.keys(fields).sort() });
      else if (file.problem !== undefined)
        skips.push({ target: `asset:${asset}`, by: byOf(claims), code: 'file', reason: file.problem });
      else {
        const after = Object.fromEntries(
          Object.entries(fields).filter(([tag, value]) => !sameTag(file.tags[tag] ?? null, value)),
        );
        if (Object.keys(after).length === 0) continue;
        const before = Object.fromEntries(Object.keys(after).map((tag) => [tag, file.tags[tag] ?? null]));
        const { path, version } = file;
        const change = {
          op: 'exif.write' as const,
          target: `asset:${asset}`,
          to,
          path,
          version,
          before,
          after,
        };
        drafts.push({ change, detail: to, claims, needs: [] });
      }
    }
  }
  return { drafts, skips, wanted, conflicts };
}

function mergeFields(
  asset: string,
  claims: readonly ExifClaim[],
  conflicts: Conflict[],
): Record<string, unknown> {
  const wanted = new Map<string, (Claim & { readonly value: unknown })[]>();
  for (const { fields, ...claim } of claims)
    for (const [tag, value] of Object.entries(fields))
      wanted.set(tag, [...(wanted.get(tag) ?? []), { ...claim, value }]);
  const merged: Record<string, unknown> = {};
  for (const [tag, values] of wanted) {
    const decided = resolveValue(asset, tag, values, conflicts);
    if (decided) merged[tag] = decided.value;
  }
  return merged;
}

/** Lists compare as sets, numbers by value, texts without surrounding blanks; nothing, "" and [] are all "none". */
function sameTag(a: unknown, b: unknown): boolean {
  const normal = (value: unknown): string =>
    JSON.stringify(
      (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value])
        .map((item) => String(item).trim())
        .filter((item) => item !== '')
        .sort(),
    );
  return normal(a) === normal(b);
}
