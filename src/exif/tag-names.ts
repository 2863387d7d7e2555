import { quote } from '../util/quote.js';

/** ExifTool's names for things that are no metadata: setting one renames, moves, links, dates or empties the file. */
const NOT_METADATA =
  /^(all|filename|directory|testname|hardlink|symlink|file\w*date|file\w*id|filepermissions|geotag|geosync|geotime|geolocate|trailer|jumbf)$/i;
/** Groups that stand for the file itself or for what ExifTool works out. */
const NOT_IN_A_FILE = /^(file|system|exiftool|composite|mwg|extra|\d+)$/i;

/**
 * Why this cannot be written as a tag, or nothing. Names come from a plan file, which is data: what looks like an
 * option, a wildcard or a file operation of exiftool never becomes one.
 */
export function problemWithTag(tag: string): string | undefined {
  const parts = tag.split(':');
  const name = parts.pop()!;
  const isTag =
    [...parts, name].every((part) => /^[A-Za-z][\w-]*$/.test(part)) &&
    !NOT_METADATA.test(name) &&
    !parts.some((group) => NOT_IN_A_FILE.test(group)) &&
    // `-XMP=` would empty the whole group.
    !(
      parts.length === 0 &&
      /^(xmp|exif|iptc|icc_profile|photoshop|makernotes|ifd\w*|gps|\w+ifd)(-\w+)?$/i.test(name)
    );
  return isTag ? undefined : `${quote(tag)} is no metadata tag that can be written`;
}

/** Groups and name of a tag, as they are compared. */
export const partsOf = (tag: string): readonly string[] => tag.toLowerCase().split(':');

/** Whether exiftool's `XMP:XMP-dc:Subject` (all groups, then the name) is what `XMP-dc:Subject` or `subject` asks for. */
export const isSameTag = (found: readonly string[], wanted: readonly string[]): boolean =>
  found.at(-1) === wanted.at(-1) && wanted.slice(0, -1).every((group) => found.slice(0, -1).includes(group));
