import type { Asset } from '../../model/asset.js';
import type { Tags } from '../../model/file-tags.js';
import { listOf, sameSet } from './lists.js';
import type { Fields } from './module.js';
import { oneLine } from './texts.js';

const TAGS = 'XMP-digiKam:TagsList';
const HIERARCHY = 'XMP-lr:HierarchicalSubject';
const KEYWORDS = 'IPTC:Keywords';

/** What has to be known of a file before one of the keyword lists in it is changed. */
export const KEYWORD_LISTS = [TAGS, HIERARCHY, KEYWORDS] as const;

/**
 * Immich takes the tags of a photo from the first of three lists that the file has. Where a list that we change
 * would take tags away, the first one is written as well, with exactly the tags that the photo has.
 */
export function keepTags(asset: Asset, fields: Fields, file: Tags = {}): Fields {
  if (fields[HIERARCHY] === undefined && fields[KEYWORDS] === undefined) return fields;
  const own = asset.tags.map(oneLine).filter((tag) => tag !== '');
  if (own.length === 0 || fields[TAGS] !== undefined) return fields;
  const then = (tag: string) => listOf(tag in fields ? fields[tag] : file[tag]);
  const [tags, hierarchy, keywords] = KEYWORD_LISTS.map(then) as [string[], string[], string[]];
  const read =
    tags.length > 0
      ? tags
      : hierarchy.length > 0
        ? hierarchy.map((one) => one.replaceAll('|', '/'))
        : keywords;
  return sameSet(read, own) ? fields : { ...fields, [TAGS]: own };
}
