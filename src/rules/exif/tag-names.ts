import type { Path } from '../../model/config.js';
import type { CompileContext } from '../definitions.js';

/** Tags that hold lists; a single value is written as a list of one. */
const LISTS = new Set([
  'Subject',
  'PersonInImage',
  'HierarchicalSubject',
  'TagsList',
  'Keywords',
  'CatalogSets',
  'LastKeywordXMP',
  'Creator',
]);

/** From the first of these that a file or sidecar has, Immich takes all tags of the asset when it reads it again. */
const READ_AS_TAGS = new Set(['TagsList', 'HierarchicalSubject', 'Keywords']);

/** ExifTool's names that rename, move, link, date or empty a file instead of writing metadata. */
const NOT_METADATA =
  /^(filename|directory|testname|hardlink|symlink|file\w*date|file\w*id|filepermissions|geo(tag|sync|time|locate)|all|xmp|exif|iptc)$/i;
/** Groups that stand for the file itself, or for what ExifTool works out. */
const NOT_IN_A_FILE = /^(file|system|exiftool|composite|mwg|extra)$/i;

const tagName = (tag: string): string => tag.slice(tag.lastIndexOf(':') + 1);

/** Lists of which Immich is the only author: anything else in them would come back as a tag of the asset. */
export const isExactList = (tag: string): boolean => READ_AS_TAGS.has(tagName(tag));

export const isListTag = (tag: string): boolean => LISTS.has(tagName(tag));

export const isMetadataTag = (tag: string): boolean =>
  /^([A-Za-z][\w-]*:)*[A-Za-z][\w-]*$/.test(tag) &&
  !NOT_METADATA.test(tagName(tag)) &&
  !tag
    .split(':')
    .slice(0, -1)
    .some((group) => NOT_IN_A_FILE.test(group));

/** Reports a name that is no metadata tag, and warns of those from which Immich would take its tags. */
export function checkTag(tag: string, context: CompileContext, path: Path): void {
  if (!isMetadataTag(tag)) {
    context.error('not-a-tag', `"${tag}" is no metadata tag that can be written.`, {
      hint: 'ExifTool names with their group are meant, such as XMP-photoshop:City.',
      path,
      onKey: true,
    });
  } else if (READ_AS_TAGS.has(tagName(tag))) {
    context.warn(
      'read-back-as-tags',
      `Immich replaces the asset's tags by ${tag} when it reads the file again.`,
      {
        hint: `Write exactly the tags: ${tag}: "{{ tags }}".`,
        path,
        onKey: true,
      },
    );
  }
}
