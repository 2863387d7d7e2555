import { FILE_DATE, sameTag } from '../model/file-tags.js';
import type { FileUse } from '../model/files.js';
import type { FileTags } from '../model/library.js';
import type { Skip } from '../model/plan.js';
import { isExactList, isListTag } from '../rules/exif/tag-names.js';
import type { LibraryView } from '../rules/view.js';
import { sortedSet } from './canonical.js';
import { byOf, type Conflict } from './conflicts.js';
import type { Draft } from './drafts.js';
import type { Claim, ExifClaim } from './intents.js';
import { resolveValue } from './resolve-sets.js';
import type { Targets } from './target.js';

/** A file whose tags the planner has to know before it can say what would change. */
export interface WantedFile {
  readonly asset: string;
  readonly to: FileUse;
  readonly tags: readonly string[];
}

export interface ExifDrafts {
  readonly drafts: readonly Draft[];
  readonly skips: readonly Skip[];
  readonly wanted: readonly WantedFile[];
  /** Assets of which it must know where the faces are. */
  readonly wantedFaces: readonly string[];
  /** Files that rules want to be written or to be as they are, whether this machine has them or not. */
  readonly files: number;
  readonly conflicts: readonly Conflict[];
}

/** Compares what rules want in files with what the files say; equal after normalisation means no change. */
export function draftExif(view: LibraryView, targets: Targets): ExifDrafts {
  const drafts: Draft[] = [];
  const skips: Skip[] = [];
  const wanted: WantedFile[] = [];
  const wantedFaces: string[] = [];
  const conflicts: Conflict[] = [];
  let files = 0;
  for (const [asset, target] of targets.assets) {
    if (target.end) continue;
    if (target.exif.some(({ faces }) => faces)) wantedFaces.push(asset);
    for (const to of ['sidecar', 'original'] as const) {
      const claims = target.exif.filter(
        (claim) => claim.to === to && (claim.faces || Object.keys(claim.fields).length > 0),
      );
      if (claims.length === 0) continue;
      files++;
      const fields = mergeFields(asset, claims, conflicts);
      const file = view.fileTags(asset, to);
      if (!file) wanted.push({ asset, to, tags: tagsOf(claims) });
      else if (file.problem !== undefined)
        skips.push({
          target: `asset:${asset}`,
          by: byOf(claims),
          code: file.code ?? 'file',
          reason: file.problem,
        });
      else drafts.push(...draftOf(asset, to, claims, fields, file));
    }
  }
  return { drafts, skips, wanted, wantedFaces, files, conflicts };
}

/** What has to be known of a file: one list for all files of which one rule asks the same. */
const tagsOf = ([claim, ...others]: readonly ExifClaim[]): readonly string[] =>
  others.length === 0 ? claim!.reads : sortedSet([claim!, ...others].flatMap(({ reads }) => reads));

/** The tags that differ, or nothing. */
function draftOf(
  asset: string,
  to: 'sidecar' | 'original',
  claims: readonly ExifClaim[],
  fields: Readonly<Record<string, unknown>>,
  { path, version, tags }: FileTags,
): readonly Draft[] {
  const after = Object.fromEntries(
    Object.entries(fields).filter(([tag, value]) => !sameTag(tag, tags[tag], value)),
  );
  if (Object.keys(after).length === 0) return [];
  const change = {
    op: 'exif.write' as const,
    target: `asset:${asset}`,
    to,
    path,
    version,
    backup: claims.some(({ backup }) => backup),
    // Where a rule says which time the file has, each write leaves it at that.
    keepTime: FILE_DATE in fields || claims.every(({ keepTime }) => keepTime),
    before: Object.fromEntries(Object.keys(after).map((tag) => [tag, tags[tag] ?? null])),
    after,
  };
  return [{ change, detail: to, claims, needs: [] }];
}

function mergeFields(
  asset: string,
  claims: readonly ExifClaim[],
  conflicts: Conflict[],
): Readonly<Record<string, unknown>> {
  // Nearly always there is but one, and tens of thousands of files.
  if (claims.length === 1) return claims[0]!.fields;
  const wanted = new Map<string, (Claim & { readonly value: unknown })[]>();
  for (const { fields, ...claim } of claims)
    for (const [tag, value] of Object.entries(fields))
      wanted.set(tag, [...(wanted.get(tag) ?? []), { ...claim, value }]);
  const merged: Record<string, unknown> = {};
  for (const [tag, values] of wanted) {
    const lists = values.map(({ value }) => value);
    if (isListTag(tag) && !isExactList(tag) && lists.every((value) => Array.isArray(value))) {
      merged[tag] = values.length === 1 ? lists[0] : [...new Set(lists.flat())].sort();
      continue;
    }
    const decided = resolveValue(asset, tag, values, conflicts);
    if (decided) merged[tag] = decided.value;
  }
  return merged;
}
