/**
 * Tags that exiftool says alike as numbers and in words, and that are no structures. So it can be told to leave out all
 * others as it comes upon them, and to list what is left: that takes it half of the time of looking for each.
 */
const PLAIN = new Set(
  [
    'GPS:GPSLatitude GPS:GPSLatitudeRef GPS:GPSLongitude GPS:GPSLongitudeRef',
    'XMP-exif:GPSLatitude XMP-exif:GPSLongitude',
    'XMP-iptcExt:PersonInImage XMP-dc:Subject IPTC:Keywords XMP-digiKam:TagsList XMP-lr:HierarchicalSubject',
    'XMP-dc:Description XMP-tiff:ImageDescription IFD0:ImageDescription IPTC:Caption-Abstract',
    'ExifIFD:DateTimeOriginal ExifIFD:CreateDate IFD0:ModifyDate',
    'ExifIFD:OffsetTimeOriginal ExifIFD:OffsetTimeDigitized ExifIFD:OffsetTime',
    'XMP-xmp:CreateDate XMP-xmp:ModifyDate XMP-xmp:MetadataDate XMP-exif:DateTimeOriginal',
    'XMP-photoshop:DateCreated IPTC:DateCreated IPTC:TimeCreated',
    'QuickTime:CreateDate QuickTime:ModifyDate Keys:GPSCoordinates UserData:GPSCoordinates',
    'XMP-xmp:Rating IFD0:Rating IFD0:RatingPercent XMP-microsoft:RatingPercent',
    'XMP-xmp:Label XMP-iptcExt:Event',
  ].flatMap((names) => names.split(' ')),
);

/** The arguments with which exiftool lists these tags and nothing else, if all of them are such. */
export function listingArgs(tags: Iterable<string>): readonly string[] | undefined {
  const names = new Set(['FileType', 'FileTypeExtension', 'Error']);
  for (const tag of tags) {
    if (!PLAIN.has(tag)) return undefined;
    names.add(tag.slice(tag.indexOf(':') + 1));
  }
  return ['-n', '-api', 'IgnoreTags=All', '-api', `RequestTags=${[...names].join(',')}`];
}
