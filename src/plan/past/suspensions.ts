import type { Diagnostic } from '../../model/diagnostic.js';
import type { LibraryView } from '../../rules/view.js';
import type { Suspension } from './withhold.js';

/** One warning per suspended rule: what it did again and again, and how to let it go on. */
export const suspensions = (
  suspended: ReadonlyMap<string, Suspension>,
  view: LibraryView,
): readonly Diagnostic[] =>
  [...suspended].sort().map(([rule, { wish, times }]) => ({
    severity: 'warning',
    code: 'suspended',
    message: `${rule} is suspended: ${times} runs changed ${nameOf(wish.target, view)} (${what(wish.key, view)}), and each time something else undid it.`,
    hint: `Find out what works against it: another tool, or an app that puts photos back into albums. Then: immich-rules overrides forget ${rule}`,
  }));

const nameOf = (target: string, view: LibraryView): string => {
  const id = target.slice('asset:'.length);
  return view.asset(id)?.filename ?? id;
};

/** `album "Camera"`, `tag "todo"`, `duplicateId`, `stack`. */
function what(key: string, view: LibraryView): string {
  const [kind = '', , ...rest] = key.split(' ');
  const name = rest.join(' ');
  if (kind === 'album') return `album "${view.album(name)?.name ?? name.replace(/^\+/, '')}"`;
  return kind === 'tag' ? `tag "${name}"` : kind;
}
