import type { LibraryView } from '../view.js';

/** Something to look up in a library, made when it is first asked for and once for each view. */
export function indexOf<T>(make: (view: LibraryView) => T): (view: LibraryView) => T {
  const known = new WeakMap<LibraryView, T>();
  return (view) => {
    let index = known.get(view);
    if (index === undefined) {
      index = make(view);
      known.set(view, index);
    }
    return index;
  };
}
