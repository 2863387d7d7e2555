import type { Asset } from '../../model/asset.js';
import type { LibraryView } from '../view.js';
import type { Container } from './containers.js';
import { listOf, mergeLists, orNull } from './lists.js';
import type { ExifModule } from './module.js';
import { oneLine } from './texts.js';

const EVENT = 'XMP-iptcExt:Event';
const HIERARCHY = 'XMP-lr:HierarchicalSubject';
const PREFIX = 'Albums|';
const commentTag = ({ exif }: Container): string => (exif ? 'ExifIFD:UserComment' : 'XMP-exif:UserComment');

/** Albums as event, as keywords below `Albums`, and as a comment. */
export const albums: ExifModule = {
  reads: ['albums', 'tags'],
  tags: (container) => [EVENT, HIERARCHY, commentTag(container)],
  fields(asset, view, { container, file = {}, options: { clear } }) {
    const names = albumNames(asset, view);
    if (names.length === 0 && !clear) return {};
    const existing = listOf(file[HIERARCHY]);
    const gone = new Set(clear ? existing.filter((one) => one.startsWith(PREFIX)) : []);
    // In a hierarchy `|` stands between the levels.
    const wanted = names.map((name) => PREFIX + name.replaceAll('|', '/'));
    const comment = commentTag(container);
    return {
      [EVENT]: names[0] ?? null,
      [HIERARCHY]: orNull(mergeLists(existing, wanted, gone)),
      ...(isOurs(file[comment], view) && { [comment]: names.length > 0 ? names.join(',') : null }),
    };
  },
};

function albumNames(asset: Asset, view: LibraryView): readonly string[] {
  const names = asset.albums.map((id) => oneLine(view.album(id)?.name ?? '')).filter((name) => name !== '');
  return [...new Set(names)].sort();
}

/** A comment that only names albums is ours to change; any other was written by somebody. */
function isOurs(comment: unknown, view: LibraryView): boolean {
  const text = String(comment ?? '').trim();
  if (text === '') return true;
  const known = new Set(view.albums().flatMap(({ name }) => oneLine(name).split(',')));
  return text.split(',').every((part) => known.has(part));
}
