import { assetOf, type Change } from '../model/change.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { folderOf } from '../rules/groups/names.js';
import type { LibraryView } from '../rules/view.js';

/** Folders that are named in one hint. */
const SHOWN = 3;

/** Albums that are named for a folder and take photos of several folders of that name: seldom all of them are meant. */
export function gatheredFolders(changes: readonly Change[], view: LibraryView): readonly Diagnostic[] {
  const folders = new Map<string, Set<string>>();
  for (const change of changes) {
    if (change.op !== 'album.add') continue;
    const asset = view.asset(assetOf(change)!);
    if (!asset) continue;
    const known = folders.get(change.album);
    if (known) known.add(folderOf(asset.path));
    else folders.set(change.album, new Set([folderOf(asset.path)]));
  }
  return [...folders].flatMap(([ref, paths]) => {
    const name = view.album(ref)?.name ?? ref.slice(1);
    const names = new Set([...paths].map((path) => path.split(/[/\\]/).at(-1)!));
    const [only = ''] = names;
    if (paths.size < 2 || names.size !== 1 || only === '' || !name.includes(only)) return [];
    const shown = [...paths].sort().slice(0, SHOWN).join(', ');
    return [
      {
        severity: 'hint',
        code: 'one-name',
        message: `Album "${name}" takes photos of ${paths.size} folders of one name: ${shown}${paths.size > SHOWN ? ' …' : ''}.`,
        hint: 'To keep them apart, put more into its name, such as "{{ y }} {{ folder }}".',
      },
    ];
  });
}
