import { assetOf, type Change } from '../../model/change.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { isFollowedUp } from '../../model/followed-up.js';
import type { Edit, Past } from '../../model/past.js';
import type { LibraryView } from '../../rules/view.js';
import { quote } from '../../util/quote.js';

/** One warning for each external library that took back the last edit of which it is known how it fared. */
export function unlastingEdits(
  changes: readonly Change[],
  view: LibraryView,
  { edits }: Past,
): readonly Diagnostic[] {
  const last = new Map<string, Edit & { readonly filename: string }>();
  for (const [id, edit] of edits) {
    const { libraryId, filename } = view.asset(id) ?? {};
    if (libraryId == null || filename === undefined || (last.get(libraryId)?.at ?? '') > edit.at) continue;
    last.set(libraryId, { ...edit, filename });
  }
  return [...last].flatMap(([library, { lasted, filename }]) => {
    const coming = changes.filter(
      (change) => isFollowedUp(change) && view.asset(assetOf(change) ?? '')?.libraryId === library,
    );
    if (lasted || coming.length === 0) return [];
    const name = quote(view.library(library)?.name ?? library);
    const count = coming.length === 1 ? '1 edit' : `${coming.length} edits`;
    return [
      {
        severity: 'warning' as const,
        code: 'edits-do-not-last',
        message: `${count} in the external library ${name} will not last: Immich took back the last one, of ${quote(filename)}, because it cannot write beside the files there.`,
        hint: 'Let Immich write in the folder of that library, or leave its photos out: `unless: { library: … }`. Until then an apply tries one edit and sends no other.',
      },
    ];
  });
}
