import type { Asset } from '../../model/asset.js';
import type { LibraryView } from '../view.js';
import { listOf, mergeLists, orNull } from './lists.js';
import type { ExifModule, Fields } from './module.js';
import { cutBytes, oneLine } from './texts.js';

const PERSONS = 'XMP-iptcExt:PersonInImage';
const SUBJECT = 'XMP-dc:Subject';
const KEYWORDS = 'IPTC:Keywords';
/** Bytes of an IPTC keyword. */
const KEYWORD = 64;

/** Names of the people in the picture, sorted; unnamed and hidden ones are nobody's business. */
export function namesIn(asset: Asset, view: LibraryView): readonly string[] {
  const names = asset.persons.flatMap((id) => {
    const person = view.person(id);
    const name = person && !person.hidden ? oneLine(person.name) : '';
    return name === '' ? [] : [name];
  });
  return [...new Set(names)].sort();
}

/** Three places, as programs differ in where they look. */
export const people: ExifModule = {
  reads: ['persons'],
  tags: ({ iptc }) => [PERSONS, SUBJECT, ...(iptc ? [KEYWORDS] : [])],
  fields(asset, view, { container, file = {}, options }) {
    const names = namesIn(asset, view);
    const gone = new Set(options.clear ? goneFrom(listOf(file[PERSONS]), names, view) : []);
    if (names.length === 0 && !options.clear) return {};
    const fields: Fields = {
      [PERSONS]: orNull(mergeLists(file[PERSONS], names, gone)),
      [SUBJECT]: orNull(mergeLists(file[SUBJECT], names, gone)),
    };
    if (!container.iptc) return fields;
    const short = (all: Iterable<string>) => [...all].map((name) => cutBytes(name, KEYWORD));
    return { ...fields, [KEYWORDS]: orNull(mergeLists(file[KEYWORDS], short(names), new Set(short(gone)))) };
  },
};

/** People whom Immich knows and the file still names, but who are not in the picture (any more). Others stay. */
function goneFrom(inFile: readonly string[], names: readonly string[], view: LibraryView): readonly string[] {
  if (inFile.length === 0) return [];
  const known = new Set(view.persons().map(({ name }) => oneLine(name)));
  return inFile.filter((name) => known.has(name) && !names.includes(name));
}
