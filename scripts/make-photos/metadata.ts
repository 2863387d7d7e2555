import { extname } from 'node:path';
import { isVideo, type Manifest, type Photo, storedSizeOf } from '../../src/sandbox/demo/manifest.js';

/** ExifTool tags to write into the photo's file: exactly what the manifest says stands in it. */
export function tagsOf(manifest: Manifest, photo: Photo): Record<string, string | number | string[]> {
  return isVideo(photo)
    ? videoTags(manifest, photo)
    : { ...rawTags(manifest, photo), ...stillTags(manifest, photo) };
}

/** `2024-05-01T11:00:00.120+02:00` -> EXIF's date, milliseconds and offset. */
function splitTaken(taken: string): { date: string; subsec: string | undefined; offset: string | undefined } {
  const [, day, time, subsec, offset] = /^(.{10})T(.{8})(?:\.(\d+))?([+-]\d\d:\d\d)?$/.exec(taken)!;
  return { date: `${day!.replaceAll('-', ':')} ${time}`, subsec, offset };
}

function stillTags(manifest: Manifest, photo: Photo): Record<string, string | number> {
  const tags: Record<string, string | number> = {};
  if (photo.camera !== undefined) {
    const camera = manifest.cameras[photo.camera]!;
    const [width, height] = storedSizeOf(photo);
    Object.assign(tags, {
      'ExifIFD:ExifImageWidth': width,
      'ExifIFD:ExifImageHeight': height,
      'IFD0:Make': camera.make,
      'IFD0:Model': camera.model,
      'ExifIFD:FNumber': camera.f,
      'ExifIFD:FocalLength': camera.focal,
      'ExifIFD:ISO': camera.iso,
      'ExifIFD:ExposureTime': camera.exposure,
      ...(camera.lens !== null && { 'ExifIFD:LensModel': camera.lens }),
    });
  }
  if (photo.taken !== undefined) {
    const { date, subsec, offset } = splitTaken(photo.taken);
    Object.assign(tags, {
      'ExifIFD:DateTimeOriginal': date,
      'ExifIFD:CreateDate': date,
      ...(subsec !== undefined && { 'ExifIFD:SubSecTimeOriginal': subsec }),
      ...(offset !== undefined && { 'ExifIFD:OffsetTimeOriginal': offset }),
    });
  }
  if (photo.place !== undefined) {
    const [latitude, longitude] = manifest.places[photo.place]!.gps;
    Object.assign(tags, {
      'GPS:GPSLatitude': Math.abs(latitude),
      'GPS:GPSLatitudeRef': latitude < 0 ? 'S' : 'N',
      'GPS:GPSLongitude': Math.abs(longitude),
      'GPS:GPSLongitudeRef': longitude < 0 ? 'W' : 'E',
    });
  }
  if (photo.orientation !== undefined) tags['IFD0:Orientation#'] = photo.orientation;
  if (photo.rating !== undefined) tags['XMP-xmp:Rating'] = photo.rating;
  if (photo.description !== undefined) tags['XMP-dc:Description'] = photo.description;
  return tags;
}

/** What makes a TIFF container a raw file of its maker. */
function rawTags(manifest: Manifest, photo: Photo): Record<string, string> {
  if (extname(photo.file) !== '.dng') return {};
  const { make, model } = manifest.cameras[photo.camera!]!;
  return {
    'IFD0:DNGVersion': '1 4 0 0',
    'IFD0:DNGBackwardVersion': '1 1 0 0',
    'IFD0:UniqueCameraModel': `${make} ${model}`,
  };
}

/** QuickTime keeps its own date in UTC; an iPhone adds camera, place and the local date as keys. */
function videoTags(manifest: Manifest, photo: Photo): Record<string, string | string[]> {
  const utc = new Date(photo.taken!).toISOString().slice(0, 19).replaceAll('-', ':').replace('T', ' ');
  const tags: Record<string, string | string[]> = {
    'QuickTime:CreateDate': utc,
    'QuickTime:ModifyDate': utc,
    'Track1:TrackCreateDate': utc,
    'Track1:MediaCreateDate': utc,
  };
  if (photo.camera === undefined || extname(photo.file) !== '.MOV') return tags;
  const camera = manifest.cameras[photo.camera]!;
  const { date, offset } = splitTaken(photo.taken!);
  return {
    ...tags,
    'Keys:Make': camera.make,
    'Keys:Model': camera.model,
    'Keys:CreationDate': `${date}${offset}`,
    ...(photo.place !== undefined && { 'Keys:GPSCoordinates': manifest.places[photo.place]!.gps.join(', ') }),
  };
}
