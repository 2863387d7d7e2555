import type { Album } from '../../model/library.js';
import { checkExpression } from '../template/check-expression.js';
import { cleanName, cleanText } from '../template/clean.js';
import { applyFilters } from '../template/filters.js';
import { parseTemplate } from '../template/parse.js';
import type { AlbumContext } from './definitions.js';

type Captures = Readonly<Record<string, string>>;

/** What a template about an album can name, apart from `re.<group>`. */
const tokens: Readonly<Record<string, (album: Album) => string | null>> = {
  name: ({ name }) => name,
  description: ({ description }) => description,
  first: ({ first }) => first,
  last: ({ last }) => last,
};

/** Compiles a text with `{{ token | filter }}` about one album; it gives `null` when a value is empty. */
export function compileAlbumTemplate(
  text: string,
  context: AlbumContext,
): (album: Album, re: Captures) => string | null {
  const segments = parseTemplate(text);
  for (const segment of segments)
    if (typeof segment !== 'string') checkExpression(segment, text, context, undefined, Object.keys(tokens));
  return (album, re) => {
    let result = '';
    for (const segment of segments) {
      if (typeof segment === 'string') {
        result += segment;
        continue;
      }
      const { token } = segment;
      const value = token.startsWith('re.') ? re[token.slice(3)] : tokens[token]?.(album);
      const [filtered] = applyFilters([cleanText(value ?? '')].filter(Boolean), segment.filters);
      if (filtered === undefined) return null;
      result += filtered;
    }
    return cleanName(result);
  };
}
