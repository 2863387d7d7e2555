import { Minimatch } from 'minimatch';

/** How a glob reads `/`: between the levels of a `path`, or as a character of a `name` like any other. */
export type NameKind = 'path' | 'name';

/** Stands for `/` in names, where minimatch would split. */
const SLASH = '\u0001';

/**
 * Compiles a glob over folded texts (see `fold`). `*`, `?`, `[a-c]` and `[!a]` mean what they mean in Python's fnmatch,
 * and in a `path` `**` stands for any number of folders; `{`, `!`, `#`, `+(`, `\` and a leading dot are nothing special.
 */
export function compileGlob(glob: string, kind: NameKind): (text: string) => boolean {
  if (kind === 'name' && !/[?[]/.test(glob)) return compileStars(glob.split(/\*+/));
  const plain = (text: string) =>
    kind === 'name' && text.includes('/') ? text.replaceAll('/', SLASH) : text;
  const matcher = new Minimatch(plain(glob.replaceAll('\\', '\\\\')), {
    dot: true,
    nobrace: true,
    noext: true,
    nonegate: true,
    nocomment: true,
    noglobstar: kind === 'name',
    platform: 'linux',
  });
  return (text) => matcher.match(plain(text));
}

/** Most globs have only stars: the pieces between them stand in the text one after the other. Linear, where a regex may not be. */
function compileStars(pieces: readonly string[]): (text: string) => boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return (text) => text === first;
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
      return false;
    let from = first.length;
    for (const piece of rest) {
      const at = text.indexOf(piece, from);
      if (at < 0) return false;
      from = at + piece.length;
    }
    return from <= text.length - last.length;
  };
}

/** Makes every character of a text stand for itself in a glob. */
export const escapeGlob = (text: string): string => text.replace(/[*?[]/g, '[$&]');
